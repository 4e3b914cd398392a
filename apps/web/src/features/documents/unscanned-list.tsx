import { useQuery } from '@tanstack/react-query';
import { IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../../format/format-moment.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { unscannedQuery } from './documents.queries.ts';
import './documents.css';

/** 'Braucht Aufmerksamkeit': documents whose check for viruses does not come to an end. Nothing at all when there are none. */
export function UnscannedList() {
  const { t } = useTranslation('documents');
  const { data = [] } = useQuery({ ...unscannedQuery, enabled: useMay('document:read') });
  if (data.length === 0) return null;
  return (
    <Section title={t('unscanned.title')} icon={IconShieldX} count={data.length} tone="over" body="rows">
      {data.map(({ id, caseId, caseNumber, fileName, uploadedAt }) => (
        <Item
          key={id}
          icon={IconShieldX}
          title={<><Link to={paths.case(caseId, 'dokumente')} className="b-number">{caseNumber}</Link> · <bdi>{fileName}</bdi></>}
          second={t('unscanned.since', { at: formatMoment(uploadedAt) })}
        />
      ))}
      <p className="b-small b-muted b-unscanned-note">{t('unscanned.text')}</p>
    </Section>
  );
}
