import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, ROLES, type Permission, type Role } from '@bleibeakte/contracts';
import { may, mayOpenAccountOf, ROLE_PERMISSIONS, seesAllCases } from './permissions.ts';

/** Written down again: a permission that somebody gains by accident must fail here. */
const MATRIX: Record<Permission, Role[]> = {
  self: [...ROLES],
  'person:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer'],
  'person:write': ['lead', 'caseworker'],
  'fact:read': ['lead', 'caseworker', 'guidingLawyer'],
  'fact:write': ['lead', 'caseworker'],
  'case:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer', 'interpreter'],
  'case:write': ['lead', 'caseworker'],
  'case:assign': ['lead', 'caseworker'],
  'evidence:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer'],
  'evidence:write': ['lead', 'caseworker', 'volunteer', 'guidingLawyer'],
  'document:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer'],
  'document:write': ['lead', 'caseworker', 'volunteer'],
  'paper:write': ['lead', 'caseworker'],
  'deadline:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer', 'interpreter'],
  'deadline:write': ['lead', 'caseworker', 'guidingLawyer'],
  'submission:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer'],
  'submission:write': ['lead', 'caseworker'],
  'commission:read': [...ROLES],
  'commission:write': ['lead'],
  'reminder:read': ['lead', 'caseworker', 'volunteer', 'guidingLawyer', 'admin'],
  'reminder:retry': ['lead', 'caseworker', 'admin'],
  'outbox:read': ['lead', 'admin'],
  'staff:read': ['lead', 'caseworker', 'guidingLawyer', 'dataProtection', 'admin'],
  'staff:write': ['lead', 'admin'],
  'audit:read': ['lead', 'dataProtection'],
};

describe('who may do what', () => {
  it.each(PERMISSIONS)('%s', (permission) => {
    expect(ROLES.filter((role) => may(role, permission))).toEqual(
      ROLES.filter((role) => MATRIX[permission].includes(role)),
    );
  });

  it('names no permission twice', () => {
    for (const role of ROLES) {
      expect(new Set(ROLE_PERMISSIONS[role]).size).toBe(ROLE_PERMISSIONS[role].length);
    }
  });

  it('lets nobody open an account that may more than they do', () => {
    expect(ROLES.filter((role) => mayOpenAccountOf('lead', role))).toEqual([...ROLES]);
    expect(ROLES.filter((role) => mayOpenAccountOf('admin', role))).toEqual(['admin']);
  });

  it('shows cases beyond the own team to three roles only', () => {
    expect(ROLES.filter(seesAllCases)).toEqual(['lead', 'caseworker', 'guidingLawyer']);
  });
});
