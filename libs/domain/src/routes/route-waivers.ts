import type { Criterion, CriterionFinding, CriterionType } from '@bleibeakte/contracts';

/** What a waiver without a list of its own lets pass: by type, within its route. */
const WAIVED_TYPES: Partial<Record<CriterionType, readonly CriterionType[]>> = {
  identityMeasuresTaken: [
    'identityClarified',
    'identityClarifiedByDeadline',
    'identityMeasuresTakenInTime',
    'passportHeld',
  ],
};

const NONE: ReadonlySet<string> = new Set();

function targetsOf(waiver: Criterion, criteria: readonly Criterion[]): ReadonlySet<string> {
  if (Array.isArray(waiver.value)) return new Set(waiver.value as readonly string[]);
  const types = WAIVED_TYPES[waiver.type] ?? [];
  return new Set(criteria.filter(({ type }) => types.includes(type)).map(({ code }) => code));
}

export interface Waived {
  findings: CriterionFinding[];
  /** Missing ones that a human may still let pass. */
  waivable: ReadonlySet<string>;
}

/** A waiver that a human has granted turns what it names into `waived`; one that nobody has judged keeps the way open. */
export function applyWaivers(
  criteria: readonly Criterion[],
  findings: readonly CriterionFinding[],
): Waived {
  const waivers = criteria.filter(({ role }) => role === 'waiver');
  if (waivers.length === 0) return { findings: [...findings], waivable: NONE };
  const waived = new Set<string>();
  const waivable = new Set<string>();
  for (const waiver of waivers) {
    const outcome = findings.find(({ code }) => code === waiver.code)?.outcome;
    if (outcome !== 'met' && outcome !== 'human') continue;
    for (const code of targetsOf(waiver, criteria))
      (outcome === 'met' ? waived : waivable).add(code);
  }
  const isLetPass = ({ code, outcome }: CriterionFinding) =>
    waived.has(code) && outcome !== 'met' && outcome !== 'note';
  return {
    waivable,
    findings: findings.map((finding) =>
      isLetPass(finding)
        ? {
            ...finding,
            outcome: 'waived',
            on: null,
            ask: [],
            why: `Davon wird abgesehen. ${finding.why}`,
          }
        : finding,
    ),
  };
}
