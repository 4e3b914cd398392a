import type { DeadlineProposal, DeadlineSummary, EventComparison } from '@bleibeakte/contracts';

/** The deadlines of a changed event beside what the rules say now: the same variant of a rule, else another one of it. */
export function compareDeadlines(
  deadlines: readonly DeadlineSummary[], proposals: readonly DeadlineProposal[],
): { comparisons: EventComparison[]; further: DeadlineProposal[] } {
  const left = new Set(proposals);
  const claim = (fits: (proposal: DeadlineProposal) => boolean): DeadlineProposal | null => {
    const found = [...left].find(fits) ?? null;
    if (found) left.delete(found);
    return found;
  };
  // First those of the same key, so that no other deadline takes them.
  const same = new Map(deadlines.map(({ id, ruleKey }) => [id, claim(({ key }) => key === ruleKey)]));
  const comparisons = deadlines.map((deadline): EventComparison => {
    const proposal = same.get(deadline.id) ?? claim(({ ruleCode }) => ruleCode === deadline.ruleCode);
    const differs = proposal !== null && proposal.dueOn !== null && proposal.dueOn !== deadline.dueOn;
    return { deadline, proposal, moves: deadline.state === 'open' && differs };
  });
  return { comparisons, further: [...left] };
}
