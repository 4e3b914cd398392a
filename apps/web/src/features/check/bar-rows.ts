import type { BarCode, BarFinding, BarVerdict, PersonCheck } from '@bleibeakte/contracts';

export const WORST_FIRST: readonly BarVerdict[] = ['final', 'curable', 'unknown', 'clear'];

/** Nothing speaks against the person, and whether the ground holds at all has to be verified: it need not be in front. */
export const isMinor = ({ verdict, inForce, curedBy, judged }: BarFinding): boolean =>
  verdict === 'unknown' && inForce !== true && curedBy === null && !judged;

export interface BarRowOfAll {
  code: BarCode;
  label: string;
  norm: string | null;
  /** In the order of the people; null = the question does not arise. */
  findings: (BarFinding | null)[];
}

export interface BarRows {
  /** Something stands or is open for somebody; the worst first. Then what is clear for everybody. */
  shown: BarRowOfAll[];
  /** Only known from drafts or earlier texts, and nothing speaks against anybody. */
  minor: BarRowOfAll[];
}

/** The findings of all people, ground by ground. */
export function barRows(people: readonly PersonCheck[]): BarRows {
  const first = new Map(people.flatMap(({ bars }) => bars.map((bar) => [bar.code, bar] as const)).toReversed());
  const codes = [...new Set(people.flatMap(({ bars }) => bars.map(({ code }) => code)))];
  const rows = codes.flatMap((code): BarRowOfAll[] => {
    const bar = first.get(code);
    if (!bar) return [];
    return [{ code, label: bar.label, norm: bar.norm, findings: people.map(({ bars }) => bars.find((one) => one.code === code) ?? null) }];
  });
  const known = ({ findings }: BarRowOfAll): BarFinding[] => findings.filter((one) => one !== null);
  const worst = (row: BarRowOfAll): number => Math.min(...known(row).map(({ verdict }) => WORST_FIRST.indexOf(verdict)));
  const isMinorRow = (row: BarRowOfAll): boolean => {
    const open = known(row).filter(({ verdict }) => verdict !== 'clear');
    return open.length > 0 && open.every(isMinor);
  };
  return {
    shown: rows.filter((row) => !isMinorRow(row)).toSorted((a, b) => worst(a) - worst(b)),
    minor: rows.filter(isMinorRow),
  };
}
