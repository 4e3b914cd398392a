import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type {
  AssignedPaperResponse, AssignPaperRequest, FindPapers, IncomingPaperResponse, Page, PaperOverviewResponse, SetAsidePaperRequest,
} from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';
import { STALE as DEADLINES_STALE } from '../deadlines/deadlines.queries.ts';
import { DOCUMENT_STALE } from '../documents/documents.queries.ts';

const AT = '/api/incoming-papers';

export const PAPERS_AT = AT;

/** What one paper more or less in the pile makes stale. */
export const PAPER_STALE: readonly QueryKey[] = [['papers']];

export const paperListQuery = (show: NonNullable<FindPapers['show']>) =>
  infiniteQueryOptions({
    queryKey: ['papers', 'list', show],
    queryFn: ({ signal, pageParam }) => get<Page<IncomingPaperResponse>>(AT, { query: { show, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // The scanner folder fills by itself, and a check for viruses ends by itself.
    refetchInterval: 20_000,
  });

export const paperOverviewQuery = queryOptions({
  queryKey: ['papers', 'overview'],
  queryFn: ({ signal }) => get<PaperOverviewResponse>(`${AT}/overview`, { signal }),
});

export const paperFile = (id: string): string => `${AT}/${id}/file`;

export interface AssignPaper {
  id: string;
  request: AssignPaperRequest;
}

/** Reads nothing again by itself, so that the next paper can open at once: call `useAfterAssigning` then. */
export const useAssignPaper = (): UseMutationResult<AssignedPaperResponse, Error, AssignPaper> =>
  useSave(({ id, request }: AssignPaper) => post<AssignedPaperResponse>(`${AT}/${id}/assign`, request), []);

export function useAfterAssigning(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    for (const queryKey of [...PAPER_STALE, ...DOCUMENT_STALE, ...DEADLINES_STALE]) void client.invalidateQueries({ queryKey });
  }, [client]);
}

export interface SetAsidePaper {
  id: string;
  request: SetAsidePaperRequest;
}

export const useSetPaperAside = (): UseMutationResult<IncomingPaperResponse, Error, SetAsidePaper> =>
  useSave(({ id, request }: SetAsidePaper) => post<IncomingPaperResponse>(`${AT}/${id}/set-aside`, request), PAPER_STALE);

export const useTakePaperBack = (): UseMutationResult<IncomingPaperResponse, Error, { id: string; version: number }> =>
  useSave(({ id, version }: { id: string; version: number }) => post<IncomingPaperResponse>(`${AT}/${id}/take-back`, { version }), PAPER_STALE);
