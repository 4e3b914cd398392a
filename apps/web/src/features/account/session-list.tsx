import { Button } from '@mantine/core';
import { useState } from 'react';
import { IconDeviceLaptop } from '@tabler/icons-react';
import type { SessionResponse } from '@bleibeakte/contracts';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useEndSession, useSessions } from './account.queries.ts';

export function SessionList() {
  const { t } = useTranslation('account');
  const query = useSessions();
  const end = useEndSession();
  const [ending, setEnding] = useState<SessionResponse | null>(null);
  return (
    <>
      <QueryView query={query} errorTitle={t('sessions.notLoaded')}>
        {(sessions) =>
          sessions.map((session) => (
            <Item
              key={session.id}
              icon={IconDeviceLaptop}
              title={session.device}
              second={t('sessions.times', {
                seen: formatMoment(session.lastSeenAt),
                since: formatMoment(session.createdAt),
              })}
              end={
                session.current ? (
                  <StatusChip tone="done">{t('sessions.current')}</StatusChip>
                ) : (
                  <Button
                    size="xs"
                    onClick={() => setEnding(session)}
                    aria-label={t('sessions.endOne', { device: session.device })}
                  >
                    {t('sessions.end')}
                  </Button>
                )
              }
            />
          ))
        }
      </QueryView>
      <ConfirmDialog
        opened={ending !== null}
        onClose={() => setEnding(null)}
        title={t('sessions.endTitle')}
        confirmLabel={t('sessions.endTitle')}
        onConfirm={async () => {
          if (ending) await end.mutateAsync(ending.id);
          showDone(t('sessions.ended'));
        }}
      >
        <p>{t('sessions.endText', { device: ending?.device ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}
