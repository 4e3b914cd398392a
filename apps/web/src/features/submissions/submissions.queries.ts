import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  ChangeSubmissionStateRequest, CreateSubmissionRequest, DocumentResponse, FindSubmissions, Page, SubmissionResponse,
  SubmissionSummary, UpdateSubmissionRequest,
} from '@bleibeakte/contracts';
import { get, patch, post, upload } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** A step of a submission changes deadlines, the stage of the case, its history and what stands under Today. */
const TOUCHED: readonly QueryKey[] = [['submissions'], ['cases'], ['deadlines'], ['today'], ['history'], ['reminders']];

export const caseSubmissionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['submissions', 'case', caseId],
    queryFn: ({ signal }) => get<SubmissionResponse[]>(`/api/cases/${caseId}/submissions`, { signal }),
  });

export const submissionQuery = (id: string) =>
  queryOptions({ queryKey: ['submissions', 'one', id], queryFn: ({ signal }) => get<SubmissionResponse>(`/api/submissions/${id}`, { signal }) });

/** Over all visible cases, the latest steps first, page after page. */
export const submissionListQuery = (find: Pick<FindSubmissions, 'land' | 'state'>) =>
  infiniteQueryOptions({
    queryKey: ['submissions', 'list', find],
    queryFn: ({ signal, pageParam }) =>
      get<Page<SubmissionSummary>>('/api/submissions', { query: { ...find, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** What can serve as proof. */
export const caseDocumentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['documents', 'case', caseId],
    queryFn: ({ signal }) => get<DocumentResponse[]>(`/api/cases/${caseId}/documents`, { signal }),
  });

export const documentAddress = (id: string): string => `/api/documents/${id}/file`;

export const usePrepareSubmission = (caseId: string): UseMutationResult<SubmissionResponse, Error, CreateSubmissionRequest> =>
  useSave((request: CreateSubmissionRequest) => post<SubmissionResponse>(`/api/cases/${caseId}/submissions`, request), TOUCHED);

export const useUpdateSubmission = (id: string): UseMutationResult<SubmissionResponse, Error, UpdateSubmissionRequest> =>
  useSave((request: UpdateSubmissionRequest) => patch<SubmissionResponse>(`/api/submissions/${id}`, request), TOUCHED);

export const useRecordStep = (id: string): UseMutationResult<SubmissionResponse, Error, ChangeSubmissionStateRequest> =>
  useSave((request: ChangeSubmissionStateRequest) => post<SubmissionResponse>(`/api/submissions/${id}/state-changes`, request), TOUCHED);

export const useUploadProof = (caseId: string): UseMutationResult<DocumentResponse, Error, File> =>
  useSave((file: File) => {
    const form = new FormData();
    form.set('file', file);
    return upload<DocumentResponse>(`/api/cases/${caseId}/documents`, form);
  }, [['documents'], ['cases'], ['inbox'], ['today'], ['history']]);
