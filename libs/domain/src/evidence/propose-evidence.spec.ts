import type { Argument, AskedLevel, CaseStage, EvidenceKind } from '@bleibeakte/contracts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { proposeEvidence } from './propose-evidence.ts';

const person = (personId: string, birthDate: string): Knowledge => ({
  today: '2026-11-25', personId, birthDate, birthDateCertainty: 'exact', enteredOn: null, land: 'DE-NI', caseLand: 'DE-NI', residenceStatus: 'duldung',
  residenceStatusUntil: null, childrenInHousehold: [], facts: {}, judgements: {}, procedures: [], noticesOn: [], earlierAttempts: [],
});
const kind = (part: Partial<EvidenceKind>): EvidenceKind => ({
  code: 'schoolReports', argument: 'school', title: { de: 'x', en: 'x' }, shows: 'x', weight: 4, freshness: null, owedBy: null,
  request: { subject: 'x', text: 'x', question: 'x' }, when: 'inSchool', ...part,
});
const people = [person('daughter', '2015-01-01'), person('mother', '1988-01-01')];
const propose = (kinds: EvidenceKind[], stage: CaseStage = 'collect') =>
  proposeEvidence({ people, kinds, stage, asked: new Map<Argument, AskedLevel>([['school', 'must']]) });

it('proposes by what is known, with how strongly the commission asks', () => {
  expect(propose([kind({})])).toEqual([
    { personId: 'daughter', kind: 'schoolReports', argument: 'school', household: false, applies: 'yes', level: 'must', now: true },
  ]);
});

it('proposes once for the household, with its first adult', () => {
  expect(propose([kind({ code: 'tenancy', argument: 'livelihood', when: 'adult', household: true })])).toMatchObject([{ personId: 'mother', household: true, level: null }]);
});

it('keeps for later what would be too old', () => {
  const record = kind({ code: 'criminalRecord', argument: 'conduct', when: 'adult', fromStage: 'check' });
  const isNow = (stage: CaseStage) => propose([record], stage).map(({ now }) => now);
  expect([isNow('collect'), isNow('check'), isNow('submit'), isNow('closed')]).toEqual([[false], [true], [true], [false]]);
});
