import { useIdle } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type {
  NotificationResponse,
  ReminderStatusResponse,
  SearchResponse,
} from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** Asking in the background must not keep a forgotten session alive: it stops two minutes after the last movement. */
function useInterval(): number | false {
  return useIdle(120_000, { initialState: false }) ? false : 60_000;
}

export function useReminderStatus(enabled: boolean): UseQueryResult<ReminderStatusResponse> {
  return useQuery({
    queryKey: ['reminders', 'status'],
    queryFn: ({ signal }) => get<ReminderStatusResponse>('/api/reminders/status', { signal }),
    refetchInterval: useInterval(),
    enabled,
  });
}

export function useNotifications(): UseQueryResult<NotificationResponse[]> {
  return useQuery({
    queryKey: ['notifications'],
    queryFn: ({ signal }) => get<NotificationResponse[]>('/api/notifications', { signal }),
    refetchInterval: useInterval(),
  });
}

export function useReadNotification(): UseMutationResult<void, Error, string> {
  return useSave((id: string) => post(`/api/notifications/${id}/read`), [['notifications']]);
}

export function useReadAllNotifications(): UseMutationResult<void, Error, void> {
  return useSave(() => post('/api/notifications/read-all'), [['notifications']]);
}

/** By POST, so that no name stands in an address. */
export function useSearch(query: string): UseQueryResult<SearchResponse> {
  return useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => post<SearchResponse>('/api/search', { query }, { signal }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
