import type { DeadlineProposal, DeadlineSummary, EventComparison } from '@bleibeakte/contracts';

/** The deadlines of a changed event beside what the rules say now. A rule with several variants is matched in their order. */
export function compareDeadlines(
  deadlines: readonly DeadlineSummary[], proposals: readonly DeadlineProposal[],
): { comparisons: EventComparison[]; further: DeadlineProposal[] } {
  const left = [...proposals];
  const comparisons = deadlines.map((deadline): EventComparison => {
    const at = left.findIndex(({ ruleCode }) => ruleCode === deadline.ruleCode);
    const [proposal = null] = at < 0 ? [] : left.splice(at, 1);
    const differs = proposal !== null && proposal.dueOn !== null && proposal.dueOn !== deadline.dueOn;
    return { deadline, proposal, moves: deadline.state === 'open' && differs };
  });
  return { comparisons, further: left };
}
