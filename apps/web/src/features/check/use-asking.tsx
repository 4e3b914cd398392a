import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BarFinding, FactCode, PersonCheck } from '@bleibeakte/contracts';
import { FactDialog } from '../facts/fact-dialog.tsx';
import { JudgementDialog } from '../facts/judgement-dialog.tsx';

export interface Asking {
  caseId: string;
  facts: (person: PersonCheck, codes: readonly FactCode[]) => void;
  judge: (person: PersonCheck, finding: BarFinding) => void;
}

type Asked = { person: PersonCheck } & ({ codes: readonly FactCode[] } | { finding: BarFinding });

/** The dialogs that answer what is open, and the ways to open them. */
export function useAsking(caseId: string): { asking: Asking; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const asking: Asking = {
    caseId,
    facts: (person, codes) => setAsked({ person, codes }),
    judge: (person, finding) => setAsked({ person, finding }),
  };
  if (!asked) return { asking, dialog: null };
  const { personId, name } = asked.person;
  const dialog = 'codes' in asked
    ? <FactDialog caseId={caseId} personId={personId} name={name} codes={asked.codes} onClose={close} />
    : <JudgementDialog personId={personId} about={asked.finding.judgement} question={asked.finding.text} onClose={close} />;
  return { asking, dialog };
}
