import { useState } from 'react';
import { CreateDeadlineDialog } from './create-deadline-dialog.tsx';
import { PickCaseDialog } from './pick-case-dialog.tsx';

/** From outside a case: first the case, then the deadline. */
export function NewDeadline({ onClose }: { onClose: () => void }) {
  const [caseId, setCaseId] = useState<string | null>(null);
  if (!caseId) return <PickCaseDialog onClose={onClose} onPick={setCaseId} />;
  return <CreateDeadlineDialog caseId={caseId} opened onClose={onClose} />;
}
