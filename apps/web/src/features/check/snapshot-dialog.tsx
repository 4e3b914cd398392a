import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { snapshotQuery } from './check.queries.ts';
import { CheckFindings } from './check-findings.tsx';
import { DoorSection } from './door-section.tsx';
import { GapsNote } from './gaps-note.tsx';

/** A check as it was kept; nothing in it changes any more. */
export function SnapshotDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('check');
  const query = useQuery(snapshotQuery(id));
  const { data } = query;
  return (
    <Modal.Root opened onClose={onClose} size={1040}>
      <DialogFrame title={t('kept.dialog')} subtitle={data && t('kept.byAt', { by: data.checkedBy, at: data.checkedAt && formatMoment(data.checkedAt) })} onClose={onClose}>
        <div className="b-dialog-body">
          <QueryView query={query} errorTitle={t('kept.notLoaded')}>
            {(check) => (
              <div className="b-stack">
                <DoorSection check={check} />
                {!check.barsComplete && <GapsNote />}
                <CheckFindings check={check} register="expert" />
              </div>
            )}
          </QueryView>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}
