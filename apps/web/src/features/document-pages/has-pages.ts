import type { DocumentResponse } from '@bleibeakte/contracts';

/** Whether its pages can be worked on: Word has none here, and what is not checked is not opened. */
export const hasPages = ({ type, status }: Pick<DocumentResponse, 'type' | 'status'>): boolean =>
  type !== 'docx' && (status === 'clean' || status === 'notScanned');
