import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role, SessionResponse } from '@bleibeakte/contracts';
import { PrismaService, type Tx, Vault } from '@bleibeakte/db';
import { Clock, Env, runFor, runPresenting } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { deviceOf } from './device.ts';

const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 12;
const MINUTE = 60_000;

export interface BegunSession {
  sessionId: string;
  token: string;
  endsAt: Date;
}

/** Sessions live in PostgreSQL; the cookie holds 256 random bits and the database only their digest. */
@Injectable()
export class SessionsService {
  private readonly cookieName: string;
  private readonly secure: boolean;

  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    env: Env,
  ) {
    this.secure = env.PUBLIC_URL?.startsWith('https://') ?? false;
    this.cookieName = this.secure ? '__Host-bleibeakte_session' : 'bleibeakte_session';
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.cookieName];
  }

  /** Whose session it is; null when it is unknown, ended, idle for 30 minutes or 12 hours old. */
  async userOf(token: string | undefined): Promise<CurrentUser | null> {
    if (!token || token.length > 100) return null;
    const digest = this.vault.digest('session', token);
    const session = await runPresenting(digest, () =>
      this.prisma.db.loginSession.findFirst({ where: { tokenDigest: digest } }),
    );
    if (!session) return null;
    const now = this.clock.now();
    const idleSince = now.getTime() - session.lastSeenAt.getTime();
    if (session.endsAt <= now || idleSince > IDLE_MINUTES * MINUTE) return null;
    const user: CurrentUser = {
      id: session.userId,
      organisationId: session.organisationId,
      role: session.role as Role,
      sessionId: session.id,
      sessionEndsAt: session.endsAt,
    };
    if (idleSince > MINUTE) await this.seen(user, now);
    return user;
  }

  /** Writes a session inside the caller's transaction; its token goes to the browser by `handOver` when that has ended. */
  async begin(tx: Tx, user: { id: string; organisationId: string; role: string }, request: FastifyRequest): Promise<BegunSession> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const sessionId = randomUUID();
    const endsAt = new Date(now.getTime() + ABSOLUTE_HOURS * 60 * MINUTE);
    await tx.loginSession.create({
      data: {
        id: sessionId,
        organisationId: user.organisationId,
        userId: user.id,
        role: user.role,
        tokenDigest: this.vault.digest('session', token),
        device: deviceOf(request.headers['user-agent']),
        createdAt: now,
        lastSeenAt: now,
        endsAt,
      },
    });
    return { sessionId, token, endsAt };
  }

  handOver(reply: FastifyReply, { token }: BegunSession): void {
    void reply.setCookie(this.cookieName, token, this.cookieOptions());
  }

  forgetCookie(reply: FastifyReply): void {
    void reply.clearCookie(this.cookieName, this.cookieOptions());
  }

  async list(user: CurrentUser): Promise<SessionResponse[]> {
    const sessions = await this.prisma.db.loginSession.findMany({
      where: { organisationId: user.organisationId, userId: user.id, endsAt: { gt: this.clock.now() } },
      orderBy: { lastSeenAt: 'desc' },
    });
    return sessions.map((session) => ({
      id: session.id,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      device: session.device,
      current: session.id === user.sessionId,
    }));
  }

  /** Ends one of the person's own sessions. */
  async end(user: CurrentUser, sessionId: string): Promise<void> {
    const { count } = await this.prisma.db.loginSession.deleteMany({
      where: { organisationId: user.organisationId, userId: user.id, id: sessionId },
    });
    if (count === 0) throw new NotFoundException();
  }

  /**
   * After a change of password, role or a disabled account nothing that was signed in stays so, and no link for a new
   * password that the person holds or has made works any more.
   */
  async endAll(tx: Tx, organisationId: string, userId: string, exceptId?: string): Promise<void> {
    await tx.passwordReset.deleteMany({ where: { organisationId, OR: [{ userId }, { madeById: userId }] } });
    await tx.loginSession.deleteMany({
      where: { organisationId, userId, ...(exceptId && { id: { not: exceptId } }) },
    });
  }

  private async seen(user: CurrentUser, now: Date): Promise<void> {
    const { organisationId } = user;
    await runFor(organisationId, async () => {
      await this.prisma.db.loginSession.updateMany({ where: { organisationId, id: user.sessionId }, data: { lastSeenAt: now } });
      await this.prisma.db.staffUser.updateMany({ where: { organisationId, id: user.id }, data: { lastSeenAt: now } });
    });
  }

  private cookieOptions() {
    return { httpOnly: true, sameSite: 'strict', secure: this.secure, path: '/' } as const;
  }
}
