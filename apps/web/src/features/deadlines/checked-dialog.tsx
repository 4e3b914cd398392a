import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { problemText } from '../../http/problem.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Note } from '../../ui/note.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ControlList } from './control-list.tsx';
import { caseDeadlinesQuery } from './deadlines.queries.ts';
import { useReviewDeadlines } from './events.queries.ts';
import { LastReview } from './last-review.tsx';

export interface CheckedDialogProps {
  caseFile: CaseResponse;
  /** The deadlines that were just entered. */
  newIds: readonly string[];
  onChecked: () => void;
}

/** Every deadline of the file after something was entered, also done and deleted ones; 'Geprüft' is recorded by name. */
export function CheckedDialog({ caseFile, newIds, onChecked }: CheckedDialogProps) {
  const { t } = useTranslation('deadlines');
  const query = useQuery(caseDeadlinesQuery(caseFile.id));
  const review = useReviewDeadlines(caseFile.id);
  const fresh = (query.data ?? []).filter(({ id }) => newIds.includes(id));
  return (
    <Modal.Root opened onClose={onChecked} size={640} closeOnClickOutside={false}>
      <DialogFrame title={t('control.title')} subtitle={<><span className="b-number">{caseFile.number}</span> · <bdi>{caseFile.title}</bdi></>} onClose={onChecked}>
        <div className="b-dialog-scroll">
          <div className="b-dialog-body">
            {review.error && <Note tone="over" alert>{problemText(review.error)}</Note>}
            {fresh.length > 0 && <p>{t('control.compare', { count: fresh.length })}</p>}
            <QueryView query={query}>
              {(all) => <ControlList entries={all.map(({ id, dueOn, type, title, state, arithmetic }) => ({ id, day: dueOn, type, title, state, isNew: newIds.includes(id), detail: newIds.includes(id) ? arithmetic : null }))} />}
            </QueryView>
            <LastReview caseId={caseFile.id} />
          </div>
          <div className="b-dialog-foot">
            <span className="b-small b-faint b-grow">{t('events:review.as')}</span>
            <BusyButton variant="filled" data-autofocus loading={review.isPending} onClick={() => review.mutate(undefined, { onSuccess: onChecked })}>{t('control.checked')}</BusyButton>
          </div>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}
