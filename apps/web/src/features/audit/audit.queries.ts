import { infiniteQueryOptions } from '@tanstack/react-query';
import type { HistoryEvent, Page } from '@bleibeakte/contracts';
import { get } from '../../http/client.ts';

export const auditQuery = infiniteQueryOptions({
  queryKey: ['history', 'organisation'],
  queryFn: ({ signal, pageParam }) => get<Page<HistoryEvent>>('/api/audit', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});
