import { useQuery } from '@tanstack/react-query';
import type { CaseResponse, StaffResponse } from '@bleibeakte/contracts';
import { may, seesAllCases } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { colleaguesQuery } from './deadlines.queries.ts';

/** Who can be made responsible for a deadline of this case: open accounts that can see it. */
export function useWatchers(caseFile: CaseResponse | undefined): StaffResponse[] {
  const { data } = useQuery({ ...colleaguesQuery, enabled: useMay('staff:read') });
  if (!data || !caseFile) return [];
  const team = [...caseFile.team.map(({ id }) => id), caseFile.responsible?.id];
  return data.filter(({ disabled, role, id }) => !disabled && may(role, 'deadline:read') && (seesAllCases(role) || team.includes(id)));
}
