import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../format/format-day.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { DeadlineDetails } from './deadline-details.tsx';
import { deadlineQuery } from './deadlines.queries.ts';

export interface DeadlineDialogProps {
  id: string;
  onClose: () => void;
}

/** Everything about one deadline over the page, where there is no panel beside it. */
export function DeadlineDialog({ id, onClose }: DeadlineDialogProps) {
  const { data } = useQuery(deadlineQuery(id));
  return (
    <Modal.Root opened onClose={onClose} size={640}>
      <DialogFrame title={data?.title ?? ''} subtitle={data && <><span className="b-number">{data.caseNumber}</span> · <bdi>{data.caseTitle}</bdi>, {formatDay(data.dueOn)}</>} onClose={onClose}>
        <div className="b-dialog-scroll"><div className="b-dialog-body"><DeadlineDetails id={id} /></div></div>
      </DialogFrame>
    </Modal.Root>
  );
}
