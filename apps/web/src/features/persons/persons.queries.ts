import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useQuery,
} from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type {
  AddRelationRequest,
  CreatePersonRequest,
  Page,
  PersonHit,
  PersonResponse,
  PersonSummary,
  SearchPersonsRequest,
  UpdatePersonRequest,
} from '@bleibeakte/contracts';
import { del, get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** The newest first, page after page. */
export const personListQuery = infiniteQueryOptions({
  queryKey: ['persons', 'list'],
  queryFn: ({ signal, pageParam }) =>
    get<Page<PersonSummary>>('/api/persons', { query: { limit: 50, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'one', id],
    queryFn: ({ signal }) => get<PersonResponse>(`/api/persons/${id}`, { signal }),
  });

/** By POST, so that no name stands in an address; nothing of it is kept. */
export function usePersonSearch(
  { query, birthDate = null }: SearchPersonsRequest,
  leastLetters = 2,
): UseQueryResult<PersonHit[]> {
  return useQuery({
    queryKey: ['persons', 'search', query, birthDate],
    queryFn: ({ signal }) =>
      post<PersonHit[]>('/api/persons/search', { query, birthDate }, { signal }),
    enabled: query.length >= leastLetters,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export const useCreatePerson = (): UseMutationResult<PersonResponse, Error, CreatePersonRequest> =>
  useSave(
    (request: CreatePersonRequest) => post<PersonResponse>('/api/persons', request),
    [['persons'], ['cases']],
  );

export const useUpdatePerson = (
  id: string,
): UseMutationResult<PersonResponse, Error, UpdatePersonRequest> =>
  useSave(
    (request: UpdatePersonRequest) => patch<PersonResponse>(`/api/persons/${id}`, request),
    [['persons'], ['cases']],
  );

export const useAddRelation = (
  id: string,
): UseMutationResult<PersonResponse, Error, AddRelationRequest> =>
  useSave(
    (request: AddRelationRequest) => post<PersonResponse>(`/api/persons/${id}/relations`, request),
    [['persons']],
  );

export const useRemoveRelation = (id: string): UseMutationResult<void, Error, string> =>
  useSave((relationId: string) => del(`/api/persons/${id}/relations/${relationId}`), [['persons']]);
