import { type EventCode, READING_EVENTS } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';

export interface EventRow {
  id: string;
  at: Date;
  code: EventCode;
  actorId: string | null;
  caseId: string | null;
  subjectId: string | null;
  sealed: Uint8Array | null;
}

export interface EventPage {
  organisationId: string;
  /** Null = everything of the organisation. */
  caseId: string | null;
  withReading: boolean;
  /** Moment and id of the last event of the page before. */
  after: (string | null)[] | null;
  limit: number;
}

/** Newest first. */
export function findEvents(db: Tx, { organisationId, caseId, withReading, after, limit }: EventPage): Promise<EventRow[]> {
  const conditions = [
    Prisma.sql`a.organisation_id = ${organisationId}::uuid`,
    ...(caseId ? [Prisma.sql`a.case_id = ${caseId}::uuid`] : []),
    ...(withReading ? [] : [Prisma.sql`a.code <> ALL (${[...READING_EVENTS]}::text[])`]),
    ...(after ? [Prisma.sql`(a.at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : []),
  ];
  return db.$queryRaw<EventRow[]>`
    SELECT a.id::text AS "id", a.at, a.code, a.actor_id::text AS "actorId", a.case_id::text AS "caseId",
      a.subject_id::text AS "subjectId", a.sealed
    FROM audit_event a WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a.at DESC, a.id DESC LIMIT ${limit}`;
}
