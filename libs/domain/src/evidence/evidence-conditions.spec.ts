import type { EvidenceCondition, FactCode, FactValue } from '@bleibeakte/contracts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { appliesTo } from './evidence-conditions.ts';

const TODAY = '2026-11-25';

/** Somebody of that age of whom only these facts are known. */
const somebody = (age: number | null, facts: Partial<Record<FactCode, FactValue>> = {}): Knowledge => ({
  today: TODAY, personId: 'p', birthDate: age === null ? null : `${2026 - age}-01-15`, birthDateCertainty: 'exact', enteredOn: null, land: 'DE-NI', caseLand: 'DE-NI',
  residenceStatus: 'duldung', residenceStatusUntil: null, childrenInHousehold: [],
  facts: Object.fromEntries(Object.entries(facts).map(([code, value]) => [code, { value, standing: 'claimed', asOf: TODAY }])),
  judgements: {}, procedures: [], noticesOn: [], earlierAttempts: [],
});
const job = (to: string | null) => [{ from: '2024-01-01', to, hoursPerWeek: 25, insured: true, level: 'any' as const }];

const CASES: [string, EvidenceCondition, Knowledge, 'yes' | 'no' | 'unknown'][] = [
  ['school reports of a child of eleven, without asking', 'inSchool', somebody(11), 'yes'],
  ['none of a small child', 'inSchool', somebody(4), 'no'],
  ['none of a woman of 38', 'inSchool', somebody(38), 'no'],
  ['asks whether a young man of 17 goes to school', 'inSchool', somebody(17), 'unknown'],
  ['school reports of a pupil of 17', 'inSchool', somebody(17, { inEducation: true }), 'yes'],
  ['none of a child that does not go to school', 'inSchool', somebody(15, { inEducation: false }), 'no'],
  ['does not guess without a day of birth', 'inSchool', somebody(null), 'unknown'],
  ['payslips of who works', 'works', somebody(38, { workPeriods: job(null) }), 'yes'],
  ['none of who has stopped', 'works', somebody(38, { workPeriods: job('2026-01-31') }), 'no'],
  ['asks whether an adult works', 'works', somebody(38), 'unknown'],
  ['no work of a child', 'works', somebody(11), 'no'],
  ['no work of a grandmother unless she works', 'works', somebody(67), 'no'],
  ['and then it does', 'works', somebody(67, { workPeriods: job(null) }), 'yes'],
  ['no work of a pupil', 'works', somebody(17, { inEducation: true }), 'no'],
  ['a job offer for an adult without work', 'couldWork', somebody(30, { workPeriods: [] }), 'yes'],
  ['no job offer before it is known', 'couldWork', somebody(30), 'no'],
  ['no job offer for who has work', 'couldWork', somebody(30, { workPeriods: job(null) }), 'no'],
  ['a certificate of an adult', 'languageProvable', somebody(38), 'yes'],
  ['none of a pupil: the reports prove it', 'languageProvable', somebody(17, { inEducation: true }), 'no'],
  ['none from 65 on', 'languageProvable', somebody(67), 'no'],
  ['efforts while identity is unclear', 'identityOpen', somebody(38, { identity: 'unclear', passportHeld: false }), 'yes'],
  ['none with a passport', 'identityOpen', somebody(38, { passportHeld: true }), 'no'],
  ['asks about identity', 'identityOpen', somebody(38), 'unknown'],
  ['the passport when there is one', 'identityKnown', somebody(38, { passportHeld: true }), 'yes'],
  ['the promise of a training place', 'trainingPromised', somebody(17, { trainingContract: 'promised' }), 'yes'],
  ['no training contract that is only promised', 'trainingSigned', somebody(17, { trainingContract: 'promised' }), 'no'],
  ['no report before the training has begun', 'inTraining', somebody(17, { trainingContract: 'signed', trainingStart: '2027-08-01' }), 'no'],
  ['a report once it has', 'inTraining', somebody(19, { trainingContract: 'signed', trainingStart: '2026-08-01' }), 'yes'],
  ['nobody for an illness nobody has told of', 'ill', somebody(67), 'no'],
  ['the report when a certificate is known', 'ill', somebody(67, { medicalCertificate: ['diagnosis'] }), 'yes'],
  ['a judgement of who was convicted', 'convicted', somebody(38, { dayFines: 40 }), 'yes'],
  ['none of who was not', 'convicted', somebody(38, { dayFines: 0, prisonSentence: false }), 'no'],
  ['none of a child', 'convicted', somebody(11), 'no'],
  ['asks whether somebody volunteers', 'engaged', somebody(38), 'unknown'],
  ['nothing of that of a child', 'engaged', somebody(11), 'no'],
  ['a benefit decision of who gets benefits', 'onBenefits', somebody(38, { benefitsLastTwoYears: true }), 'yes'],
  ['the work ban', 'workBanned', somebody(38, { workBan: true }), 'yes'],
  ['a birth certificate of a child', 'childOfHousehold', somebody(11), 'yes'],
  ['nothing that has to be asked for', 'onRequest', somebody(38), 'no'],
];

describe('evidence for a person', () => {
  it.each(CASES)('wants %s', (_, condition, knowledge, applies) => expect(appliesTo(condition, knowledge)).toBe(applies));
});
