import type { BarCode, BarFinding, BarVerdict, PersonCheck } from '@bleibeakte/contracts';
import { barRows } from './bar-rows.ts';

const bar = (code: BarCode, verdict: BarVerdict, more: Partial<BarFinding> = {}): BarFinding => ({
  code, label: code, verdict, text: '', plain: '', why: '', curedBy: null, againOn: null, exception: null, norm: null, source: null,
  confidence: 'sourced', hard: true, inForce: true, profileVersion: '2026-01-31', facts: [], records: [], procedures: [], judgement: code, judged: false, ...more,
});
const person = (personId: string, ...bars: BarFinding[]): PersonCheck => ({ personId, name: personId, verdict: 'clear', bars });

it('puts what stands for anybody in front of what is clear for everybody', () => {
  const { shown } = barRows([
    person('a', bar('notInGermany', 'clear'), bar('minimumStay', 'clear'), bar('criminalOffence', 'unknown')),
    person('b', bar('notInGermany', 'clear'), bar('minimumStay', 'curable'), bar('criminalOffence', 'clear')),
  ]);
  expect(shown.map(({ code }) => code)).toEqual(['minimumStay', 'criminalOffence', 'notInGermany']);
});

it('sets a ground of a draft apart only as long as it speaks against nobody', () => {
  const draft = { inForce: null } as const;
  const { shown, minor } = barRows([
    person('a', bar('detentionOrdered', 'unknown', draft), bar('incomplete', 'unknown', draft)),
    person('b', bar('detentionOrdered', 'unknown', { ...draft, curedBy: 'Ende der Haft' }), bar('incomplete', 'clear', draft)),
  ]);
  expect(shown.map(({ code }) => code)).toEqual(['detentionOrdered']);
  expect(minor.map(({ code }) => code)).toEqual(['incomplete']);
});

it('leaves the cell of a person empty for whom the question does not arise', () => {
  const { shown } = barRows([person('a'), person('b', bar('dublin', 'final'))]);
  expect(shown[0]?.findings.map((one) => one?.verdict ?? null)).toEqual([null, 'final']);
});
