import { Injectable, NotFoundException } from '@nestjs/common';
import type { PersonResponse, RelationKind } from '@bleibeakte/contracts';
import { type PersonModel, PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases, visiblePersons } from '../access/visible.ts';
import { PersonDirectory } from './person-directory.ts';
import { ageOf, nameOf, openFacts } from './person-record.ts';
import { REVERSED_RELATION } from './relation-kinds.ts';

/** One person with household, relations and cases: of these only what the user may see. */
@Injectable()
export class ReadPerson {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly directory: PersonDirectory,
  ) {}

  /** Leaves a trace. @throws NotFoundException */
  async read(user: CurrentUser, id: string): Promise<PersonResponse> {
    const { organisationId } = user;
    const person = await this.show(user, id);
    const at = this.clock.now();
    await recordAudit(this.prisma.db, this.vault, {
      code: 'person.read',
      organisationId,
      actorId: user.id,
      at,
      personId: id,
    });
    return person;
  }

  /** For the answer to a change, which has left its own trace. @throws NotFoundException */
  async show(user: CurrentUser, id: string): Promise<PersonResponse> {
    const row = await this.prisma.db.person.findFirst({
      where: { AND: [visiblePersons(user), { id }] },
    });
    if (!row) throw new NotFoundException();
    const facts = await openFacts(this.vault, row);
    const [household, relations, cases] = [
      await this.household(user, row),
      await this.relations(user, id),
      await this.cases(user, id),
    ];
    return {
      ...facts,
      id,
      name: nameOf(facts),
      age: ageOf(facts, this.clock.today()),
      householdId: row.householdId,
      household,
      relations,
      cases,
      createdAt: row.createdAt.toISOString(),
      version: row.version,
    };
  }

  /** The eldest first, without the person. */
  private async household(
    user: CurrentUser,
    { id, householdId }: PersonModel,
  ): Promise<PersonResponse['household']> {
    const rows = await this.prisma.db.person.findMany({
      where: { AND: [visiblePersons(user), { householdId, id: { not: id } }] },
      select: { id: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const entries = await this.directory.of(
      user.organisationId,
      rows.map((row) => row.id),
    );
    return rows
      .flatMap((row) => entries.get(row.id) ?? [])
      .map(({ id: otherId, name, age }) => ({ id: otherId, name, age }))
      .sort((a, b) => (b.age ?? -1) - (a.age ?? -1));
  }

  private async relations(user: CurrentUser, id: string): Promise<PersonResponse['relations']> {
    const { organisationId } = user;
    const rows = await this.prisma.db.personRelation.findMany({
      where: { organisationId, OR: [{ personId: id }, { otherId: id }] },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const others = rows.map((row) => (row.personId === id ? row.otherId : row.personId));
    const visible = await this.prisma.db.person.findMany({
      where: { AND: [visiblePersons(user), { id: { in: others } }] },
      select: { id: true },
    });
    const entries = await this.directory.of(
      organisationId,
      visible.map((row) => row.id),
    );
    return rows.flatMap((row) => {
      const isOwn = row.personId === id;
      const other = entries.get(isOwn ? row.otherId : row.personId);
      const kind = row.kind as RelationKind;
      return other
        ? [
            {
              id: row.id,
              kind: isOwn ? kind : REVERSED_RELATION[kind],
              personId: other.id,
              name: other.name,
            },
          ]
        : [];
    });
  }

  private async cases(user: CurrentUser, id: string): Promise<PersonResponse['cases']> {
    const rows = await this.prisma.db.caseFile.findMany({
      where: { AND: [visibleCases(user), { persons: { some: { personId: id, leftAt: null } } }] },
      select: { id: true, number: true, closedAt: true },
      orderBy: [{ numberYear: 'desc' }, { numberCount: 'desc' }],
    });
    return rows.map((row) => ({ id: row.id, number: row.number, open: row.closedAt === null }));
  }
}
