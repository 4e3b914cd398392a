import type { SealContext } from '@bleibeakte/sealing';

/** The place a file is sealed for; the worker opens it with the same. */
export const fileContext = (organisationId: string, documentId: string): SealContext => ({
  organisationId, table: 'document', column: 'file', rowId: documentId,
});
