import type { SealContext } from '@bleibeakte/sealing';

/** The place a file is sealed for; the worker opens it with the same. */
export const fileContext = (organisationId: string, documentId: string): SealContext => ({
  organisationId, table: 'document', column: 'file', rowId: documentId,
});

/** The same for post that belongs to no case yet; its key is that of the organisation. */
export const paperContext = (organisationId: string, paperId: string): SealContext => ({
  organisationId, table: 'incoming_paper', column: 'file', rowId: paperId,
});
