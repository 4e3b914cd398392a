import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql, visibleConfidentialSql } from '../access/visible.ts';

export interface ReminderListRow {
  id: string;
  deadlineId: string;
  caseId: string;
  caseNumber: string;
  recipientId: string;
  remindAt: Date;
  state: string;
  tries: number;
  deliveredAt: Date | null;
  late: boolean;
}

/** Reminders of a removal date are for who may see the deadline. */
const seenReminders = (user: CurrentUser): Prisma.Sql =>
  user.role === 'lead'
    ? Prisma.sql`true`
    : Prisma.sql`NOT EXISTS (SELECT 1 FROM deadline d WHERE d.organisation_id = r.organisation_id AND d.id = r.deadline_id
        AND NOT ${visibleConfidentialSql(user)})`;

/** Failed ones first, then what is planned next, then what was delivered last; the cancelled say nothing to anybody. */
export function reminderRows(db: Tx, user: CurrentUser, limit: number): Promise<ReminderListRow[]> {
  // Each part walks the index (organisation, state, time) and stops at its limit.
  const part = (place: number, state: string, order: Prisma.Sql) => Prisma.sql`(
    SELECT ${place}::int AS place, r.id, r.deadline_id AS "deadlineId", r.case_id AS "caseId", c.number AS "caseNumber",
      r.recipient_id AS "recipientId", r.remind_at AS "remindAt", r.state, r.tries, r.delivered_at AS "deliveredAt", r.late
    FROM reminder r JOIN case_file c ON c.organisation_id = r.organisation_id AND c.id = r.case_id
    WHERE ${visibleCasesSql(user)} AND ${seenReminders(user)} AND r.organisation_id = ${user.organisationId}::uuid AND r.state = ${state}
    ORDER BY r.remind_at ${order} LIMIT ${limit})`;
  return db.$queryRaw<ReminderListRow[]>`
    SELECT id, "deadlineId", "caseId", "caseNumber", "recipientId", "remindAt", state, tries, "deliveredAt", late FROM (
      ${part(0, 'failed', Prisma.sql`ASC`)} UNION ALL ${part(1, 'planned', Prisma.sql`ASC`)}
      UNION ALL ${part(2, 'delivered', Prisma.sql`DESC`)}) parts
    ORDER BY place, CASE WHEN place < 2 THEN "remindAt" END, "remindAt" DESC, id
    LIMIT ${limit}`;
}

export interface ReminderCounts {
  planned: number;
  needsAttention: number;
}

export async function reminderCounts(db: Tx, user: CurrentUser): Promise<ReminderCounts> {
  const [counts] = await db.$queryRaw<ReminderCounts[]>`
    SELECT count(*) FILTER (WHERE r.state = 'planned')::int AS planned,
      count(*) FILTER (WHERE r.state = 'failed')::int AS "needsAttention"
    FROM reminder r JOIN case_file c ON c.organisation_id = r.organisation_id AND c.id = r.case_id
    WHERE ${visibleCasesSql(user)} AND ${seenReminders(user)} AND r.organisation_id = ${user.organisationId}::uuid AND r.state IN ('planned', 'failed')`;
  return counts!;
}

export interface NotificationListRow {
  id: string;
  kind: string;
  caseId: string | null;
  caseNumber: string | null;
  deadlineId: string | null;
  dueOn: string | null;
  createdAt: Date;
  readAt: Date | null;
}

/** The own ones, newest first. Whoever left a case's team does not see its messages any more. */
export function notificationRows(db: Tx, user: CurrentUser, limit: number): Promise<NotificationListRow[]> {
  return db.$queryRaw<NotificationListRow[]>`
    SELECT n.id, n.kind, n.case_id AS "caseId", c.number AS "caseNumber", n.deadline_id AS "deadlineId",
      n.due_on::text AS "dueOn", n.created_at AS "createdAt", n.read_at AS "readAt"
    FROM notification n LEFT JOIN case_file c ON c.organisation_id = n.organisation_id AND c.id = n.case_id
    WHERE (n.case_id IS NULL OR (${visibleCasesSql(user)})) AND n.organisation_id = ${user.organisationId}::uuid AND n.user_id = ${user.id}::uuid
    ORDER BY n.created_at DESC, n.id LIMIT ${limit}`;
}

/** When the worker last looked for due reminders. */
export const SWEEP_TICKER = 'reminder-sweep';

export const reminderOfVisibleCase = (user: CurrentUser, id: string): Prisma.Sql => Prisma.sql`
  SELECT r.case_id AS "caseId", r.state FROM reminder r
  JOIN case_file c ON c.organisation_id = r.organisation_id AND c.id = r.case_id
  WHERE ${visibleCasesSql(user)} AND ${seenReminders(user)} AND r.organisation_id = ${user.organisationId}::uuid AND r.id = ${id}::uuid`;
