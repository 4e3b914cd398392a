import { queryOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReminderResponse } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** Failed ones first. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders', 'list'],
  queryFn: ({ signal }) => get<ReminderResponse[]>('/api/reminders', { signal }),
});

export const useRetryReminder = (): UseMutationResult<void, Error, string> =>
  useSave((id: string) => post(`/api/reminders/${id}/retry`), [['reminders'], ['outbox'], ['notifications']]);
