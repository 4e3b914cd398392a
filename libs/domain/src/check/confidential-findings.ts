import type { BarFinding, PersonCheck } from '@bleibeakte/contracts';
import { overallVerdict } from './overall-verdict.ts';

const WHY =
  'Zu diesem Punkt gibt es einen vertraulichen Eintrag. Das Ergebnis sehen die zuständige Person und die Koordination: Fragen Sie dort nach.';
const PLAIN = 'Dazu gibt es einen Eintrag, den nur wenige Menschen sehen dürfen.';

/** Without what the confidential entry says; an answer that a human has given stays, since it stands among the facts. */
const hidden = (finding: BarFinding): BarFinding => ({
  ...finding,
  verdict: finding.judged ? finding.verdict : 'unknown',
  why: WHY,
  plain: PLAIN,
  curedBy: null,
  againOn: null,
  facts: [],
  records: [],
  procedures: [],
});

/** The check for somebody who may read the facts of the case, but not its confidential entries. */
export const hideConfidential = (people: readonly PersonCheck[]): PersonCheck[] =>
  people.map((person) => {
    if (!person.bars.some(({ confidential }) => confidential)) return person;
    const bars = person.bars.map((bar) => (bar.confidential ? hidden(bar) : bar));
    return { ...person, bars, verdict: overallVerdict(bars) };
  });
