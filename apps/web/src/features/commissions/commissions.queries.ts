import { queryOptions } from '@tanstack/react-query';
import type { CommissionResponse, CommissionSummary } from '@bleibeakte/contracts';
import { get } from '../../http/client.ts';

export const commissionListQuery = queryOptions({
  queryKey: ['commissions', 'list'],
  queryFn: ({ signal }) => get<CommissionSummary[]>('/api/commissions', { signal }),
});

export const commissionQuery = (land: string) =>
  queryOptions({
    queryKey: ['commissions', 'one', land],
    queryFn: ({ signal }) => get<CommissionResponse>(`/api/commissions/${encodeURIComponent(land)}`, { signal }),
  });
