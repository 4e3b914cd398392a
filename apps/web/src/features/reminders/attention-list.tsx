import { useQuery } from '@tanstack/react-query';
import { IconBellX, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../../format/format-moment.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Item } from '../../ui/item.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { remindersQuery, useRetryReminder } from './reminders.queries.ts';

/** 'Braucht Aufmerksamkeit': reminders that could not be delivered. Nothing at all when there are none. */
export function AttentionList() {
  const { t } = useTranslation('reminders');
  const mayRetry = useMay('reminder:retry');
  const { data = [] } = useQuery({ ...remindersQuery, enabled: useMay('reminder:read') });
  const retry = useRetryReminder();
  const failed = data.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return null;
  return (
    <Section title={t('attention.title')} icon={IconBellX} count={failed.length} tone="over" body="rows">
      {retry.error && <Note tone="over" alert>{problemText(retry.error)}</Note>}
      {failed.map(({ id, caseId, caseNumber, recipient, at, tries }) => (
        <Item
          key={id}
          icon={IconBellX}
          title={<><Link to={paths.case(caseId, 'fristen')} className="b-number">{caseNumber}</Link> · <bdi>{recipient}</bdi></>}
          second={t('attention.tried', { at: formatMoment(at), count: tries })}
          end={mayRetry && (
            <BusyButton
              size="xs"
              loading={retry.isPending && retry.variables === id}
              leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
              onClick={() => retry.mutate(id, { onSuccess: () => showDone(t('attention.retried')) })}
              aria-label={t('attention.retryOne', { number: caseNumber })}
            >
              {t('attention.retry')}
            </BusyButton>
          )}
        />
      ))}
    </Section>
  );
}
