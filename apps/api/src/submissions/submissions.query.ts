import type { FindSubmissions } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';
import { fromCursor } from '../http/cursor.ts';
import type { SubmissionColumns } from './submission.mapper.ts';

export interface SubmissionRow extends SubmissionColumns {
  organisationId: string;
  /** As text, for the cursor. */
  since: string;
  number: string;
  caseKeyWrapped: Uint8Array;
  caseSealed: Uint8Array;
}

/** One row more than asked for says that there is a next page. The latest steps come first. */
export function findSubmissionRows(db: Tx, user: CurrentUser, find: FindSubmissions, take: number): Promise<SubmissionRow[]> {
  const after = placeOf(find.cursor);
  const filters = [
    visibleCasesSql(user),
    ...(find.land ? [Prisma.sql`s.land = ${find.land}`] : []),
    ...(find.state ? [Prisma.sql`s.state = ${find.state}`] : []),
    ...(after ? [Prisma.sql`(s.state_since, s.id) < (${after.since}::date, ${after.id}::uuid)`] : []),
  ];
  return db.$queryRaw<SubmissionRow[]>`
    SELECT s.id, s.organisation_id AS "organisationId", s.case_id AS "caseId", s.land, s.attempt, s.state,
           s.state_since AS "stateSince", s.state_since::text AS since, s.submitted_on AS "submittedOn", s.version,
           c.number, c.key_wrapped AS "caseKeyWrapped", c.sealed AS "caseSealed"
    FROM submission s
    JOIN case_file c ON c.organisation_id = s.organisation_id AND c.id = s.case_id
    WHERE ${Prisma.join(filters, ' AND ')}
    ORDER BY s.state_since DESC, s.id DESC
    LIMIT ${take}`;
}

function placeOf(cursor: string | undefined): { since: string; id: string } | null {
  const values = fromCursor(cursor, ['day', 'id']);
  return values && { since: values[0]!, id: values[1]! };
}
