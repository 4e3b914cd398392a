import { Prisma, type Tx } from '@bleibeakte/db';
import type { FindDeadlines } from '@bleibeakte/contracts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql, visibleConfidentialSql } from '../access/visible.ts';
import { fromCursor } from '../http/cursor.ts';

/** A deadline with what a list shows of its case; personal fields still sealed. */
export interface DeadlineListRow {
  id: string;
  caseId: string;
  kind: string;
  type: string;
  severity: string;
  dueOn: string;
  dueTime: string | null;
  responsibleId: string | null;
  documentId: string | null;
  outcome: string | null;
  ruleCode: string | null;
  eventId: string | null;
  cautiousOn: string | null;
  warnOn: string | null;
  endAskedById: string | null;
  endAskedAt: Date | null;
  finishedAt: Date | null;
  finishedById: string | null;
  state: string;
  version: number;
  sealed: Uint8Array;
  caseNumber: string;
  land: string;
  caseKeyWrapped: Uint8Array;
  caseSealed: Uint8Array;
}

const COLUMNS = Prisma.sql`d.id, d.case_id AS "caseId", d.kind, d.type, d.severity, d.due_on::text AS "dueOn",
  d.due_time AS "dueTime", COALESCE(d.responsible_id, c.responsible_id) AS "responsibleId", d.document_id AS "documentId", d.state, d.outcome, d.version, d.sealed,
  d.rule_code AS "ruleCode", d.event_id AS "eventId", d.cautious_on::text AS "cautiousOn", d.warn_on::text AS "warnOn",
  d.end_asked_by_id AS "endAskedById", d.end_asked_at AS "endAskedAt", d.finished_at AS "finishedAt", d.finished_by_id AS "finishedById",
  c.number AS "caseNumber", c.land, c.key_wrapped AS "caseKeyWrapped", c.sealed AS "caseSealed"`;

const TABLES = Prisma.sql`deadline d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id`;

/** Over all visible cases by day; one row more than the page, which tells whether there is a next one. */
export function findDeadlineRows(db: Tx, user: CurrentUser, find: FindDeadlines, limit: number): Promise<DeadlineListRow[]> {
  const after = fromCursor(find.cursor, ['day', 'id']);
  const conditions = [
    visibleCasesSql(user),
    visibleConfidentialSql(user),
    Prisma.sql`d.organisation_id = ${user.organisationId}::uuid`,
    Prisma.sql`d.state = ${find.state ?? 'open'}`,
    ...(find.from ? [Prisma.sql`d.due_on >= ${find.from}::date`] : []),
    ...(find.to ? [Prisma.sql`d.due_on <= ${find.to}::date`] : []),
    ...(find.type ? [Prisma.sql`d.type = ${find.type}`] : []),
    ...(find.responsibleId ? [Prisma.sql`d.responsible_id = ${find.responsibleId}::uuid`] : []),
    ...(after ? [Prisma.sql`(d.due_on, d.id) > (${after[0]}::date, ${after[1]}::uuid)`] : []),
  ];
  return db.$queryRaw<DeadlineListRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES} WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY d.due_on, d.id LIMIT ${limit + 1}`;
}

/** The control list of one case: everything, open first, each by day. */
export function caseDeadlineRows(db: Tx, user: CurrentUser, caseId: string): Promise<DeadlineListRow[]> {
  return db.$queryRaw<DeadlineListRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES}
    WHERE ${visibleCasesSql(user)} AND ${visibleConfidentialSql(user)} AND d.organisation_id = ${user.organisationId}::uuid AND d.case_id = ${caseId}::uuid
    ORDER BY (d.state <> 'open'), d.due_on, d.due_time NULLS LAST, d.id`;
}

/** Those of the ids that are visible, in no order. */
export function someDeadlineRows(db: Tx, user: CurrentUser, ids: readonly string[]): Promise<DeadlineListRow[]> {
  return db.$queryRaw<DeadlineListRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES}
    WHERE ${visibleCasesSql(user)} AND ${visibleConfidentialSql(user)} AND d.organisation_id = ${user.organisationId}::uuid
      AND d.id = ANY(${[...ids]}::uuid[])`;
}
