import type { EvidenceResponse } from '@bleibeakte/contracts';
import { groupEvidence } from './group-evidence.ts';

const item = (id: string, argument: string, personIds: string[]) => ({ id, argument, personIds }) as EvidenceResponse;
const items = [item('a', 'work', ['p1']), item('b', 'language', ['p1', 'p2']), item('c', 'work', []), item('d', 'work', ['gone'])];
const shape = (groups: ReturnType<typeof groupEvidence>) => groups.map((group) => [group.id, group.items.map(({ id }) => id).join('')]);

describe('groups of evidence', () => {
  it('go by argument, language before work', () => {
    expect(shape(groupEvidence(items, 'argument', ['p1', 'p2']))).toEqual([['language', 'b'], ['work', 'acd']]);
  });

  it('go by person, and lose nothing that belongs to nobody of the case', () => {
    expect(shape(groupEvidence(items, 'person', ['p2', 'p1']))).toEqual([['p2', 'b'], ['p1', 'ab'], ['all', 'cd']]);
  });
});
