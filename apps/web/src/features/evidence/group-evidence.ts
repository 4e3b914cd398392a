import { ARGUMENTS } from '@bleibeakte/contracts';
import type { EvidenceResponse } from '@bleibeakte/contracts';

export type Grouping = 'argument' | 'person';

export interface EvidenceGroup {
  /** An argument, the id of a person, or 'all' for what belongs to nobody alone. */
  id: string;
  items: EvidenceResponse[];
}

/** In the order of the law's arguments, or of the people of the case; an item of two people stands with both. */
export function groupEvidence(items: readonly EvidenceResponse[], by: Grouping, personIds: readonly string[]): EvidenceGroup[] {
  const groups = by === 'argument'
    ? ARGUMENTS.map((id) => ({ id, items: items.filter(({ argument }) => argument === id) }))
    : [
        ...personIds.map((id) => ({ id, items: items.filter((item) => item.personIds.includes(id)) })),
        { id: 'all', items: items.filter((item) => !item.personIds.some((id) => personIds.includes(id))) },
      ];
  return groups.filter((group) => group.items.length > 0);
}
