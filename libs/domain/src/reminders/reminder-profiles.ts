import type { ReminderProfileCode } from '@bleibeakte/contracts';

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
  PEXP: [90, 60, 30, 14, 7, 1, 0],
  PEXP180: [180, 90, 60, 30, 14, 7, 1, 0],
  PPASS: [240, 180, 120, 90, 60, 30, 14, 7, 1, 0],
  PAPP: [14, 7, 2, 1],
  // Four weeks before a meeting the evidence is made fresh.
  PSESSION: [28, 14, 7, 2],
  POPP: [180, 90, 30, 0],
  PAGE: [365, 180, 90, 30, 0],
  PNOW: [1, 0],
  PAFTER: [0, -1, -2, -3],
  POLL: [0],
} as const satisfies Record<ReminderProfileCode, readonly number[]>;

export type ReminderProfile = ReminderProfileCode;
