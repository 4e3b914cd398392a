import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  AcceptInvitationRequest, InvitationResponse, InviteStaffRequest, LookAtInvitationResponse, NewInvitationResponse, Role,
} from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { assertMayGive, RuleViolation } from '@bleibeakte/domain';
import { Clock, runFor, runPresenting } from '@bleibeakte/platform';
import { hashPassword } from '@bleibeakte/sealing';
import type { CurrentUser } from '../access/current-user.ts';
import { type Account, normalEmail } from '../auth/auth.service.ts';

import { assertGoodPassword } from '../auth/password-rules.ts';
import { StaffDirectory } from './staff-directory.ts';
import { StaffService } from './staff.service.ts';

const VALID_HOURS = 24;

/** Somebody joins by a link that works once, for 24 hours; the database keeps only a digest of its token. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly staff: StaffService,
    private readonly directory: StaffDirectory,
  ) {}

  /** @throws RuleViolation staff.role-not-yours-to-give */
  async invite(user: CurrentUser, { email, role }: InviteStaffRequest): Promise<NewInvitationResponse> {
    assertMayGive(user.role, role);
    const { organisationId } = user;
    const token = randomBytes(32).toString('base64url');
    const id = randomUUID();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_HOURS * 3_600_000);
    const key = await this.vault.organisationKey(organisationId);
    await this.prisma.write(async (tx) => {
      await tx.invitation.create({
        data: {
          id, organisationId, role, expiresAt, invitedById: user.id,
          tokenDigest: this.vault.digest('invitation', token),
          sealed: this.vault.seal(key, 'invitation', organisationId, id, { email: email.trim() }),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'staff.invited', organisationId, actorId: user.id, at: this.clock.now(), subjectId: id, details: { role },
      });
    });
    return { id, email: email.trim(), role, expiresAt: expiresAt.toISOString(), link: `/einladung#${token}` };
  }

  async listOpen(organisationId: string): Promise<InvitationResponse[]> {
    const rows = await this.prisma.db.invitation.findMany({
      where: { organisationId, usedAt: null, expiresAt: { gt: this.clock.now() } },
      orderBy: { createdAt: 'desc' },
    });
    const key = await this.vault.organisationKey(organisationId);
    return rows.map((row) => ({
      id: row.id,
      email: this.vault.open<{ email: string }>(key, 'invitation', organisationId, row.id, row.sealed).email,
      role: row.role as Role,
      expiresAt: row.expiresAt.toISOString(),
    }));
  }

  async withdraw(user: CurrentUser, id: string): Promise<void> {
    const { count } = await this.prisma.db.invitation.updateMany({
      where: { organisationId: user.organisationId, id, usedAt: null },
      data: { expiresAt: this.clock.now() },
    });
    if (count === 0) throw new NotFoundException();
  }

  async lookAt(token: string): Promise<LookAtInvitationResponse> {
    const invitation = await this.find(token);
    return runFor(invitation.organisationId, async () => ({
      organisationName: (await this.directory.organisation(invitation.organisationId)).name,
      email: await this.emailOf(invitation),
      role: invitation.role as Role,
      expiresAt: invitation.expiresAt.toISOString(),
    }));
  }

  /** Makes the account; the link is used up in the same transaction, so it cannot work twice. */
  async accept(request: AcceptInvitationRequest): Promise<Account> {
    const invitation = await this.find(request.token);
    const { organisationId, id, role } = invitation;
    return runFor(organisationId, async () => {
      assertGoodPassword(request.password, (await this.directory.organisation(organisationId)).name);
      const email = await this.emailOf(invitation);
      const emailDigest = this.vault.digest('email', normalEmail(email));
      const passwordHash = await hashPassword(request.password);
      const userId = randomUUID();
      await this.prisma.write(async (tx) => {
        const { count } = await tx.invitation.updateMany({
          where: { organisationId, id, usedAt: null }, data: { usedAt: this.clock.now() },
        });
        if (count === 0) throw new RuleViolation('invitation.invalid');
        if (await this.isTaken(emailDigest)) throw new RuleViolation('staff.email-taken');
        const name = request.name.trim();
        await this.staff.add(tx, { id: userId, organisationId, name, email, emailDigest, passwordHash, role });
        await recordAudit(tx, this.vault, {
          code: 'staff.joined', organisationId, actorId: userId, at: this.clock.now(), details: { role },
        });
      });
      return { id: userId, organisationId, passwordHash };
    });
  }

  private async find(token: string) {
    const digest = this.vault.digest('invitation', token);
    const found = await runPresenting(digest, () => this.prisma.db.invitation.findFirst({ where: { tokenDigest: digest } }));
    if (!found || found.usedAt || found.expiresAt <= this.clock.now()) throw new RuleViolation('invitation.invalid');
    return found;
  }

  private isTaken(emailDigest: string): Promise<boolean> {
    return runPresenting(emailDigest, async () => (await this.prisma.db.staffUser.count({ where: { emailDigest } })) > 0);
  }

  private async emailOf(row: { id: string; organisationId: string; sealed: Uint8Array }): Promise<string> {
    const key = await this.vault.organisationKey(row.organisationId);
    return this.vault.open<{ email: string }>(key, 'invitation', row.organisationId, row.id, row.sealed).email;
  }
}
