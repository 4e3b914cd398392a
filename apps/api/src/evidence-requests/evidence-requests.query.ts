import type { CalendarDate, FindEvidenceRequests } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';
import { fromCursor } from '../http/cursor.ts';

/** A request with what an answer shows of its item and its case; personal fields still sealed. */
export interface RequestRow {
  id: string;
  caseId: string;
  evidenceItemId: string;
  state: string;
  channel: string;
  personIds: string[];
  recipient: string;
  bodyDigest: string;
  askedOn: CalendarDate;
  dueOn: CalendarDate | null;
  reminded: number;
  nextOn: CalendarDate | null;
  assignedToId: string | null;
  askedById: string;
  sealed: Uint8Array;
  version: number;
  itemState: string;
  itemArgument: string;
  itemKind: string | null;
  itemPersonIds: string[];
  itemSealed: Uint8Array;
  caseNumber: string;
  caseSealed: Uint8Array;
  caseKeyWrapped: Uint8Array;
}

/** Stands for "comes up no more" in the order of groups. */
const NEVER = '9999-12-31';

const COLUMNS = Prisma.sql`r.id, r.case_id AS "caseId", r.evidence_item_id AS "evidenceItemId", r.state, r.channel, r.person_ids AS "personIds", r.recipient,
  r.body_digest AS "bodyDigest", r.asked_on::text AS "askedOn", r.due_on::text AS "dueOn", r.reminded, r.next_on::text AS "nextOn", r.assigned_to_id AS "assignedToId",
  r.asked_by_id AS "askedById", r.sealed, r.version, e.state AS "itemState", e.argument AS "itemArgument", e.kind AS "itemKind", e.person_ids AS "itemPersonIds", e.sealed AS "itemSealed", c.number AS "caseNumber", c.sealed AS "caseSealed",
  c.key_wrapped AS "caseKeyWrapped"`;

const TABLES = Prisma.sql`evidence_request r
  JOIN case_file c ON c.organisation_id = r.organisation_id AND c.id = r.case_id
  JOIN evidence_item e ON e.organisation_id = r.organisation_id AND e.id = r.evidence_item_id`;

const ofOrganisation = (user: CurrentUser) => Prisma.sql`r.organisation_id = ${user.organisationId}::uuid`;

/** Of one item, newest first. */
export function requestsOfItem(db: Tx, user: CurrentUser, itemId: string): Promise<RequestRow[]> {
  return db.$queryRaw<RequestRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES}
    WHERE ${ofOrganisation(user)} AND ${visibleCasesSql(user)} AND r.evidence_item_id = ${itemId}::uuid
    ORDER BY r.created_at DESC, r.id`;
}

/** `seen` = of a visible case; `assigned` = open and given to this person, whatever cases they see. */
export async function requestById(db: Tx, user: CurrentUser, id: string, by: 'seen' | 'assigned'): Promise<RequestRow | null> {
  const mine = { seen: visibleCasesSql(user), assigned: Prisma.sql`r.assigned_to_id = ${user.id}::uuid AND r.state = 'open'` }[by];
  const rows = await db.$queryRaw<RequestRow[]>`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${ofOrganisation(user)} AND r.id = ${id}::uuid AND ${mine}`;
  return rows[0] ?? null;
}

/** What this person has been asked to call about, whatever cases they see; what is due first. */
export function assignedRequests(db: Tx, user: CurrentUser): Promise<RequestRow[]> {
  return db.$queryRaw<RequestRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES}
    WHERE ${ofOrganisation(user)} AND r.assigned_to_id = ${user.id}::uuid AND r.state = 'open' AND c.closed_at IS NULL
    ORDER BY r.next_on NULLS LAST, r.asked_on, r.id LIMIT 200`;
}

/** Bodies of that kind, as they were last written. */
export function knownBodies(db: Tx, user: CurrentUser, recipient: string): Promise<RequestRow[]> {
  return db.$queryRaw<RequestRow[]>`
    SELECT DISTINCT ON (r.body_digest) ${COLUMNS} FROM ${TABLES}
    WHERE ${ofOrganisation(user)} AND ${visibleCasesSql(user)} AND r.recipient = ${recipient}
    ORDER BY r.body_digest, r.created_at DESC LIMIT 50`;
}

export type GroupedRow = RequestRow & { first: CalendarDate };

/**
 * Open requests of visible cases by body, the body that comes up first on top; one group more than the page, which tells
 * whether there is a next one. `due` shows bodies at which something is due, with all that is open there: it is one call.
 */
export function groupedRequests(db: Tx, user: CurrentUser, { show = 'open', cursor }: FindEvidenceRequests, today: CalendarDate, limit: number): Promise<GroupedRow[]> {
  const after = fromCursor(cursor, ['dayOrNever', 'digest']);
  const having = [
    ...(show === 'due' ? [Prisma.sql`min(COALESCE(r.next_on, ${NEVER}::date)) <= ${today}::date`] : []),
    ...(after ? [Prisma.sql`(min(COALESCE(r.next_on, ${NEVER}::date)), r.body_digest) > (${after[0]}::date, ${after[1]})`] : []),
  ];
  const open = Prisma.sql`${ofOrganisation(user)} AND ${visibleCasesSql(user)} AND r.state = 'open' AND c.closed_at IS NULL`;
  return db.$queryRaw<GroupedRow[]>`
    WITH bodies AS (
      SELECT r.body_digest AS digest, min(COALESCE(r.next_on, ${NEVER}::date)) AS first FROM ${TABLES}
      WHERE ${open} GROUP BY r.body_digest
      ${having.length > 0 ? Prisma.sql`HAVING ${Prisma.join(having, ' AND ')}` : Prisma.empty}
      ORDER BY first, digest LIMIT ${limit + 1})
    SELECT ${COLUMNS}, b.first::text AS "first" FROM bodies b JOIN (${TABLES}) ON r.body_digest = b.digest
    WHERE ${open} ORDER BY b.first, b.digest, r.created_at, r.id`;
}
