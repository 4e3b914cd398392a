import { Injectable, NotFoundException } from '@nestjs/common';
import { type EventDetails, PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visiblePersons } from '../access/visible.ts';
import { PersonDirectory } from '../persons/person-directory.ts';
import { CaseStaff } from './case-staff.ts';

type PeopleEvent = 'case.personAdded' | 'case.personRemoved' | 'case.teamAdded' | 'case.teamRemoved';

/** Names of those who are added and removed. */
@Injectable()
export class KnownPeople {
  constructor(
    readonly staff: CaseStaff,
    private readonly persons: PersonDirectory,
  ) {}

  async personName(organisationId: string, personId: string): Promise<string | null> {
    return (await this.persons.of(organisationId, [personId])).get(personId)?.name ?? null;
  }
}

/** Who is in a case and who works on it. */
@Injectable()
export class CasePeople {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly known: KnownPeople,
  ) {}

  /** Somebody who had left comes back to the same place. */
  async addPerson(user: CurrentUser, caseId: string, personId: string): Promise<void> {
    const { organisationId } = user;
    const name = await this.known.personName(organisationId, personId);
    await this.prisma.write(async (tx) => {
      await this.access.change(user, caseId, tx);
      const person = await tx.person.findFirst({ where: { AND: [visiblePersons(user), { id: personId }] }, select: { id: true } });
      if (!person) throw new NotFoundException();
      const at = { organisationId, caseId, personId };
      const before = await tx.casePerson.findFirst({ where: at });
      if (before && !before.leftAt) throw new RuleViolation('case.person-exists');
      if (before) await tx.casePerson.updateMany({ where: at, data: { leftAt: null } });
      else await tx.casePerson.create({ data: { ...at, position: await this.lastPosition(tx, organisationId, caseId), addedAt: this.clock.now() } });
      await this.record(tx, user, caseId, 'case.personAdded', { name }, { personId });
    });
  }

  /** The person leaves the case and stays in its history; the last one cannot leave. */
  async removePerson(user: CurrentUser, caseId: string, personId: string): Promise<void> {
    const { organisationId } = user;
    const name = await this.known.personName(organisationId, personId);
    await this.prisma.write(async (tx) => {
      const { row } = await this.access.change(user, caseId, tx);
      // Two who remove at once must not leave the case empty.
      await tx.$queryRaw`SELECT id FROM case_file WHERE organisation_id = ${organisationId}::uuid AND id = ${row.id}::uuid FOR UPDATE`;
      const left = await tx.casePerson.updateMany({ where: { organisationId, caseId, personId, leftAt: null }, data: { leftAt: this.clock.now() } });
      if (left.count === 0) throw new NotFoundException();
      if ((await tx.casePerson.count({ where: { organisationId, caseId, leftAt: null } })) === 0) throw new RuleViolation('case.person-missing');
      await this.record(tx, user, caseId, 'case.personRemoved', { name }, { personId });
    });
  }

  async addToTeam(user: CurrentUser, caseId: string, userId: string): Promise<void> {
    const { organisationId } = user;
    await this.prisma.write(async (tx) => {
      await this.access.change(user, caseId, tx);
      const { name } = await this.known.staff.assignable(organisationId, userId, tx);
      const added = await tx.caseMember.createMany({ data: [{ organisationId, caseId, userId, addedAt: this.clock.now() }], skipDuplicates: true });
      if (added.count === 0) return;
      await this.known.staff.tell(tx, user, userId, caseId);
      await this.record(tx, user, caseId, 'case.teamAdded', { name }, { subjectId: userId });
    });
  }

  /** Ends the sight at once, also of a closed case. */
  async removeFromTeam(user: CurrentUser, caseId: string, userId: string): Promise<void> {
    const { organisationId } = user;
    const name = await this.known.staff.name(organisationId, userId);
    await this.prisma.write(async (tx) => {
      await this.access.see(user, caseId, tx);
      const { count } = await tx.caseMember.deleteMany({ where: { organisationId, caseId, userId } });
      if (count === 0) throw new NotFoundException();
      await this.record(tx, user, caseId, 'case.teamRemoved', { name }, { subjectId: userId });
    });
  }

  private async lastPosition(tx: Tx, organisationId: string, caseId: string): Promise<number> {
    return tx.casePerson.count({ where: { organisationId, caseId } });
  }

  private record(
    tx: Tx, user: CurrentUser, caseId: string, code: PeopleEvent, details: EventDetails, about: { personId?: string; subjectId?: string },
  ): Promise<void> {
    const { organisationId, id: actorId } = user;
    return recordAudit(tx, this.vault, { code, organisationId, actorId, at: this.clock.now(), caseId, details, ...about });
  }
}
