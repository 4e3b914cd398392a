import { expect, it } from '@jest/globals';
import {
  assertMayConfirmEnd,
  mayConfirmEnd,
  offeredEvents,
  type SecondCheck,
} from './second-person.ts';

it.each<[string, SecondCheck, string, boolean]>([
  ['another', 'otherPerson', '2026-03-02', true],
  ['asking', 'otherPerson', '2026-03-09', false],
  ['asking', 'otherDay', '2026-03-02', false],
  ['asking', 'otherDay', '2026-03-03', true],
  ['another', 'otherDay', '2026-03-02', true],
])('lets %s person confirm under %s on %s: %s', (userId, secondCheck, today, may) => {
  expect(
    mayConfirmEnd({ userId: 'asking', on: '2026-03-02' }, { userId, today, secondCheck }),
  ).toBe(may);
});

it('refuses without a request and without a second person', () => {
  const confirming = { userId: 'asking', today: '2026-03-02', secondCheck: 'otherPerson' as const };
  expect(() => assertMayConfirmEnd(null, confirming)).toThrow('deadline.end-not-asked');
  expect(() => assertMayConfirmEnd({ userId: 'asking', on: '2026-03-02' }, confirming)).toThrow(
    'deadline.second-person-missing',
  );
});

it('offers what comes next', () => {
  expect(offeredEvents({ severity: 'S1', outcome: 'missed', ruleCode: null })).toEqual([
    'obstacleEnded',
  ]);
  expect(offeredEvents({ severity: 'S2', outcome: 'missed', ruleCode: null })).toEqual([]);
  expect(offeredEvents({ severity: 'S1', outcome: 'sent', ruleCode: 'ASYL_KLAGE_2W' })).toEqual([
    'lawsuitFiled',
  ]);
  expect(offeredEvents({ severity: 'S1', outcome: 'sent', ruleCode: 'KLAGE_1M' })).toEqual([]);
});
