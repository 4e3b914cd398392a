import type { PersonCaseResponse } from '@bleibeakte/contracts';
import { Prisma, type Tx } from '@bleibeakte/db';
import { seesAllCases } from '@bleibeakte/domain';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';
import type { SealedPerson } from './person-record.ts';

export interface ListedPerson extends SealedPerson {
  createdAt: Date;
  cases: PersonCaseResponse[];
}

/** Where the page before ended. */
export interface PersonPlace {
  createdAt: string;
  id: string;
}

/** The newest first; one statement with the cases of each person that the user may see. */
export function findPersons(
  db: Tx,
  user: CurrentUser,
  limit: number,
  after: PersonPlace | null,
): Promise<ListedPerson[]> {
  const beyond = after
    ? Prisma.sql`AND (p.created_at, p.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return db.$queryRaw<ListedPerson[]>`
    SELECT p.id, p.organisation_id AS "organisationId", p.key_wrapped AS "keyWrapped", p.sealed,
      p.created_at AS "createdAt", ${casesOfPerson(user)} AS cases
    FROM person p
    WHERE ${visiblePersonsSql(user)} ${beyond}
    ORDER BY p.created_at DESC, p.id DESC
    LIMIT ${limit}`;
}

/** The same as visiblePersons for raw SQL, where the table person is named `p`. */
export function visiblePersonsSql(user: CurrentUser): Prisma.Sql {
  const own = Prisma.sql`p.organisation_id = ${user.organisationId}::uuid`;
  if (seesAllCases(user.role)) return own;
  return Prisma.sql`${own} AND EXISTS (
    SELECT 1 FROM case_person cp
    JOIN case_file c ON c.organisation_id = cp.organisation_id AND c.id = cp.case_id
    WHERE cp.organisation_id = p.organisation_id AND cp.person_id = p.id AND cp.left_at IS NULL
      AND ${visibleCasesSql(user)})`;
}

/** JSON list of the visible cases of `p`, the newest number first. */
export function casesOfPerson(user: CurrentUser): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'open', c.closed_at IS NULL)
      ORDER BY c.number_year DESC, c.number_count DESC), '[]')
    FROM case_person cp
    JOIN case_file c ON c.organisation_id = cp.organisation_id AND c.id = cp.case_id
    WHERE cp.organisation_id = p.organisation_id AND cp.person_id = p.id AND cp.left_at IS NULL
      AND ${visibleCasesSql(user)})`;
}
