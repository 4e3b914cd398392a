import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindToday, TodayResponse } from '@bleibeakte/contracts';
import { get } from '../../http/client.ts';

export const todayQuery = (whose: NonNullable<FindToday['whose']>) =>
  queryOptions({
    queryKey: ['today', whose],
    queryFn: ({ signal }) => get<TodayResponse>('/api/today', { query: { whose }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
