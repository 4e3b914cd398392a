import { EVIDENCE_KINDS, type Argument, type EvidenceFreshness, type EvidenceKind, type EvidenceKindCode, type FreshnessCode } from '@bleibeakte/contracts';
import type { CommissionProfile } from '../commission-profile.ts';
import { EVIDENCE_FRESHNESS } from '../deadlines/evidence-freshness.ts';
import { HEALTH_AND_CONDUCT } from './health-and-conduct.ts';
import { IDENTITY_AND_LANGUAGE } from './identity-and-language.ts';
import { LIFE_HERE } from './life-here.ts';
import { SCHOOL_AND_TRAINING } from './school-and-training.ts';
import { WORK_AND_LIVELIHOOD } from './work-and-livelihood.ts';

const ALL: readonly EvidenceKind[] = [
  ...IDENTITY_AND_LANGUAGE, ...SCHOOL_AND_TRAINING, ...WORK_AND_LIVELIHOOD, ...LIFE_HERE, ...HEALTH_AND_CONDUCT,
];

const byCode = new Map(ALL.map((kind) => [kind.code, kind]));

/** All kinds in the order of `EVIDENCE_KINDS`, which parts those of equal weight. */
export const EVIDENCE_CATALOGUE: readonly EvidenceKind[] = EVIDENCE_KINDS.flatMap((code) => byCode.get(code) ?? []);

export const evidenceKind = (code: EvidenceKindCode): EvidenceKind => byCode.get(code)!;

const freshnessByCode = new Map<FreshnessCode, EvidenceFreshness>(EVIDENCE_FRESHNESS.map((entry) => [entry.code, entry]));

/** As the Land's profile says, else as the general table does; null = does not grow old, or something of its own. */
export const freshnessOfKind = (code: EvidenceKindCode | null, { freshness: ofLand }: Pick<CommissionProfile, 'freshness'>): EvidenceFreshness | null => {
  const freshness = code === null ? null : evidenceKind(code).freshness;
  const entry = freshness === null ? undefined : freshnessByCode.get(freshness);
  const own = ofLand.find((one) => one.code === freshness);
  return entry ? { ...entry, ...(own && { days: own.days }) } : null;
};

/** Worth of something of its own: as much as the best kind of its argument that is proposed to many. */
export const weightOfArgument = (argument: Argument): number =>
  Math.max(...EVIDENCE_CATALOGUE.filter((kind) => kind.argument === argument).map(({ weight }) => weight));

/** All that is shipped, also what stands there twice: for the check. */
export const shippedEvidenceKinds = (): readonly EvidenceKind[] => ALL;
