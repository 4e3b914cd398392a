import { queryOptions, useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { BeginScanRequest, BegunScanResponse, ScanResponse } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';

/** While somebody waits in front of the window. */
const LOOK_AGAIN_MS = 2_500;

export const scanQuery = (scan: ScanResponse) =>
  queryOptions({
    queryKey: ['scans', scan.id],
    queryFn: ({ signal }) => get<ScanResponse>(`/api/scans/${scan.id}`, { signal }),
    initialData: scan,
    refetchInterval: ({ state }) => (state.data?.ended ? false : LOOK_AGAIN_MS),
  });

export const useBeginScan = (caseId: string): UseMutationResult<BegunScanResponse, Error, BeginScanRequest> =>
  useMutation({ mutationFn: (request: BeginScanRequest) => post<BegunScanResponse>(`/api/cases/${caseId}/scans`, request) });

/** The phone shows at once that it is over. */
export const endScan = (id: string): Promise<ScanResponse> => post<ScanResponse>(`/api/scans/${id}/end`);
