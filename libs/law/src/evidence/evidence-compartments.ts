import type { Argument, Compartment, EvidenceKindCode } from '@bleibeakte/contracts';
import { evidenceKind } from './evidence-kinds.ts';

/** For what is not in the catalogue: nobody knows what stands in it, so the argument decides. */
const OWN_ITEMS: Partial<Record<Argument, Compartment>> = { health: 'health', vulnerability: 'vulnerability', conduct: 'offences' };

/** The compartment in which an item lies, Art. 9 and 10 DSGVO; null = in none. A clean criminal record tells of no offence. */
export const compartmentOfEvidence = (argument: Argument, kind: EvidenceKindCode | null): Compartment | null =>
  (kind === null ? OWN_ITEMS[argument] : evidenceKind(kind).compartment) ?? null;
