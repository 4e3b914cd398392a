import { Injectable, NotFoundException } from '@nestjs/common';
import type { Role, StaffResponse, UpdateStaffRequest } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { assertMayChangeStaff, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { SessionsService } from '../auth/sessions.service.ts';
import { StaffDirectory } from './staff-directory.ts';

export interface NewStaff {
  id: string;
  organisationId: string;
  name: string;
  emailDigest: string;
  email: string;
  passwordHash: string;
  role: string;
}

@Injectable()
export class StaffService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly directory: StaffDirectory,
  ) {}

  async list(organisationId: string): Promise<StaffResponse[]> {
    const rows = await this.prisma.db.staffUser.findMany({ where: { organisationId }, orderBy: { createdAt: 'asc' } });
    const staff = await this.directory.of(organisationId);
    return rows.flatMap((row) => {
      const entry = staff.get(row.id);
      if (!entry) return [];
      const lastSeenAt = row.lastSeenAt?.toISOString() ?? null;
      const { id, name, email, role, disabled } = { ...entry, disabled: row.disabledAt !== null };
      return [{ id, name, email, role, disabled, lastSeenAt, version: row.version }];
    });
  }

  /**
   * Changes role, closes an account or opens it again; each ends all sessions of that person at once, and what they have
   * invited others to. @throws NotFoundException; RuleViolation staff.own-role, staff.role-not-yours-to-give, staff.last-lead
   */
  async update(user: CurrentUser, staffId: string, change: UpdateStaffRequest): Promise<StaffResponse> {
    const { organisationId } = user;
    await this.prisma.write(async (tx) => {
      const row = await tx.staffUser.findFirst({ where: { organisationId, id: staffId } });
      if (!row) throw new NotFoundException();
      assertMayChangeStaff(user, { id: row.id, role: row.role as Role, disabled: row.disabledAt !== null }, change);
      const losesLead = row.role === 'lead' && ((change.role ?? 'lead') !== 'lead' || change.disabled === true);
      if (losesLead && row.disabledAt === null) await this.assertAnotherLead(tx, organisationId, staffId);
      const { count } = await tx.staffUser.updateMany({
        where: { organisationId, id: staffId, version: change.version },
        data: {
          ...(change.role !== undefined && { role: change.role }),
          ...(change.disabled !== undefined && { disabledAt: change.disabled ? this.clock.now() : null }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      await this.sessions.endAll(tx, organisationId, staffId);
      await tx.invitation.updateMany({
        where: { organisationId, invitedById: staffId, usedAt: null, expiresAt: { gt: this.clock.now() } }, data: { expiresAt: this.clock.now() },
      });
      await recordAudit(tx, this.vault, {
        code: 'staff.changed', organisationId, actorId: user.id, at: this.clock.now(), subjectId: staffId,
        details: { role: change.role ?? row.role, disabled: change.disabled ?? row.disabledAt !== null },
      });
    });
    this.directory.forget(organisationId);
    return (await this.list(organisationId)).find(({ id }) => id === staffId)!;
  }

  /** Writes a new account inside the caller's transaction. */
  async add(tx: Tx, staff: NewStaff): Promise<void> {
    const { id, organisationId, name, email, emailDigest, passwordHash, role } = staff;
    const key = await this.vault.organisationKey(organisationId, tx);
    const sealed = this.vault.seal(key, 'staff_user', organisationId, id, { name, email });
    await tx.staffUser.create({ data: { id, organisationId, emailDigest, passwordHash, role, sealed } });
    this.directory.forget(organisationId);
  }

  /** Two at once must not take each other's place: the rows of all leads are locked while it is decided. */
  private async assertAnotherLead(tx: Tx, organisationId: string, exceptId: string): Promise<void> {
    const others = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM staff_user WHERE organisation_id = ${organisationId}::uuid AND role = 'lead' AND disabled_at IS NULL
      ORDER BY id FOR UPDATE`;
    if (!others.some(({ id }) => id !== exceptId)) throw new RuleViolation('staff.last-lead');
  }
}
