import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreatePersonRequest,
  Page,
  PersonSummary,
  UpdatePersonRequest,
} from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { assertPersonFacts, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { visiblePersons } from '../access/visible.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { completeFacts } from './complete-facts.ts';
import { openFacts, toPersonSummary } from './person-record.ts';
import { PersonSealer } from './person-sealer.ts';
import { findPersons, type PersonPlace } from './persons.query.ts';

const PAGE = 50;

@Injectable()
export class PersonsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly sealer: PersonSealer,
  ) {}

  /** The newest first. */
  async list(
    user: CurrentUser,
    find: { limit?: number; cursor?: string },
  ): Promise<Page<PersonSummary>> {
    const limit = find.limit ?? PAGE;
    const after = toPlace(fromCursor(find.cursor, ['moment', 'id']));
    const rows = await findPersons(this.prisma.db, user, limit + 1, after);
    const shown = rows.slice(0, limit);
    const today = this.clock.today();
    const items = await Promise.all(
      shown.map(async (row) =>
        toPersonSummary(row.id, await openFacts(this.vault, row), row.cases, today),
      ),
    );
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { items, nextCursor: last ? toCursor([last.createdAt.toISOString(), last.id]) : null };
  }

  /** @returns the id. @throws RuleViolation person.*; NotFoundException for a household that cannot be seen */
  async create(
    user: CurrentUser,
    { householdOf, ...change }: CreatePersonRequest,
  ): Promise<string> {
    const { organisationId } = user;
    const id = randomUUID();
    const facts = completeFacts(change);
    assertPersonFacts(facts, this.clock.today());
    const at = this.clock.now();
    const { key, wrapped } = await this.vault.newRowKey('person', organisationId, id);
    const columns = await this.sealer.columns(organisationId, id, key, facts);
    await this.prisma.write(async (tx) => {
      const householdId = householdOf
        ? await this.householdOf(tx, user, householdOf)
        : randomUUID();
      await tx.person.create({
        data: {
          id,
          organisationId,
          householdId,
          keyWrapped: Uint8Array.from(wrapped),
          createdAt: at,
          ...columns,
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'person.created',
        organisationId,
        actorId: user.id,
        at,
        personId: id,
      });
    });
    return id;
  }

  /** @throws NotFoundException; RuleViolation conflict.version, person.* */
  async update(user: CurrentUser, id: string, request: UpdatePersonRequest): Promise<void> {
    const { organisationId } = user;
    const { version, householdOf, ...change } = request;
    await this.prisma.write(async (tx) => {
      const row = await tx.person.findFirst({ where: { AND: [visiblePersons(user), { id }] } });
      if (!row) throw new NotFoundException();
      const facts = completeFacts(change, await openFacts(this.vault, row));
      assertPersonFacts(facts, this.clock.today());
      const columns = await this.sealer.columns(
        organisationId,
        id,
        await this.vault.rowKey('person', row),
        facts,
      );
      const moved =
        householdOf === undefined
          ? {}
          : { householdId: await this.newHousehold(tx, user, householdOf) };
      const { count } = await tx.person.updateMany({
        where: { organisationId, id, version },
        data: { ...columns, ...moved, version: { increment: 1 } },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      const at = this.clock.now();
      const details = {
        fields: Object.keys(request)
          .filter((field) => field !== 'version')
          .sort()
          .join(', '),
      };
      await recordAudit(tx, this.vault, {
        code: 'person.changed',
        organisationId,
        actorId: user.id,
        at,
        personId: id,
        details,
      });
    });
  }

  private newHousehold(
    tx: Tx,
    user: CurrentUser,
    householdOf: string | null,
  ): Promise<string> | string {
    return householdOf === null ? randomUUID() : this.householdOf(tx, user, householdOf);
  }

  private async householdOf(tx: Tx, user: CurrentUser, personId: string): Promise<string> {
    const where = { AND: [visiblePersons(user), { id: personId }] };
    const row = await tx.person.findFirst({ where, select: { householdId: true } });
    if (!row) throw new NotFoundException();
    return row.householdId;
  }
}

/** @throws InvalidFields when the cursor was not made by `list` */
function toPlace(values: (string | null)[] | null): PersonPlace | null {
  return values && { createdAt: values[0]!, id: values[1]! };
}
