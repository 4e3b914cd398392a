import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { Role, StaffRef } from '@bleibeakte/contracts';
import { type Tx, Vault } from '@bleibeakte/db';
import { may } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { type StaffDetails, StaffDirectory } from '../staff/staff-directory.ts';

/** Who of the office can be given a case, and how they hear of it. */
@Injectable()
export class CaseStaff {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException for somebody of another office, a closed account, or a role that opens no cases */
  async assignable(organisationId: string, userId: string, tx: Tx): Promise<StaffRef> {
    const row = await tx.staffUser.findFirst({ where: { organisationId, id: userId, disabledAt: null } });
    if (!row || !may(row.role as Role, 'case:read')) throw new NotFoundException();
    const key = await this.vault.organisationKey(organisationId, tx);
    const { name } = this.vault.open<StaffDetails>(key, 'staff_user', organisationId, row.id, row.sealed);
    return { id: row.id, name };
  }

  async name(organisationId: string, userId: string | null): Promise<string | null> {
    return (await this.staff.ref(organisationId, userId))?.name ?? null;
  }

  /** Puts it under the bell of the other person; nobody is told what they did themselves. */
  async tell(tx: Tx, by: CurrentUser, userId: string, caseId: string): Promise<void> {
    if (userId === by.id) return;
    await tx.notification.create({
      data: {
        id: randomUUID(), organisationId: by.organisationId, userId, kind: 'assigned', caseId,
        causeId: randomUUID(), createdAt: this.clock.now(),
      },
    });
  }
}
