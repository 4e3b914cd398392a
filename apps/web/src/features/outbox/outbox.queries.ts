import { queryOptions } from '@tanstack/react-query';
import type { OutboxResponse } from '@bleibeakte/contracts';
import { get } from '../../http/client.ts';

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: ({ signal }) => get<OutboxResponse>('/api/outbox', { signal }),
  refetchInterval: 15_000,
});
