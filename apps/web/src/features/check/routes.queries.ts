import { queryOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CaseRoutesResponse, WatchedRouteResponse, WatchRouteRequest } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** As it stands today; facts and days change it, so it is asked anew whenever it is looked at. */
export const routesQuery = (caseId: string) =>
  queryOptions({ queryKey: ['routes', caseId], queryFn: ({ signal }) => get<CaseRoutesResponse>(`/api/cases/${caseId}/routes`, { signal }), staleTime: 0 });

export const useWatchRoute = (caseId: string): UseMutationResult<WatchedRouteResponse, Error, WatchRouteRequest> =>
  useSave((request) => post<WatchedRouteResponse>(`/api/cases/${caseId}/routes/watch`, request), [['routes'], ['deadlines'], ['cases'], ['today'], ['history'], ['reminders']]);
