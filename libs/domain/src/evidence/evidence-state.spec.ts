import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_STATES, type EvidenceState } from '@bleibeakte/contracts';
import { assertEvidenceMove, isEvidenceDone } from './evidence-state.ts';

const ALLOWED: Record<EvidenceState, EvidenceState[]> = {
  idea: ['asked', 'promised', 'received', 'impossible'],
  asked: ['idea', 'promised', 'received', 'impossible'],
  promised: ['asked', 'received', 'impossible', 'idea'],
  received: ['asked', 'checked', 'impossible'],
  checked: ['received', 'inBundle', 'asked'],
  inBundle: ['checked'],
  impossible: ['idea'],
};
const PAIRS = EVIDENCE_STATES.flatMap((from) => EVIDENCE_STATES.map((to) => ({ from, to })));

describe('a piece of evidence', () => {
  it.each(PAIRS)('$from → $to is decided by the list', ({ from, to }) => {
    const move = () => assertEvidenceMove({ from, to, reason: 'verzogen', documents: 1 });
    if (ALLOWED[from].includes(to)) expect(move).not.toThrow();
    else expect(move).toThrow('evidence.state-not-allowed');
  });

  it('is given up only with a reason', () => {
    const giveUp = (reason: string | null) => () =>
      assertEvidenceMove({ from: 'asked', to: 'impossible', reason, documents: 0 });
    expect(giveUp(null)).toThrow('evidence.reason-missing');
    expect(giveUp('  ')).toThrow('evidence.reason-missing');
    expect(giveUp('Schule geschlossen')).not.toThrow();
  });

  it('is received with a document, or with a note where it lies', () => {
    const receive = (documents: number, note?: string) => () =>
      assertEvidenceMove({ from: 'asked', to: 'received', documents, note });
    expect(receive(0)).toThrow('evidence.document-missing');
    expect(receive(0, 'Original im Schrank')).not.toThrow();
    expect(receive(1)).not.toThrow();
  });

  it('is done once it is checked', () => {
    expect(EVIDENCE_STATES.filter(isEvidenceDone)).toEqual(['checked', 'inBundle']);
  });
});
