import { queryOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CheckComparison, CheckResponse, CheckSummary } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** As it stands now. Facts, procedures and submissions change it, so it is asked anew whenever it is looked at. */
export const checkQuery = (caseId: string) =>
  queryOptions({ queryKey: ['check', 'now', caseId], queryFn: ({ signal }) => get<CheckResponse>(`/api/cases/${caseId}/check`, { signal }), staleTime: 0 });

export const snapshotsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['check', 'kept', caseId], queryFn: ({ signal }) => get<CheckSummary[]>(`/api/cases/${caseId}/checks`, { signal }) });

export const snapshotQuery = (id: string) =>
  queryOptions({ queryKey: ['check', 'one', id], queryFn: ({ signal }) => get<CheckResponse>(`/api/checks/${id}`, { signal }), staleTime: Infinity });

export const comparisonQuery = (id: string, otherId: string) =>
  queryOptions({
    queryKey: ['check', 'compare', id, otherId],
    queryFn: ({ signal }) => get<CheckComparison>(`/api/checks/${id}/compare/${otherId}`, { signal }),
    staleTime: Infinity,
  });

/** Keeping a check may make a Wiedervorlage. */
export const useKeepCheck = (caseId: string): UseMutationResult<CheckResponse, Error, void> =>
  useSave(() => post<CheckResponse>(`/api/cases/${caseId}/checks`, {}), [['check'], ['deadlines'], ['cases'], ['today'], ['history'], ['reminders']]);
