import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { AddRelationRequest, EventCode } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { visiblePersons } from '../access/visible.ts';
import { REVERSED_RELATION } from './relation-kinds.ts';

@Injectable()
export class RelationsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException; RuleViolation person.relation-self, person.relation-exists */
  async add(
    user: CurrentUser,
    personId: string,
    { otherId: asked, kind }: AddRelationRequest,
  ): Promise<void> {
    const { organisationId } = user;
    const otherId = asked.toLowerCase();
    await this.prisma.write(async (tx) => {
      await this.assertVisible(tx, user, [personId, otherId]);
      if (personId === otherId) throw new RuleViolation('person.relation-self');
      // Two persons have one row, whoever enters it: the smaller id first, so that the index refuses a second one.
      const isTurned = personId > otherId;
      const pair = isTurned ? { personId: otherId, otherId: personId } : { personId, otherId };
      const id = randomUUID();
      const at = this.clock.now();
      const { count } = await tx.personRelation.createMany({
        data: [
          {
            id,
            organisationId,
            ...pair,
            kind: isTurned ? REVERSED_RELATION[kind] : kind,
            createdAt: at,
          },
        ],
        skipDuplicates: true,
      });
      if (count === 0) throw new RuleViolation('person.relation-exists');
      await this.record(tx, user, 'person.relationAdded', personId, id, { kind, otherId });
    });
  }

  /** From either side. @throws NotFoundException */
  async remove(user: CurrentUser, personId: string, relationId: string): Promise<void> {
    const { organisationId } = user;
    await this.prisma.write(async (tx) => {
      await this.assertVisible(tx, user, [personId]);
      const { count } = await tx.personRelation.deleteMany({
        where: { organisationId, id: relationId, OR: [{ personId }, { otherId: personId }] },
      });
      if (count === 0) throw new NotFoundException();
      await this.record(tx, user, 'person.relationRemoved', personId, relationId);
    });
  }

  private async assertVisible(tx: Tx, user: CurrentUser, ids: string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    const count = await tx.person.count({
      where: { AND: [visiblePersons(user), { id: { in: wanted } }] },
    });
    if (count !== wanted.length) throw new NotFoundException();
  }

  private record(
    tx: Tx,
    user: CurrentUser,
    code: EventCode,
    personId: string,
    subjectId: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    const { organisationId } = user;
    return recordAudit(tx, this.vault, {
      code,
      organisationId,
      actorId: user.id,
      at: this.clock.now(),
      personId,
      subjectId,
      details,
    });
  }
}
