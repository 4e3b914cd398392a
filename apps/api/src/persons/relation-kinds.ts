import type { RelationKind } from '@bleibeakte/contracts';

/** The same relation seen by the other person. */
export const REVERSED_RELATION: Record<RelationKind, RelationKind> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  partner: 'partner',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  guardian: 'ward',
  ward: 'guardian',
  other: 'other',
};
