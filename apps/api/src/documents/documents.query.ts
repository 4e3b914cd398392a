import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';
import type { DocumentRow } from './document.mapper.ts';

export interface InboxRow extends DocumentRow {
  caseNumber: string;
  caseSealed: Uint8Array;
  caseKeyWrapped: Uint8Array;
}

/** More than anybody looks through; what was looked at leaves the list. */
const INBOX_LIMIT = 200;

const columns = Prisma.sql`
  d.id, d.case_id AS "caseId", d.type, d.size, d.status, d.evidence_item_id AS "evidenceItemId", d.dated_on AS "datedOn", d.translation, d.translation_of_id AS "translationOfId", d.replaces_id AS "replacesId", d.text_state AS "textState",
  d.uploaded_at AS "uploadedAt", d.uploaded_by_id AS "uploadedById", d.link_id AS "linkId", d.reviewed_at AS "reviewedAt", d.sealed, d.version`;

const isReplaced = Prisma.sql`EXISTS (SELECT 1 FROM document n WHERE n.organisation_id = d.organisation_id AND n.replaces_id = d.id)`;

/** Documents of one visible case, each in its newest version, newest first. The caller has asked for the case. */
export const documentsOfCase = (tx: Tx, user: CurrentUser, caseId: string): Promise<DocumentRow[]> => versionsOfCase(tx, user, caseId, Prisma.sql`NOT ${isReplaced}`);

/** The versions before them. */
export const earlierOfCase = (tx: Tx, user: CurrentUser, caseId: string): Promise<DocumentRow[]> => versionsOfCase(tx, user, caseId, isReplaced);

function versionsOfCase(tx: Tx, user: CurrentUser, caseId: string, which: Prisma.Sql): Promise<DocumentRow[]> {
  return tx.$queryRaw<DocumentRow[]>`
    SELECT ${columns}
    FROM document d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id
    WHERE d.case_id = ${caseId}::uuid AND d.removed_at IS NULL AND ${visibleCasesSql(user)} AND ${which}
    ORDER BY d.uploaded_at DESC, d.id`;
}

const withCase = Prisma.sql`${columns}, c.number AS "caseNumber", c.sealed AS "caseSealed", c.key_wrapped AS "caseKeyWrapped"
    FROM document d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id`;

/** What nobody has looked at yet, in all visible cases, newest first. */
export function unreviewedDocuments(tx: Tx, user: CurrentUser): Promise<InboxRow[]> {
  return tx.$queryRaw<InboxRow[]>`
    SELECT ${withCase}
    WHERE d.reviewed_at IS NULL AND d.removed_at IS NULL AND ${visibleCasesSql(user)}
    ORDER BY d.uploaded_at DESC, d.id
    LIMIT ${INBOX_LIMIT}`;
}

/** What came in before that moment and still waits for its check, in all visible cases, the longest wait first. */
export function waitingForCheck(tx: Tx, user: CurrentUser, before: Date): Promise<InboxRow[]> {
  return tx.$queryRaw<InboxRow[]>`
    SELECT ${withCase}
    WHERE d.status = 'quarantined' AND d.uploaded_at < ${before} AND d.removed_at IS NULL AND ${visibleCasesSql(user)}
    ORDER BY d.uploaded_at, d.id
    LIMIT ${INBOX_LIMIT}`;
}
