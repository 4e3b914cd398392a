import type {
  CalendarDate, CaseCloseReason, CaseStage, DeadlineType, FindCases, HolidayRegion, Land, SubmissionState,
} from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';

/** A case as lists need it, still sealed. */
export interface CaseRow {
  id: string;
  organisationId: string;
  number: string;
  keyWrapped: Uint8Array;
  sealed: Uint8Array;
  land: Land;
  stage: CaseStage;
  responsibleId: string | null;
  nextStepOn: CalendarDate | null;
  openedOn: CalendarDate;
  closed: boolean;
  region: HolidayRegion;
  commissionVersion: string;
  closeReason: CaseCloseReason | null;
  version: number;
  /** What the list is sorted by when it is sorted by the next date; '9999-12-31' = none. */
  nextOn: string;
  deadlineId: string | null;
  deadlineOn: CalendarDate | null;
  deadlineType: DeadlineType | null;
  deadlineSealed: Uint8Array | null;
  persons: number;
  submissionState: SubmissionState | null;
  evidenceDone: number;
  evidenceAll: number;
}

/** Year first, then the count: as a text, 'HF-2026-10000' would stand before 'HF-2026-9999'. */
const NEWEST_FIRST = Prisma.sql`c.number_year DESC, c.number_count DESC`;

/** Counts are asked for the rows of the page only: PostgreSQL evaluates them after the limit. */
const columns = Prisma.sql`
  c.id::text AS "id", c.organisation_id::text AS "organisationId", c.number, c.key_wrapped AS "keyWrapped", c.sealed, c.land, c.stage,
  c.responsible_id::text AS "responsibleId", c.next_step_on::text AS "nextStepOn", c.opened_on::text AS "openedOn",
  c.closed_at IS NOT NULL AS "closed", c.region, c.commission_version AS "commissionVersion", c.close_reason AS "closeReason", c.version,
  c.next_on::text AS "nextOn",
  d.id::text AS "deadlineId", d.due_on::text AS "deadlineOn", d.type AS "deadlineType", d.sealed AS "deadlineSealed",
  (SELECT count(*)::int FROM case_person p
    WHERE p.organisation_id = c.organisation_id AND p.case_id = c.id AND p.left_at IS NULL) AS "persons",
  (SELECT s.state FROM submission s
    WHERE s.organisation_id = c.organisation_id AND s.case_id = c.id ORDER BY s.attempt DESC LIMIT 1) AS "submissionState",
  (SELECT count(*)::int FROM evidence_item e
    WHERE e.organisation_id = c.organisation_id AND e.case_id = c.id AND e.state IN ('checked', 'inBundle')) AS "evidenceDone",
  (SELECT count(*)::int FROM evidence_item e
    WHERE e.organisation_id = c.organisation_id AND e.case_id = c.id AND e.state <> 'impossible') AS "evidenceAll"`;

const joined = Prisma.sql`case_file c LEFT JOIN LATERAL (
    SELECT d.id, d.due_on, d.type, d.sealed FROM deadline d
    WHERE d.organisation_id = c.organisation_id AND d.case_id = c.id AND d.state = 'open' AND NOT d.confidential
    ORDER BY d.due_on, d.due_time NULLS LAST, d.id LIMIT 1) d ON true`;

export interface CasePage extends Omit<FindCases, 'cursor' | 'limit'> {
  today: CalendarDate;
  /** Sort values of the last row of the page before. */
  after: (string | null)[] | null;
  limit: number;
}

/** Newest number first, or the earliest next date first. */
export function findCases(db: Tx, user: CurrentUser, page: CasePage): Promise<CaseRow[]> {
  const byDate = page.sort === 'nextDate';
  const conditions = [visibleCasesSql(user), ...filters(page), ...keyset(page, byDate)];
  const order = byDate ? Prisma.sql`c.next_on, ${NEWEST_FIRST}` : NEWEST_FIRST;
  return db.$queryRaw<CaseRow[]>`
    SELECT ${columns} FROM ${joined}
    WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY ${order} LIMIT ${page.limit}`;
}

/** Those of the given cases that are visible, newest number first. */
export function findCasesById(db: Tx, user: CurrentUser, ids: readonly string[]): Promise<CaseRow[]> {
  return db.$queryRaw<CaseRow[]>`
    SELECT ${columns} FROM ${joined}
    WHERE ${visibleCasesSql(user)} AND c.id = ANY (${[...ids]}::uuid[]) ORDER BY ${NEWEST_FIRST}`;
}

/** Ids of visible cases whose number holds the typed digits or letters: 'HF-2026-0031', '31'. */
export async function findCaseIdsByNumber(db: Tx, user: CurrentUser, typed: string, limit: number): Promise<string[]> {
  const pattern = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text AS "id" FROM case_file c
    WHERE ${visibleCasesSql(user)} AND c.number ILIKE ${pattern} ORDER BY ${NEWEST_FIRST} LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

function filters({ stage, land, responsibleId, show, today }: CasePage): Prisma.Sql[] {
  return [
    ...(stage ? [Prisma.sql`c.stage = ${stage}`] : []),
    ...(land ? [Prisma.sql`c.land = ${land}`] : []),
    ...(responsibleId ? [Prisma.sql`c.responsible_id = ${responsibleId}::uuid`] : []),
    ...(show ? [shown(show, today)] : []),
  ];
}

function shown(show: NonNullable<FindCases['show']>, today: CalendarDate): Prisma.Sql {
  switch (show) {
    case 'open':
      return Prisma.sql`c.closed_at IS NULL`;
    case 'closed':
      return Prisma.sql`c.closed_at IS NOT NULL`;
    case 'overdue':
      return Prisma.sql`c.closed_at IS NULL AND c.next_on < ${today}::date`;
    case 'withoutNextStep':
      return Prisma.sql`c.closed_at IS NULL AND NOT c.has_next_step`;
  }
}

function keyset({ after }: CasePage, byDate: boolean): Prisma.Sql[] {
  if (!after) return [];
  const [year, count] = toOrder(after[byDate ? 1 : 0]!);
  const older = Prisma.sql`(c.number_year, c.number_count) < (${year}::int, ${count}::int)`;
  if (!byDate) return [older];
  const [day] = after;
  // The first part is what the index is entered by.
  return [Prisma.sql`c.next_on >= ${day}::date AND (c.next_on > ${day}::date OR ${older})`];
}

/** Of a number that the cursor has checked: 'HF-2026-0031' is 2026 and 31. */
function toOrder(number: string): [year: number, count: number] {
  const [, year, count] = number.split('-');
  return [Number(year), Number(count)];
}

export interface CaseExtent {
  personIds: string[];
  memberIds: string[];
  documents: number;
  deadlines: number;
  submissions: number;
}

/** Who is in the case and how much lies in it, in one statement. The caller has checked that the case is visible. */
export async function readExtent(db: Tx, organisationId: string, caseId: string): Promise<CaseExtent> {
  const of = Prisma.sql`x.organisation_id = ${organisationId}::uuid AND x.case_id = ${caseId}::uuid`;
  const [row] = await db.$queryRaw<CaseExtent[]>`SELECT
    ARRAY(SELECT x.person_id::text FROM case_person x WHERE ${of} AND x.left_at IS NULL ORDER BY x.position, x.added_at) AS "personIds",
    ARRAY(SELECT x.user_id::text FROM case_member x WHERE ${of} ORDER BY x.added_at) AS "memberIds",
    (SELECT count(*)::int FROM document x WHERE ${of} AND x.removed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM document n WHERE n.organisation_id = x.organisation_id AND n.replaces_id = x.id)) AS "documents",
    (SELECT count(*)::int FROM deadline x WHERE ${of} AND x.state = 'open' AND NOT x.confidential) AS "deadlines",
    (SELECT count(*)::int FROM submission x WHERE ${of}) AS "submissions"`;
  return row!;
}
