import type { DocumentStatus, DocumentType, FindPapers, PaperState } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';

export interface PaperRow {
  id: string;
  state: PaperState;
  type: DocumentType;
  size: number;
  status: DocumentStatus;
  sealed: Uint8Array | null;
  receivedAt: Date;
  receivedById: string | null;
  decidedAt: Date | null;
  decidedById: string | null;
  version: number;
}

export interface PaperPage {
  show: NonNullable<FindPapers['show']>;
  /** Moment and id of the last row of the page before. */
  after: (string | null)[] | null;
  limit: number;
  overdueBefore: Date;
}

/** By moments as PostgreSQL keeps them: milliseconds. */
export function findPapers(db: Tx, { organisationId }: CurrentUser, { show, after, limit, overdueBefore }: PaperPage): Promise<PaperRow[]> {
  const isWaiting = show !== 'setAside';
  const overdue = show === 'overdue' ? Prisma.sql`AND p.received_at < ${overdueBefore}` : Prisma.empty;
  const [at, order] = isWaiting ? [Prisma.sql`p.received_at`, Prisma.sql`p.received_at, p.id`] : [Prisma.sql`p.decided_at`, Prisma.sql`p.decided_at DESC, p.id DESC`];
  const beyond = !after ? Prisma.empty : Prisma.sql`AND (${at}, p.id) ${isWaiting ? Prisma.sql`>` : Prisma.sql`<`} (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  return db.$queryRaw<PaperRow[]>`
    SELECT p.id::text AS "id", p.state, p.type, p.size, p.status, p.sealed, p.received_at AS "receivedAt", p.received_by_id::text AS "receivedById",
      p.decided_at AS "decidedAt", p.decided_by_id::text AS "decidedById", p.version
    FROM incoming_paper p
    WHERE p.organisation_id = ${organisationId}::uuid AND p.state = ${isWaiting ? 'waiting' : 'setAside'} ${overdue} ${beyond}
    ORDER BY ${order} LIMIT ${limit}`;
}

export interface PaperCounts {
  waiting: number;
  overdue: number;
  setAside: number;
}

export async function countPapers(db: Tx, { organisationId }: CurrentUser, overdueBefore: Date): Promise<PaperCounts> {
  const [counts] = await db.$queryRaw<PaperCounts[]>`
    SELECT count(*) FILTER (WHERE p.state = 'waiting')::int AS "waiting",
      count(*) FILTER (WHERE p.state = 'waiting' AND p.received_at < ${overdueBefore})::int AS "overdue",
      count(*) FILTER (WHERE p.state = 'setAside')::int AS "setAside"
    FROM incoming_paper p WHERE p.organisation_id = ${organisationId}::uuid AND p.state IN ('waiting', 'setAside')`;
  return counts!;
}

/** Open cases into which this person has put papers last, the last one first. */
export async function recentCaseIds(db: Tx, user: CurrentUser, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text AS "id" FROM (
      SELECT p.organisation_id, p.document_id, p.decided_at FROM incoming_paper p
      WHERE p.organisation_id = ${user.organisationId}::uuid AND p.decided_by_id = ${user.id}::uuid AND p.state = 'assigned'
      ORDER BY p.decided_at DESC LIMIT 100) last
    JOIN document d ON d.organisation_id = last.organisation_id AND d.id = last.document_id
    JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id
    WHERE ${visibleCasesSql(user)} AND c.closed_at IS NULL
    GROUP BY c.id ORDER BY max(last.decided_at) DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Visible open cases by year and count of their number. */
export function casesByNumber(db: Tx, user: CurrentUser, numbers: readonly { year: number; count: number }[]): Promise<{ id: string; year: number; count: number }[]> {
  return db.$queryRaw<{ id: string; year: number; count: number }[]>`
    SELECT c.id::text AS "id", c.number_year AS "year", c.number_count AS "count"
    FROM case_file c JOIN unnest(${numbers.map(({ year }) => year)}::int[], ${numbers.map(({ count }) => count)}::int[]) AS wanted(year, count)
      ON c.number_year = wanted.year AND c.number_count = wanted.count
    WHERE ${visibleCasesSql(user)} AND c.closed_at IS NULL`;
}
