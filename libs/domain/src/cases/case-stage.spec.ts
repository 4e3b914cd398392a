import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_REGIONS } from '@bleibeakte/contracts';
import {
  assertNextStepOrReason,
  assertRegionInLand,
  caseTitle,
  compareStages,
  turns18On,
} from './case-stage.ts';

const person = (firstName: string | null, lastName: string | null) => ({ firstName, lastName });

describe('what a case is called', () => {
  it.each([
    ['Familie Al-Amin', [person('Samira', 'Al-Amin'), person('Omar', 'Al-Amin')]],
    ['Familie Al-Amin / Haddad', [person('Samira', 'Al-Amin'), person('Omar', 'Haddad')]],
    ['Samira Al-Amin', [person('Samira', 'Al-Amin')]],
    ['Samira', [person('Samira', null)]],
    ['Familie Samira / Al-Amin', [person('Samira', null), person(null, 'Al-Amin')]],
    ['Familie A / B', [person(null, 'A'), person(null, 'B'), person(null, 'C')]],
  ])('%s', (title, persons) => expect(caseTitle(persons)).toBe(title));

  it('needs a person', () => expect(() => caseTitle([])).toThrow('case.person-missing'));
});

it.each([
  ['2009-02-03', '2027-02-03'],
  ['2008-11-26', '2026-11-26'],
  ['2009-11-25', '2027-11-25'],
  ['2008-11-25', null],
  ['2009-11-26', null],
  ['1988-01-01', null],
  [null, null],
])('on 25 November 2026 somebody born on %s turns 18 soon: %s', (birth, expected) => {
  expect(turns18On(birth, '2026-11-25')).toBe(expected);
});

it('takes the calendars of the own Land only', () => {
  const ofBavaria = HOLIDAY_REGIONS.filter((region) => {
    try {
      assertRegionInLand(region, 'DE-BY');
      return true;
    } catch {
      return false;
    }
  });
  expect(ofBavaria).toEqual(['DE-BY', 'DE-BY-KATH', 'DE-BY-EVANG', 'DE-BY-A']);
  expect(() => assertRegionInLand('DE-NI', 'DE-BY')).toThrow('case.region-not-in-land');
});

it('leaves no case without a next step or a reason', () => {
  expect(() => assertNextStepOrReason(null, ' ')).toThrow('case.reason-missing');
  expect(() => assertNextStepOrReason({ text: ' ' }, null)).toThrow('case.reason-missing');
  expect(() => assertNextStepOrReason({ text: 'Schule anrufen' }, null)).not.toThrow();
  expect(() => assertNextStepOrReason(null, 'wartet auf die Kommission')).not.toThrow();
});

it('sorts stages as a case goes', () => {
  expect((['submit', 'clarify', 'closed', 'write'] as const).toSorted(compareStages)).toEqual([
    'clarify',
    'write',
    'submit',
    'closed',
  ]);
});
