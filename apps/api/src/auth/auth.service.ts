import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChangePasswordRequest, MeResponse, Role } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { ROLE_PERMISSIONS, RuleViolation } from '@bleibeakte/domain';
import { Clock, Env, requestContext, runFor, runPresenting } from '@bleibeakte/platform';
import { hashPassword, isPassword } from '@bleibeakte/sealing';
import type { CurrentUser } from '../access/current-user.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { LoginThrottle } from './login-throttle.ts';

import { assertGoodPassword } from './password-rules.ts';
import { SessionsService } from './sessions.service.ts';

/** Whose password was found right, and which one it was. */
export interface Account {
  id: string;
  organisationId: string;
  passwordHash: string;
}

@Injectable()
export class AuthService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly throttle: LoginThrottle,
    private readonly sessions: SessionsService,
    private readonly directory: StaffDirectory,
  ) {}

  /**
   * Looks at e-mail and password. Takes the same time and answers the same whether the account exists, is disabled, or the
   * password is wrong. @throws RuleViolation auth.failed, auth.throttled
   */
  async verify(email: string, password: string, address: string): Promise<Account> {
    const normal = normalEmail(email);
    await this.throttle.admit(normal, address);
    const digest = this.vault.digest('email', normal);
    const user = await runPresenting(digest, () =>
      this.prisma.db.staffUser.findFirst({ where: { emailDigest: digest } }),
    );
    const fits = await isPassword(user?.passwordHash ?? null, password);
    if (!user || !fits || user.disabledAt) {
      await this.throttle.failed(address);
      if (user) await runFor(user.organisationId, () => this.record('auth.loginFailed', user));
      throw new RuleViolation('auth.failed');
    }
    await this.throttle.succeeded(normal);
    return user;
  }

  /**
   * Begins a session, if the password that was verified is still the one of an open account: looked at again behind a lock,
   * so that whoever changes password, role or account at the same moment either waits and ends this session too, or has gone
   * first. @throws RuleViolation auth.failed
   */
  async signIn({ id, organisationId, passwordHash }: Account, request: FastifyRequest, reply: FastifyReply): Promise<MeResponse> {
    requestContext.getStore()!.organisationId = organisationId;
    const { role, session } = await this.prisma.write(async (tx) => {
      const [row] = await tx.$queryRaw<{ role: Role }[]>`
        SELECT role FROM staff_user
        WHERE organisation_id = ${organisationId}::uuid AND id = ${id}::uuid AND password_hash = ${passwordHash} AND disabled_at IS NULL FOR NO KEY UPDATE`;
      if (!row) throw new RuleViolation('auth.failed');
      const begun = await this.sessions.begin(tx, { id, organisationId, role: row.role }, request);
      await recordAudit(tx, this.vault, { code: 'auth.login', organisationId, actorId: id, at: this.clock.now() });
      await tx.staffUser.updateMany({ where: { organisationId, id }, data: { lastSeenAt: this.clock.now() } });
      return { role: row.role, session: begun };
    });
    this.sessions.handOver(reply, session);
    return this.me({ id, organisationId, role, sessionId: session.sessionId, sessionEndsAt: session.endsAt });
  }

  async signOut(user: CurrentUser): Promise<void> {
    await this.sessions.end(user, user.sessionId);
    await this.record('auth.logout', user);
  }

  async me(user: CurrentUser): Promise<MeResponse> {
    const self = await this.directory.details(user.organisationId, user.id);
    const organisation = await this.directory.organisation(user.organisationId);
    return {
      id: user.id,
      name: self.name,
      email: self.email,
      role: user.role,
      permissions: [...ROLE_PERMISSIONS[user.role]],
      organisation: { id: user.organisationId, name: organisation.name },
      practice: this.env.practice || organisation.practice,
      today: this.clock.today(),
      dayMoved: organisation.todayOffset !== 0,
      sessionEndsAt: user.sessionEndsAt.toISOString(),
    };
  }

  /** Sets a new password; all other sessions of the person end. @throws RuleViolation password.wrong, also when it has just been changed */
  async changePassword(user: CurrentUser, change: ChangePasswordRequest): Promise<void> {
    const where = { organisationId: user.organisationId, id: user.id };
    const row = await this.prisma.db.staffUser.findFirstOrThrow({ where });
    if (!(await isPassword(row.passwordHash, change.currentPassword))) throw new RuleViolation('password.wrong');
    const { name } = await this.directory.organisation(user.organisationId);
    assertGoodPassword(change.newPassword, name);
    const passwordHash = await hashPassword(change.newPassword);
    await this.prisma.write(async (tx) => {
      const { count } = await tx.staffUser.updateMany({ where: { ...where, passwordHash: row.passwordHash }, data: { passwordHash } });
      if (count === 0) throw new RuleViolation('password.wrong');
      await this.sessions.endAll(tx, user.organisationId, user.id, user.sessionId);
      await recordAudit(tx, this.vault, {
        code: 'auth.passwordChanged', organisationId: user.organisationId, actorId: user.id, at: this.clock.now(),
      });
    });
  }

  private async record(code: 'auth.loginFailed' | 'auth.logout', account: { id: string; organisationId: string }) {
    const { id, organisationId } = account;
    await recordAudit(this.prisma.db, this.vault, { code, organisationId, actorId: id, at: this.clock.now() });
  }
}

/** One account, however its address is typed. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
