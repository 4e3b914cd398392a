import { Injectable } from '@nestjs/common';
import { PrismaService, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';

const WINDOW_MINUTES = 15;
const TRIES_PER_ACCOUNT = 10;
const FAILURES_PER_ADDRESS = 50;

/**
 * Guessing is slowed and stopped: ten tries an account and fifty failures an address in fifteen minutes, counted in the
 * database in one step each, so that parallel tries count too. Nobody is locked out for longer; keys are keyed digests.
 */
@Injectable()
export class LoginThrottle {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Counts a try before the password is looked at. @throws RuleViolation auth.throttled with the seconds to wait */
  async admit(email: string, address: string): Promise<void> {
    await this.admitAddress(address);
    const account = await this.count(this.accountKey(email));
    if (account.tries > TRIES_PER_ACCOUNT) throw this.wait(account.windowEndsAt);
    // From the fourth try on each answer comes later, up to two seconds.
    if (account.tries > 3) await pause(Math.min(2 ** (account.tries - 4) * 100, 2000));
  }

  /** For tries that name no account, such as a link. @throws RuleViolation auth.throttled */
  async admitAddress(address: string): Promise<void> {
    const failures = await this.tries(this.addressKey(address));
    if (failures.tries >= FAILURES_PER_ADDRESS) throw this.wait(failures.windowEndsAt);
  }

  /** For what is right but must not be done without end, such as saving through a link. @throws RuleViolation auth.throttled */
  async admitUse(of: string, perWindow: number): Promise<void> {
    const uses = await this.count(this.vault.digest('throttle', `use ${of}`));
    if (uses.tries > perWindow) throw this.wait(uses.windowEndsAt);
  }

  async failed(address: string): Promise<void> {
    await this.count(this.addressKey(address));
  }

  /** A sign-in forgives the failures before it. */
  async succeeded(email: string): Promise<void> {
    await this.prisma.db.loginThrottle.deleteMany({ where: { key: this.accountKey(email) } });
  }

  private accountKey(email: string): string {
    return this.vault.digest('throttle', `account ${email}`);
  }

  private addressKey(address: string): string {
    return this.vault.digest('throttle', `address ${address}`);
  }

  private async count(key: string): Promise<{ tries: number; windowEndsAt: Date }> {
    const now = this.clock.now();
    const ends = new Date(now.getTime() + WINDOW_MINUTES * 60_000);
    const [row] = await this.prisma.db.$queryRaw<{ tries: number; windowEndsAt: Date }[]>`
      INSERT INTO login_throttle AS t (key, tries, window_ends_at) VALUES (${key}, 1, ${ends})
      ON CONFLICT (key) DO UPDATE SET
        tries = CASE WHEN t.window_ends_at <= ${now} THEN 1 ELSE t.tries + 1 END,
        window_ends_at = CASE WHEN t.window_ends_at <= ${now} THEN ${ends} ELSE t.window_ends_at END
      RETURNING tries, window_ends_at AS "windowEndsAt"`;
    return row!;
  }

  private async tries(key: string): Promise<{ tries: number; windowEndsAt: Date }> {
    const now = this.clock.now();
    const row = await this.prisma.db.loginThrottle.findFirst({ where: { key, windowEndsAt: { gt: now } } });
    return row ?? { tries: 0, windowEndsAt: now };
  }

  private wait(until: Date): RuleViolation {
    const seconds = Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / 1000));
    return new RuleViolation('auth.throttled', { retryAfterSeconds: seconds });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
