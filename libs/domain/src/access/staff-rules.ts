import { type Role, ROLES } from '@bleibeakte/contracts';
import { RuleViolation } from '../rule-violation.ts';
import { mayOpenAccountOf } from './permissions.ts';

/** Nobody gives more than they have: coordination gives every role, whoever looks after the technical side only that one. */
export const rolesToGive = (own: Role): Role[] => ROLES.filter((role) => mayOpenAccountOf(own, role));

/** @throws RuleViolation staff.role-not-yours-to-give */
export function assertMayGive(own: Role, role: Role): void {
  if (!rolesToGive(own).includes(role)) throw new RuleViolation('staff.role-not-yours-to-give');
}

export interface StaffAccount {
  id: string;
  role: Role;
  disabled: boolean;
}

/**
 * Closing an account only takes away, so whoever keeps the accounts may do it to everybody. Another role, and opening what
 * was closed, gives. @throws RuleViolation staff.own-role, staff.role-not-yours-to-give
 */
export function assertMayChangeStaff(
  by: Pick<StaffAccount, 'id' | 'role'>,
  account: StaffAccount,
  change: { role?: Role; disabled?: boolean },
): void {
  if (change.role !== undefined && change.role !== account.role) {
    if (by.id === account.id) throw new RuleViolation('staff.own-role');
    assertMayGive(by.role, account.role);
    assertMayGive(by.role, change.role);
  }
  if (account.disabled && change.disabled === false) assertMayGive(by.role, account.role);
}
