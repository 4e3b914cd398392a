import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeadlineResponse } from '@bleibeakte/contracts';
import { CheckedDialog } from './checked-dialog.tsx';
import { CreateDeadlineForm } from './create-deadline-form.tsx';
import { caseOfDeadlinesQuery, deadlineKindsQuery } from './deadlines.queries.ts';

export interface CreateDeadlineDialogProps {
  caseId: string;
  opened: boolean;
  onClose: () => void;
}

/** A deadline from an event or a letter; afterwards the control list stays until somebody presses 'Geprüft'. */
export function CreateDeadlineDialog({ caseId, opened, onClose }: CreateDeadlineDialogProps) {
  const { data: caseFile } = useQuery({ ...caseOfDeadlinesQuery(caseId), enabled: opened });
  const { data: kinds } = useQuery({ ...deadlineKindsQuery, enabled: opened });
  const [created, setCreated] = useState<DeadlineResponse | null>(null);
  if (!opened || !caseFile || !kinds) return null;
  const leave = () => {
    setCreated(null);
    onClose();
  };
  if (created) return <CheckedDialog created={created} onChecked={leave} />;
  return <CreateDeadlineForm caseFile={caseFile} kinds={kinds} onClose={leave} onCreated={setCreated} />;
}
