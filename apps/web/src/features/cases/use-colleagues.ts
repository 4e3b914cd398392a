import { useQuery } from '@tanstack/react-query';
import type { StaffResponse } from '@bleibeakte/contracts';
import { may, seesAllCases } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { colleaguesQuery } from './cases.queries.ts';

export interface Colleagues {
  /** Who can be given a case. */
  assignable: StaffResponse[];
  /** Place in the order of joining: the tint of the avatar. */
  place: (userId: string | null | undefined) => number;
  /** Who can open a case with this team. */
  whoSees: (teamIds: readonly string[]) => StaffResponse[];
}

/** The staff of the office; empty for roles that may not read it. */
export function useColleagues(): Colleagues {
  const { data } = useQuery({ ...colleaguesQuery, enabled: useMay('staff:read') });
  const staff = data ?? [];
  const assignable = staff.filter(({ disabled, role }) => !disabled && may(role, 'case:read'));
  return {
    assignable,
    place: (userId) => Math.max(0, staff.findIndex(({ id }) => id === userId)),
    whoSees: (teamIds) => assignable.filter(({ id, role }) => seesAllCases(role) || teamIds.includes(id)),
  };
}
