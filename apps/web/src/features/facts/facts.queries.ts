import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { FactsResponse, RecordFactRequest } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** A person's facts, or those that the household shares. */
export type FactOwner = { personId: string } | { caseId: string };

const addressOf = (owner: FactOwner) =>
  'personId' in owner ? `/api/persons/${owner.personId}/facts` : `/api/cases/${owner.caseId}/facts`;

/** Check and routes rest on facts. */
const STALE: readonly QueryKey[] = [['facts'], ['check'], ['routes'], ['history']];

export const factsQuery = (owner: FactOwner) =>
  queryOptions({ queryKey: ['facts', owner], queryFn: ({ signal }) => get<FactsResponse>(addressOf(owner), { signal }) });

export interface FactToRecord {
  owner: FactOwner;
  request: RecordFactRequest;
}

/** One after the other: each answer stands for itself. */
export const useRecordFacts = (): UseMutationResult<void, Error, readonly FactToRecord[]> =>
  useSave(async (facts: readonly FactToRecord[]) => {
    for (const { owner, request } of facts) await post<FactsResponse>(addressOf(owner), request);
  }, STALE);
