import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { isProblem } from '../http/http-problem.ts';
import { ErrorState } from './error-state.tsx';
import { LoadingSkeleton } from './loading-skeleton.tsx';
import type { LoadingSkeletonProps } from './loading-skeleton.tsx';
import { NotFound } from './not-found.tsx';
import { Note } from './note.tsx';
import { problemText } from '../http/problem.ts';

export interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  loading?: LoadingSkeletonProps['shape'];
  errorTitle?: string;
  /** A 404 or 403 becomes the page "not found" (record pages). */
  notFound?: boolean;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of everything that is loaded: loading, failed, empty, ready (also stale when a reload failed). */
export function QueryView<T>({
  query,
  loading = 'rows',
  errorTitle,
  notFound = false,
  isEmpty,
  empty,
  children,
}: QueryViewProps<T>) {
  const { data, error } = query;
  if (data === undefined) {
    if (!error) return <LoadingSkeleton shape={loading} />;
    if (notFound && isProblem(error) && [403, 404].includes(error.status)) return <NotFound />;
    return (
      <ErrorState
        problem={error}
        {...(errorTitle ? { title: errorTitle } : {})}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return (
    <>
      {error && <Note tone="soon">{problemText(error)}</Note>}
      {empty !== undefined && isEmpty?.(data) ? empty : children(data)}
    </>
  );
}
