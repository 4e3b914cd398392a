import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { PersonCaseResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';

/** Numbers of the cases, closed ones named so. */
export function CaseLinks({ cases }: { cases: readonly PersonCaseResponse[] }) {
  const { t } = useTranslation();
  if (cases.length === 0) return <span className="b-faint">{t('persons:noCase')}</span>;
  return (
    <span className="b-person-cases">
      {cases.map(({ id, number, open }) => (
        <span key={id}>
          <Link to={paths.case(id)} className="b-number">
            {number}
          </Link>
          {!open && <span className="b-tiny b-faint"> {t('persons:closed')}</span>}
        </span>
      ))}
    </span>
  );
}
