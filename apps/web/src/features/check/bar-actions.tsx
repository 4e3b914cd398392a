import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BarFinding, PersonCheck } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import type { Asking } from './use-asking.tsx';

/** How to answer what is open. */
export function BarActions({ person, finding, asking }: { person: PersonCheck; finding: BarFinding; asking: Asking }) {
  const { t } = useTranslation('check');
  const { facts, records, procedures, label } = finding;
  const about = (act: string) => `${act}: ${label}, ${person.name}`;
  return (
    <div className="b-check-actions">
      {facts.length > 0 && <Button size="xs" aria-label={about(t('act.answer'))} onClick={() => asking.facts(person, facts)}>{t('act.answer')}</Button>}
      {records.length > 0 && <Button size="xs" component={Link} to={paths.person(person.personId)} aria-label={about(t('act.record'))}>{t('act.record')}</Button>}
      {procedures.length > 0 && <Button size="xs" component={Link} to={paths.case(asking.caseId)} aria-label={about(t('act.procedure'))}>{t('act.procedure')}</Button>}
      <Button size="xs" variant="subtle" aria-label={about(t('act.judge'))} onClick={() => asking.judge(person, finding)}>{t('act.judge')}</Button>
    </div>
  );
}
