import type { CalendarDate, DocumentStatus, DocumentType, TextState, TranslationState } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql, visibleConfidentialSql } from '../access/visible.ts';

/** What every row of Today brings of its case. */
export interface OfCase {
  caseId: string;
  caseNumber: string;
  caseKeyWrapped: Uint8Array;
  caseSealed: Uint8Array;
  /** Rows in all, before the limit. */
  total: number;
}

export interface DocumentRow extends OfCase {
  id: string;
  type: DocumentType;
  size: number;
  sealed: Uint8Array;
  status: DocumentStatus;
  evidenceItemId: string | null;
  datedOn: CalendarDate | null;
  translation: TranslationState | null;
  translationOfId: string | null;
  replacesId: string | null;
  textState: TextState;
  uploadedAt: Date;
  uploadedById: string | null;
  linkId: string | null;
  version: number;
}

const ofCase = Prisma.sql`c.id::text AS "caseId", c.number AS "caseNumber", c.key_wrapped AS "caseKeyWrapped", c.sealed AS "caseSealed",
  (count(*) OVER ())::int AS "total"`;

export interface Asked {
  user: CurrentUser;
  mine: boolean;
  limit: number;
}

export interface Counted {
  id: string;
  /** Rows in all, before the limit. */
  total: number;
}

/** Open deadlines of visible cases; `from` and `to` are both included. */
export function findDeadlines(db: Tx, { user, mine, limit }: Asked, from: CalendarDate | null, to: CalendarDate): Promise<Counted[]> {
  const conditions = [
    visibleCasesSql(user),
    visibleConfidentialSql(user),
    // One column says both, open and when: with two PostgreSQL expects many times more rows and reads the tables whole.
    Prisma.sql`d.open_on <= ${to}::date`,
    ...(from ? [Prisma.sql`d.open_on >= ${from}::date`] : []),
    ...(mine ? [Prisma.sql`COALESCE(d.responsible_id, c.responsible_id) = ${user.id}::uuid`] : []),
  ];
  return db.$queryRaw<Counted[]>`
    SELECT d.id::text AS "id", (count(*) OVER ())::int AS "total"
    FROM deadline d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY d.open_on, d.due_time NULLS LAST, d.severity, d.id LIMIT ${limit}`;
}

/** Asked-for ends of Notfristen that this person may confirm: of others, and where the office allows it own ones of another day. */
export function findAskedEnds(db: Tx, { user, limit }: Asked, today: CalendarDate): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT d.id::text AS "id", (count(*) OVER ())::int AS "total"
    FROM deadline d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id
      JOIN organisation o ON o.id = d.organisation_id
    WHERE ${visibleCasesSql(user)} AND ${visibleConfidentialSql(user)} AND d.state = 'open' AND d.end_asked_by_id IS NOT NULL
      AND c.closed_at IS NULL AND (d.end_asked_by_id <> ${user.id}::uuid
        OR (o.second_check = 'otherDay' AND (d.end_asked_at AT TIME ZONE 'Europe/Berlin')::date < ${today}::date))
    ORDER BY d.due_on, d.id LIMIT ${limit}`;
}

/** Open cases without a recorded next step, the oldest first. */
export function findWithoutNextStep(db: Tx, { user, mine, limit }: Asked): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT c.id::text AS "id", (count(*) OVER ())::int AS "total" FROM case_file c
    WHERE ${visibleCasesSql(user)} AND c.closed_at IS NULL AND NOT c.has_next_step ${ownCases(user, mine)}
    ORDER BY c.opened_on, c.number_year, c.number_count LIMIT ${limit}`;
}

/** Documents that nobody has looked at yet, the newest first. */
export function findCameIn(db: Tx, { user, mine, limit }: Asked): Promise<DocumentRow[]> {
  return db.$queryRaw<DocumentRow[]>`
    SELECT f.id::text AS "id", f.type, f.size, f.sealed, f.status, f.evidence_item_id::text AS "evidenceItemId",
      f.dated_on::text AS "datedOn", f.translation, f.translation_of_id::text AS "translationOfId", f.replaces_id::text AS "replacesId", f.text_state AS "textState", f.uploaded_at AS "uploadedAt", f.uploaded_by_id::text AS "uploadedById", f.link_id::text AS "linkId", f.version, ${ofCase}
    FROM document f JOIN case_file c ON c.organisation_id = f.organisation_id AND c.id = f.case_id
    WHERE ${visibleCasesSql(user)} AND f.removed_at IS NULL AND f.reviewed_at IS NULL AND f.status <> 'infected' ${ownCases(user, mine)}
    ORDER BY f.uploaded_at DESC, f.id LIMIT ${limit}`;
}

export async function countOpenCases(db: Tx, { user, mine }: Asked): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM case_file c WHERE ${visibleCasesSql(user)} AND c.closed_at IS NULL ${ownCases(user, mine)}`;
  return row!.count;
}

function ownCases(user: CurrentUser, mine: boolean): Prisma.Sql {
  return mine ? Prisma.sql`AND c.responsible_id = ${user.id}::uuid` : Prisma.empty;
}
