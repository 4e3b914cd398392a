import type { BarFinding, BarVerdict } from '@bleibeakte/contracts';

const WORST_FIRST: readonly BarVerdict[] = ['final', 'curable', 'unknown', 'clear'];

/** The worst known; a list without bars says nothing. */
export const overallVerdict = (findings: readonly Pick<BarFinding, 'verdict'>[]): BarVerdict =>
  findings.length === 0
    ? 'unknown'
    : (WORST_FIRST.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ??
      'unknown');
