import type { BarCode, FactCode, Land, ProcedureKind } from '@bleibeakte/contracts';
import { type Given, TODAY, type Way } from './given-knowledge.ts';

const yesNo = (fact: FactCode, standsWhen: boolean, worth: 'curable' | 'final'): Way[] => [
  [{}, 'unknown'],
  [{ facts: { [fact]: !standsWhen } }, 'clear'],
  [{ facts: { [fact]: standsWhen } }, worth],
];
const here = (land: Land): Land => land;
const elsewhere = (land: Land): Land => (land === 'DE-NI' ? 'DE-BY' : 'DE-NI');
const lanes = (kind: ProcedureKind): Way[] => [
  [{}, 'unknown'],
  [{ lanes: [[kind, 'running']] }, 'curable'],
  [{ lanes: [[kind, 'ended']] }, 'clear'],
  [{ lanes: [['criminal', 'running']] }, 'unknown'],
  [{ judged: false }, 'clear'],
];
const REFUSED = { earlierAttempts: [{ endedOn: '2025-05-05', state: 'noErsuchen' }] };
const NOT_ADMITTED = { earlierAttempts: [{ endedOn: '2025-05-05', state: 'notAdmitted' }] };

/** Every bar with the ways to each of its answers; a number or switch of the Land may change them below. */
export const WAYS: Record<BarCode, (land: Land) => Way[]> = {
  notInGermany: (land) => [
    [{}, 'unknown'],
    [{ land: here(land) }, 'clear'],
    [{ land: here(land), facts: { reachable: false } }, 'unknown'],
    [{ judged: true }, 'final'],
  ],
  otherLandResponsible: (land) => [
    [{}, 'unknown'],
    [{ land: here(land) }, 'clear'],
    [{ land: elsewhere(land) }, 'curable'],
  ],
  noResidenceInLand: (land) => [
    [{}, 'unknown'],
    [{ land: here(land) }, 'unknown'],
    [{ land: here(land), facts: { reachable: true } }, 'clear'],
    [{ land: here(land), facts: { reachable: false } }, 'curable'],
    [{ land: elsewhere(land) }, 'curable'],
  ],
  wantedOrNoAddress: () => [
    [{}, 'unknown'],
    [{ facts: { wanted: false } }, 'unknown'],
    [{ facts: { wanted: false, reachable: true } }, 'clear'],
    [{ facts: { wanted: true } }, 'curable'],
    [{ facts: { reachable: false } }, 'curable'],
  ],
  dublin: () => yesNo('dublinCase', true, 'curable'),
  minimumStay: () => [
    [{}, 'unknown'],
    [{ enteredOn: '2020-01-01' }, 'unknown'],
    [{ judged: false }, 'clear'],
    [{ enteredOn: '2026-01-01', judged: true }, 'curable'],
  ],
  notEnforceablyObliged: () => [
    ...yesNo('enforceablyObliged', false, 'curable'),
    [{ residenceStatus: 'duldung' }, 'unknown'],
    [{ residenceStatus: 'aufenthaltsgestattung' }, 'curable'],
  ],
  notObliged: () => [
    [{}, 'unknown'],
    [{ facts: { enforceablyObliged: false } }, 'unknown'],
    [{ residenceStatus: 'duldung' }, 'clear'],
    [{ residenceStatus: 'aufenthaltsgestattung' }, 'curable'],
    [{ facts: { enforceablyObliged: true } }, 'clear'],
  ],
  noToleration: () => [
    [{}, 'unknown'],
    [{ residenceStatus: 'duldung' }, 'unknown'],
    [{ residenceStatus: 'duldung', residenceStatusUntil: TODAY }, 'clear'],
    [{ residenceStatus: 'duldung', residenceStatusUntil: '2026-11-24' }, 'curable'],
    [{ residenceStatus: 'none' }, 'curable'],
  ],
  removalDateFixed: () => [
    ...yesNo('removalDateFixed', true, 'final'),
    [{ facts: { removalDateFixed: true, removalDate: '2026-11-24' } }, 'unknown'],
    [{ facts: { removalDateFixed: true, removalDate: TODAY } }, 'final'],
  ],
  detentionOrdered: () => yesNo('detentionOrdered', true, 'curable'),
  expelled: () => [
    [{}, 'unknown'],
    [{ facts: { expelled: 'no' } }, 'clear'],
    [{ facts: { expelled: 'expelled' } }, 'final'],
    [{ facts: { expelled: 'gravity54' } }, 'final'],
  ],
  expelledGravity54: () => [
    [{}, 'unknown'],
    [{ facts: { expelled: 'no' } }, 'clear'],
    [{ facts: { expelled: 'expelled' } }, 'unknown'],
    [{ facts: { expelled: 'gravity54' } }, 'final'],
  ],
  entryBan: () => yesNo('entryBan', true, 'curable'),
  deportationOrder58a: () => yesNo('deportationOrder58a', true, 'final'),
  titleRefused5Abs4: () => yesNo('titleRefused5Abs4', true, 'final'),
  petitionPending: () => lanes('petition'),
  petitionFiled: () => [
    [{}, 'unknown'],
    [{ lanes: [['petition', 'running']] }, 'curable'],
    [{ lanes: [['petition', 'ended']] }, 'curable'],
    [{ judged: false }, 'clear'],
  ],
  petitionNotClosed: () => lanes('petition'),
  petitionMissing: () => [
    [{}, 'unknown'],
    [{ lanes: [['petition', 'running']] }, 'clear'],
    [{ lanes: [['petition', 'ended']] }, 'clear'],
    [{ judged: true }, 'curable'],
  ],
  otherProcedurePending: () => lanes('residenceApplication'),
  remediesNotExhausted: () => lanes('court'),
  firstDecisionMissing: () => [
    ...yesNo('firstDecisionIssued', false, 'curable').slice(0, 1),
    [{ facts: { firstDecisionIssued: false } }, 'curable'],
    [{ facts: { firstDecisionIssued: true } }, 'unknown'],
    [{ facts: { firstDecisionIssued: true }, lanes: [['court', 'running']] }, 'unknown'],
    [{ facts: { firstDecisionIssued: true }, lanes: [['court', 'ended']] }, 'clear'],
  ],
  otherTitlePossible: () => [
    [{}, 'unknown'],
    [{ judged: false }, 'clear'],
    [{ judged: true }, 'curable'],
    [{ residenceStatus: 'aufenthaltserlaubnis' }, 'final'],
  ],
  repeatedWithoutNewFacts: () => [
    [{}, 'unknown'],
    [{ judged: false }, 'clear'],
    [REFUSED, 'unknown'],
    [{ ...REFUSED, facts: { newFactsSinceLastAttempt: true } }, 'clear'],
    [{ ...REFUSED, facts: { newFactsSinceLastAttempt: false } }, 'curable'],
  ],
  criminalOffence: () => [
    [{}, 'unknown'],
    [{ facts: { prisonSentence: false } }, 'unknown'],
    [{ facts: { prisonSentence: false, dayFines: 40 } }, 'unknown'],
    [{ facts: { prisonSentence: false, dayFines: 0 } }, 'clear'],
    [{ facts: { prisonSentence: true } }, 'final'],
  ],
  deception: () => yesNo('deceived', true, 'curable'),
  passportDuty: () => [
    [{}, 'unknown'],
    [{ facts: { passportHeld: false } }, 'unknown'],
    [{ facts: { passportHeld: false, identityStepsTaken: true } }, 'unknown'],
    [{ facts: { passportHeld: false, identityStepsTaken: false } }, 'curable'],
    [{ facts: { passportHeld: true } }, 'clear'],
  ],
  nonCooperationIdentity: () => [
    ...yesNo('identityStepsTaken', false, 'curable'),
    [{ facts: { identity: 'clarified' } }, 'clear'],
  ],
  securityThreat: () => yesNo('securityConcern', true, 'final'),
  livelihood: () => [
    [{}, 'unknown'],
    [{ facts: { householdIncome: 2000 } }, 'unknown'],
    [{ facts: { householdIncome: 2000, householdNeed: 2000 } }, 'clear'],
    [{ facts: { householdIncome: 1140, householdNeed: 2310 } }, 'curable'],
  ],
  asylumReasonsOnly: () => yesNo('reasonsBeyondAsylum', false, 'curable'),
  notExceptional: () => yesNo('particularHardshipShown', false, 'curable'),
  incomplete: () => [
    [{}, 'unknown'],
    [{ judged: false }, 'clear'],
    [{ judged: true }, 'curable'],
  ],
  otherRegularExclusion: () => yesNo('otherExclusionKnown', true, 'final'),
  absoluteExclusion: () => yesNo('otherExclusionKnown', true, 'final'),
  orderExcluded: () => yesNo('otherExclusionKnown', true, 'final'),
};

const fixed = (removalDate: string, noticesOn: string[]): Given => ({
  noticesOn,
  facts: { removalDateFixed: true, removalDate },
});

/** Where a Land's own number or switch gives other answers. */
export const OWN_WAYS: { [Own in `${Land}.${BarCode}`]?: Way[] } = {
  'DE-NI.minimumStay': [
    [{}, 'unknown'],
    [{ enteredOn: '2025-05-25' }, 'clear'],
    [{ enteredOn: '2025-05-26' }, 'curable'],
    [{ birthDate: '2020-01-01', facts: { bornInGermany: true } }, 'clear'],
    [{ enteredOn: '2026-05-26', judged: false }, 'clear'],
  ],
  'DE-NI.notInGermany': [
    [{ land: 'DE-NI' }, 'unknown'],
    [{ facts: { reachable: true } }, 'clear'],
    [{ facts: { reachable: false } }, 'curable'],
    [{ judged: true }, 'final'],
  ],
  'DE-NI.removalDateFixed': [
    [{}, 'unknown'],
    [{ facts: { removalDateFixed: false } }, 'clear'],
    [fixed('2026-12-23', ['2026-11-25']), 'final'],
    [fixed('2026-12-22', ['2026-11-25']), 'clear'],
    [fixed('2026-12-22', ['2026-11-01', '2026-11-25']), 'final'],
    [fixed('2026-11-20', ['2026-10-01']), 'final'],
    [fixed('2026-12-23', []), 'unknown'],
    [{ noticesOn: ['2026-11-20'], facts: { removalDateFixed: true } }, 'unknown'],
    [{ noticesOn: ['2026-10-20'], facts: { removalDateFixed: true } }, 'final'],
  ],
  'DE-NI.criminalOffence': [
    ...WAYS.criminalOffence('DE-NI').slice(0, 4),
    [{ facts: { prisonSentence: true } }, 'curable'],
  ],
  'DE-BE.removalDateFixed': [
    [{}, 'unknown'],
    [{ facts: { removalDateFixed: false } }, 'clear'],
    [{ facts: { removalDateFixed: true } }, 'unknown'],
    [{ facts: { removalDateFixed: true, removalPreparation: [] } }, 'curable'],
    [
      { facts: { removalDateFixed: true, removalPreparation: ['removalTransportBookingStarted'] } },
      'final',
    ],
  ],
  'DE-BB.remediesNotExhausted': [...lanes('court'), ...lanes('residenceApplication')],
  'DE-BW.otherTitlePossible': [
    [{}, 'unknown'],
    [{ residenceStatus: 'duldung' }, 'clear'],
    [{ residenceStatus: 'aufenthaltserlaubnis' }, 'final'],
  ],
  'DE-MV.otherTitlePossible': [
    ...yesNo('otherTitleRefused', false, 'curable'),
    [{ residenceStatus: 'aufenthaltserlaubnis' }, 'final'],
  ],
  'DE-BW.repeatedWithoutNewFacts': [
    [NOT_ADMITTED, 'unknown'],
    [{ ...REFUSED, facts: { newFactsSinceLastAttempt: true } }, 'unknown'],
    [{ ...REFUSED, facts: { newFactsSinceLastAttempt: false } }, 'curable'],
    [{ judged: false }, 'clear'],
  ],
  'DE-BY.repeatedWithoutNewFacts': [
    [NOT_ADMITTED, 'unknown'],
    [{ ...REFUSED, facts: { newFactsSinceLastAttempt: true } }, 'final'],
    [{ judged: false }, 'clear'],
  ],
  'DE-BY.livelihood': [
    [{}, 'unknown'],
    [{ facts: { householdIncome: 2000, householdNeed: 2000 } }, 'clear'],
    [{ facts: { benefitsLastTwoYears: true, workPeriods: [] } }, 'curable'],
    [
      {
        facts: {
          benefitsLastTwoYears: true,
          workPeriods: [
            { from: '2026-01-01', to: null, hoursPerWeek: 20, insured: true, level: 'any' },
          ],
        },
      },
      'unknown',
    ],
    [{ facts: { benefitsLastTwoYears: false, workPeriods: [] } }, 'unknown'],
  ],
  'DE-SL.expelled': WAYS.expelledGravity54('DE-SL'),
};
for (const land of ['DE-NI', 'DE-MV'] as const) {
  OWN_WAYS[`${land}.otherLandResponsible`] = [
    [{}, 'unknown'],
    [{ land }, 'unknown'],
    [{ land, facts: { dublinCase: false } }, 'clear'],
    [{ facts: { dublinCase: true } }, 'curable'],
    [{ land: elsewhere(land), facts: { dublinCase: false } }, 'curable'],
  ];
}
