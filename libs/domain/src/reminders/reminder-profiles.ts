/**
 * Days before the due day on which the responsible person is reminded; negative = after it.
 * 'On entry' is not among them: who enters a deadline knows it. POLL asks again on the day itself.
 */
export const REMINDER_PROFILES = {
  P1W: [4, 2, 1, 0],
  P2W: [10, 7, 3, 1, 0],
  P1M: [21, 14, 7, 3, 1, 0],
  P3M: [60, 30, 14, 7, 3, 1, 0],
  // After the end daily until renewed; two weeks are planned, then the list of overdue deadlines speaks.
  PDUL: [28, 14, 7, 3, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14],
  PAPP: [14, 7, 2, 1],
  POLL: [0],
} as const satisfies Record<string, readonly number[]>;

export type ReminderProfile = keyof typeof REMINDER_PROFILES;
