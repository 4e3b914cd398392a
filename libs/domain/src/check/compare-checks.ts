import type { BarChange, BarFinding, CheckComparison, PersonCheck } from '@bleibeakte/contracts';

type Side = { verdict: BarFinding['verdict']; why: string } | null;

const sideOf = (finding: BarFinding | undefined): Side =>
  finding ? { verdict: finding.verdict, why: finding.why } : null;

const barChanges = (
  before: PersonCheck | undefined,
  after: PersonCheck | undefined,
): BarChange[] => {
  const all = [
    ...(after?.bars ?? []),
    ...(before?.bars ?? []).filter(({ code }) => !after?.bars.some((bar) => bar.code === code)),
  ];
  return all.flatMap(({ code, label }) => {
    const [was, is] = [before, after].map((check) =>
      sideOf(check?.bars.find((bar) => bar.code === code)),
    );
    const same = was && is ? was.verdict === is.verdict && was.why === is.why : was === is;
    return same ? [] : [{ code, label, before: was ?? null, after: is ?? null }];
  });
};

/** Only who and what differs, in the order of the later check. */
export const compareChecks = (
  before: readonly PersonCheck[],
  after: readonly PersonCheck[],
): CheckComparison['people'] => {
  const everybody = [
    ...after,
    ...before.filter(({ personId }) => !after.some((person) => person.personId === personId)),
  ];
  return everybody
    .map(({ personId, name }) => {
      const [was, is] = [before, after].map((people) =>
        people.find((person) => person.personId === personId),
      );
      return {
        personId,
        name,
        before: was?.verdict ?? null,
        after: is?.verdict ?? null,
        bars: barChanges(was, is),
      };
    })
    .filter(({ before: was, after: is, bars }) => was !== is || bars.length > 0);
};
