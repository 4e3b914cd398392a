import { describe, expect, it } from '@jest/globals';
import { DEADLINE_KINDS } from '@bleibeakte/contracts';
import { DEADLINE_KIND_TABLE, toKindResponses } from './deadline-kinds.ts';

describe('kinds of deadlines', () => {
  it('offers every kind once, in the order of the dialog', () => {
    expect(toKindResponses().map(({ kind }) => kind)).toEqual([...DEADLINE_KINDS]);
  });

  it('proposes a length only where the law or practice gives one without further facts', () => {
    const proposals = toKindResponses().flatMap(({ kind, proposal }) =>
      proposal ? [[kind, proposal.length, proposal.unit, proposal.shift]] : [],
    );
    expect(proposals).toEqual([
      ['hfkNotice', 4, 'week', false],
      ['hfkReceipt', 10, 'day', true],
      ['objection', 1, 'month', true],
    ]);
  });

  it('says where a proposed length comes from', () => {
    const silent = toKindResponses().filter(({ proposal, source }) => proposal && !source);
    expect(silent).toEqual([]);
  });

  it('marks the loss of a right as Notfrist', () => {
    const fatal = DEADLINE_KINDS.filter((kind) => DEADLINE_KIND_TABLE[kind].severity === 'S1');
    expect(fatal).toEqual(['lawsuit', 'urgentRequest', 'objection']);
    expect(fatal.every((kind) => DEADLINE_KIND_TABLE[kind].type === 'notfrist')).toBe(true);
  });
});
