import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@bleibeakte/contracts';
import { ROLE_PERMISSIONS } from './permissions.ts';
import { assertMayChangeStaff, assertMayGive, rolesToGive } from './staff-rules.ts';

const account = (role: Role, disabled = false) => ({ id: 'other', role, disabled });
const by = (role: Role, id = 'me') => ({ id, role });

describe('giving roles', () => {
  it('is for coordination; the technical role gives only itself', () => {
    expect(rolesToGive('lead')).toEqual([...ROLES]);
    expect(rolesToGive('admin')).toEqual(['admin']);
    for (const role of ROLES) expect(() => assertMayGive('lead', role)).not.toThrow();
    for (const role of ROLES.filter((one) => one !== 'admin'))
      expect(() => assertMayGive('admin', role)).toThrow('staff.role-not-yours-to-give');
  });

  it('never gives more than the giver has, whoever gives', () => {
    for (const own of ROLES) {
      for (const given of rolesToGive(own))
        expect(ROLE_PERMISSIONS[own]).toEqual(expect.arrayContaining([...ROLE_PERMISSIONS[given]]));
    }
  });
});

describe('changing an account', () => {
  it.each(ROLES)('lets nobody change their own role: %s', (role) => {
    for (const to of ROLES.filter((one) => one !== role))
      expect(() => assertMayChangeStaff(by(role), { ...account(role), id: 'me' }, { role: to })).toThrow('staff.own-role');
    expect(() => assertMayChangeStaff(by(role), { ...account(role), id: 'me' }, { role })).not.toThrow();
  });

  it('lets the technical role close every account, and open only what it could give', () => {
    expect(() => assertMayChangeStaff(by('admin'), account('lead'), { disabled: true })).not.toThrow();
    expect(() => assertMayChangeStaff(by('admin'), account('caseworker', true), { disabled: false })).toThrow('staff.role-not-yours-to-give');
    expect(() => assertMayChangeStaff(by('admin'), account('admin', true), { disabled: false })).not.toThrow();
    expect(() => assertMayChangeStaff(by('lead'), account('caseworker', true), { disabled: false })).not.toThrow();
  });

  it('lets it take no role away either', () => {
    expect(() => assertMayChangeStaff(by('admin'), account('lead'), { role: 'admin' })).toThrow('staff.role-not-yours-to-give');
    expect(() => assertMayChangeStaff(by('admin'), account('admin'), { role: 'lead' })).toThrow('staff.role-not-yours-to-give');
    expect(() => assertMayChangeStaff(by('lead'), account('admin'), { role: 'lead' })).not.toThrow();
  });
});
