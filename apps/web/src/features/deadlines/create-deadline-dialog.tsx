import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseEventKind } from '@bleibeakte/contracts';
import { CheckedDialog } from './checked-dialog.tsx';
import { CreateDeadlineForm } from './create-deadline-form.tsx';
import { caseOfDeadlinesQuery, deadlineKindsQuery } from './deadlines.queries.ts';
import { EventForm } from './event-form.tsx';
import type { EventValues } from './event-values.ts';

export interface CreateDeadlineDialogProps {
  caseId: string;
  opened: boolean;
  start?: Partial<EventValues> & { kind: CaseEventKind };
  onClose: () => void;
}

/** From an event, or by hand; afterwards the control list stays until somebody presses 'Geprüft'. */
export function CreateDeadlineDialog({ caseId, opened, start, onClose }: CreateDeadlineDialogProps) {
  const { data: caseFile } = useQuery({ ...caseOfDeadlinesQuery(caseId), enabled: opened });
  const { data: kinds } = useQuery({ ...deadlineKindsQuery, enabled: opened });
  const [isByHand, setByHand] = useState(false);
  const [entered, setEntered] = useState<string[] | null>(null);
  if (!opened || !caseFile || !kinds) return null;
  const leave = () => {
    setEntered(null);
    setByHand(false);
    onClose();
  };
  if (entered) return <CheckedDialog caseFile={caseFile} newIds={entered} onChecked={leave} />;
  if (isByHand) return <CreateDeadlineForm caseFile={caseFile} kinds={kinds} onClose={leave} onByEvent={() => setByHand(false)} onCreated={({ id }) => setEntered([id])} />;
  return (
    <EventForm
      caseFile={caseFile}
      {...(start && { start })}
      onClose={leave}
      onByHand={() => setByHand(true)}
      onRecorded={({ deadlines }) => setEntered(deadlines.map(({ id }) => id))}
    />
  );
}
