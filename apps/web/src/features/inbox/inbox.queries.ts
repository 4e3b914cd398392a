import { queryOptions } from '@tanstack/react-query';
import type { InboxDocument } from '@bleibeakte/contracts';
import { get } from '../../http/client.ts';

export const inboxQuery = queryOptions({ queryKey: ['inbox'], queryFn: ({ signal }) => get<InboxDocument[]>('/api/inbox', { signal }) });
