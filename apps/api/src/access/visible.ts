import { seesAllCases } from '@bleibeakte/domain';
import { Prisma } from '@bleibeakte/db';
import type { CurrentUser } from './current-user.ts';

type Asking = Pick<CurrentUser, 'id' | 'organisationId' | 'role'>;

/**
 * Who may see which cases: coordination, counsellors and the guiding lawyer all of their organisation, everybody else those
 * they are responsible for or in the team of. Every query of a case, and of what hangs on one, uses this fragment.
 */
export function visibleCases(user: Asking): Prisma.CaseFileWhereInput {
  const { organisationId } = user;
  if (seesAllCases(user.role)) return { organisationId };
  return { organisationId, OR: [{ responsibleId: user.id }, { members: { some: { userId: user.id } } }] };
}

/** A person is visible to those who see all cases, and through a visible case that the person is in. */
export function visiblePersons(user: Asking): Prisma.PersonWhereInput {
  const { organisationId } = user;
  if (seesAllCases(user.role)) return { organisationId };
  return { organisationId, cases: { some: { leftAt: null, case: visibleCases(user) } } };
}

/** The same as visibleCases for raw SQL, where the table case_file is named `c`. */
export function visibleCasesSql(user: Asking): Prisma.Sql {
  const own = Prisma.sql`c.organisation_id = ${user.organisationId}::uuid`;
  if (seesAllCases(user.role)) return own;
  return Prisma.sql`${own} AND (c.responsible_id = ${user.id}::uuid OR EXISTS (
    SELECT 1 FROM case_member m
    WHERE m.organisation_id = c.organisation_id AND m.case_id = c.id AND m.user_id = ${user.id}::uuid))`;
}

/** Confidential entries (a removal date): only who is responsible for them or for the case, and the coordination; in raw SQL with case_file `c` and deadline `d`. */
export function visibleConfidentialSql(user: Asking): Prisma.Sql {
  if (user.role === 'lead') return Prisma.sql`true`;
  return Prisma.sql`(NOT d.confidential OR d.responsible_id IS NOT DISTINCT FROM ${user.id}::uuid OR c.responsible_id IS NOT DISTINCT FROM ${user.id}::uuid)`;
}
