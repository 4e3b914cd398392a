import { randomBytes } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  LookAtPasswordResetResponse, PasswordResetLinkResponse, Role, UsePasswordResetRequest,
} from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { mayOpenAccountOf, RuleViolation } from '@bleibeakte/domain';
import { Clock, runFor, runPresenting } from '@bleibeakte/platform';
import { hashPassword } from '@bleibeakte/sealing';
import type { CurrentUser } from '../access/current-user.ts';
import { normalEmail } from '../auth/auth.service.ts';
import { LoginThrottle } from '../auth/login-throttle.ts';
import { assertGoodPassword } from '../auth/password-rules.ts';
import { SessionsService } from '../auth/sessions.service.ts';
import { StaffDirectory } from './staff-directory.ts';

const VALID_MINUTES = 30;

interface Account {
  id: string;
  organisationId: string;
  disabledAt: Date | null;
}

/**
 * Somebody who forgot their password sets a new one by a link that works once, for 30 minutes; the database keeps only a
 * digest of its token. A person has one link at most: a newer one takes the place of the older.
 */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly throttle: LoginThrottle,
    private readonly directory: StaffDirectory,
  ) {}

  /** The own password is changed with the current one: a computer left alone must not be enough. */
  async makeLink(user: CurrentUser, staffId: string): Promise<PasswordResetLinkResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const account = await tx.staffUser.findFirst({ where: { organisationId, id: staffId } });
      if (!account) throw new NotFoundException();
      if (account.id === user.id) throw new RuleViolation('reset.own-account');
      if (!mayOpenAccountOf(user.role, account.role as Role)) throw new RuleViolation('access.denied');
      return this.write(tx, account, user.id);
    });
  }

  /** For the operator on the server, when nobody of the office can help; not reachable over HTTP. */
  async makeLinkOnServer(email: string): Promise<PasswordResetLinkResponse> {
    const digest = this.vault.digest('email', normalEmail(email));
    const account = await runPresenting(digest, () => this.prisma.db.staffUser.findFirst({ where: { emailDigest: digest } }));
    if (!account) throw new NotFoundException();
    return runFor(account.organisationId, () => this.prisma.write((tx) => this.write(tx, account, null)));
  }

  async lookAt(token: string, address: string): Promise<LookAtPasswordResetResponse> {
    const { organisationId, userId, expiresAt } = await this.find(token, address);
    return runFor(organisationId, async () => ({
      organisationName: (await this.directory.organisation(organisationId)).name,
      email: (await this.directory.details(organisationId, userId)).email,
      expiresAt: expiresAt.toISOString(),
    }));
  }

  /** The link is used up in the transaction that sets the password, so of two at once only one sets it. */
  async use({ token, password }: UsePasswordResetRequest, address: string): Promise<void> {
    const { organisationId, userId, tokenDigest } = await this.find(token, address);
    await runFor(organisationId, async () => {
      assertGoodPassword(password, (await this.directory.organisation(organisationId)).name);
      const passwordHash = await hashPassword(password);
      await this.prisma.write(async (tx) => {
        const now = this.clock.now();
        const link = await tx.passwordReset.deleteMany({ where: { organisationId, userId, tokenDigest, expiresAt: { gt: now } } });
        if (link.count === 0) throw new RuleViolation('reset.invalid');
        const account = await tx.staffUser.updateMany({ where: { organisationId, id: userId, disabledAt: null }, data: { passwordHash } });
        if (account.count === 0) throw new RuleViolation('reset.invalid');
        await this.sessions.endAll(tx, organisationId, userId);
        await recordAudit(tx, this.vault, { code: 'auth.passwordReset', organisationId, actorId: userId, at: now, subjectId: userId });
      });
      // The tries with the forgotten password do not keep the person out.
      await this.throttle.succeeded(normalEmail((await this.directory.details(organisationId, userId)).email));
    });
  }

  private async write(tx: Tx, { id, organisationId, disabledAt }: Account, madeById: string | null): Promise<PasswordResetLinkResponse> {
    if (disabledAt) throw new RuleViolation('reset.account-disabled');
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + VALID_MINUTES * 60_000);
    const link = { tokenDigest: this.vault.digest('passwordReset', token), madeById, expiresAt };
    await tx.passwordReset.upsert({
      where: { organisationId_userId: { organisationId, userId: id } },
      create: { organisationId, userId: id, ...link },
      update: link,
    });
    await recordAudit(tx, this.vault, { code: 'staff.resetLinkMade', organisationId, actorId: madeById, at: now, subjectId: id });
    return { link: `/passwort-neu#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Unknown, used, replaced, expired, and of a disabled account: one answer for all, and each counts as a failed try. */
  private async find(token: string, address: string) {
    await this.throttle.admitAddress(address);
    const digest = this.vault.digest('passwordReset', token);
    const found = await runPresenting(digest, () => this.prisma.db.passwordReset.findFirst({ where: { tokenDigest: digest } }));
    if (found && found.expiresAt > this.clock.now() && (await this.isOpen(found))) return found;
    await this.throttle.failed(address);
    throw new RuleViolation('reset.invalid');
  }

  private isOpen({ organisationId, userId }: { organisationId: string; userId: string }): Promise<boolean> {
    const where = { organisationId, id: userId, disabledAt: null };
    return runFor(organisationId, async () => (await this.prisma.db.staffUser.count({ where })) > 0);
  }
}
