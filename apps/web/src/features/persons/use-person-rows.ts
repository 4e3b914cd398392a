import { useInfiniteQuery } from '@tanstack/react-query';
import { personListQuery, usePersonSearch } from './persons.queries.ts';

/** What the list shows: from two letters on who is found, else everybody, the newest first. */
export function usePersonRows(query: string) {
  const isSearching = query.length >= 2;
  const all = useInfiniteQuery(personListQuery);
  const search = usePersonSearch({ query });
  const rows = isSearching ? search.data : all.data?.pages.flatMap(({ items }) => items);
  return { isSearching, all, search, rows };
}
