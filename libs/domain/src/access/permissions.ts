import { PERMISSIONS, type Permission, type Role } from '@bleibeakte/contracts';

const NOT_FOR_CASEWORKERS: readonly Permission[] = [
  'commission:write',
  'staff:write',
  'audit:read',
  'outbox:read',
];

/** What each role may ask for at all; which cases it sees is decided by `seesAllCases` and the team of a case. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  lead: PERMISSIONS,
  caseworker: PERMISSIONS.filter((permission) => !NOT_FOR_CASEWORKERS.includes(permission)),
  guidingLawyer: [
    'self',
    'person:read',
    'fact:read',
    'case:read',
    'evidence:read',
    'evidence:write',
    'document:read',
    'deadline:read',
    'deadline:write',
    'submission:read',
    'commission:read',
    'reminder:read',
    'staff:read',
  ],
  volunteer: [
    'self',
    'person:read',
    'case:read',
    'evidence:read',
    'evidence:write',
    'document:read',
    'document:write',
    'deadline:read',
    'submission:read',
    'commission:read',
    'reminder:read',
  ],
  interpreter: ['self', 'case:read', 'deadline:read', 'commission:read'],
  dataProtection: ['self', 'commission:read', 'staff:read', 'audit:read'],
  admin: [
    'self',
    'commission:read',
    'reminder:read',
    'reminder:retry',
    'outbox:read',
    'staff:read',
    'staff:write',
  ],
};

/** Whoever makes a way into another account must be allowed all that this account is. */
export const mayOpenAccountOf = (own: Role, other: Role): boolean =>
  ROLE_PERMISSIONS[other].every((permission) => may(own, permission));

export const may = (role: Role, permission: Permission): boolean =>
  ROLE_PERMISSIONS[role].includes(permission);

const SEES_ALL_CASES: Record<Role, boolean> = {
  lead: true,
  caseworker: true,
  guidingLawyer: true,
  volunteer: false,
  interpreter: false,
  dataProtection: false,
  admin: false,
};

/** False: only the cases in whose team the person is. */
export const seesAllCases = (role: Role): boolean => SEES_ALL_CASES[role];
