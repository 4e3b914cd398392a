import { expect, it } from '@jest/globals';
import { isReminderWanted, type ReminderSituation } from './reminder-wanted.ts';

const wanted: ReminderSituation = {
  reminderState: 'planned',
  plannedFor: '2026-12-17',
  deadlineState: 'open',
  dueOn: '2026-12-17',
  recipientActive: true,
};

it('reminds of an open deadline', () => expect(isReminderWanted(wanted)).toBe(true));

it.each<[string, Partial<ReminderSituation>]>([
  ['was delivered already', { reminderState: 'delivered' }],
  ['was cancelled', { reminderState: 'cancelled' }],
  ['belongs to a finished deadline', { deadlineState: 'done' }],
  ['belongs to an obsolete deadline', { deadlineState: 'obsolete' }],
  ['was planned for a day that was moved', { dueOn: '2026-12-18' }],
  ['would go to a disabled account', { recipientActive: false }],
])('stays silent when the reminder %s', (_why, change) => {
  expect(isReminderWanted({ ...wanted, ...change })).toBe(false);
});
