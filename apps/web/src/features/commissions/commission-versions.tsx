import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { dayOfMoment } from '../../format/today.ts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { commissionVersionsQuery } from './commissions.queries.ts';
import { fieldLabel } from './field-label.ts';
import { shownVersion } from './is-now.ts';
import { versionWords } from './version-words.ts';

/** What was shipped and what this organisation has corrected, newest first. */
export function CommissionVersions({ commission: { land, version: shown } }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const query = useQuery(commissionVersionsQuery(land));
  const [compared, setCompared] = useState<string | null>(null);
  const now = query.data?.find(({ current }) => current)?.version ?? shown;
  return (
    <Section title={t('versions.title')} icon={IconHistory} count={query.data?.length} body="rows">
      <QueryView query={query} loading="rows">
        {(versions) => versions.map(({ version, current, correctedAt, correctedBy, reason, fields }) => (
          <Item
            key={version}
            title={<span className="b-num">{versionWords(t, version)}</span>}
            second={correctedAt
              ? <>{t('versions.by', { by: correctedBy ?? t('unknown'), day: plainDay(dayOfMoment(correctedAt)) })} · {[...new Set(fields.map((field) => fieldLabel(t, field)))].join(', ')} · <bdi>{reason}</bdi></>
              : t(current || version !== now ? 'versions.shipped' : 'versions.carried')}
            end={current
              ? <StatusChip tone="plan">{t('versions.current')}</StatusChip>
              : (
                <span className="b-row">
                  {version !== shown && <Button size="xs" component={Link} to={`${paths.commission(land)}${shownVersion(version)}`}>{t('versions.show')}</Button>}
                  <Button size="xs" onClick={() => setCompared(version)}>{t('versions.compare')}</Button>
                </span>
              )}
          />
        ))}
      </QueryView>
      {compared && <CompareDialog land={land} from={compared} to={now} onClose={() => setCompared(null)} />}
    </Section>
  );
}
