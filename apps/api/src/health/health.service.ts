import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { PrismaService, Vault } from '@bleibeakte/db';
import { Clock, Env } from '@bleibeakte/platform';

export type Part = 'database' | 'queue' | 'key' | 'disk';
export type Readiness = { ready: boolean; parts: Record<Part, 'ok' | 'away'> };

/** Share of the disk that stays free: below it nothing is written, since a full disk stops the database. */
export const FREE_SHARE = 0.1;

@Injectable()
export class HealthService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
  ) {}

  async readiness(): Promise<Readiness> {
    const [database, queue, key, disk] = await Promise.all([
      holds(this.prisma.db.$queryRaw`SELECT 1`.then(() => true)),
      holds(this.isQueueWorked()),
      holds(Promise.resolve(this.vault.digest('throttle', 'health').length === 64)),
      holds(this.hasRoom()),
    ]);
    const parts = { database, queue, key, disk };
    return { ready: database === 'ok' && key === 'ok' && disk === 'ok', parts };
  }

  async hasRoom(): Promise<boolean> {
    const { bavail, blocks } = await statfs(this.env.DATA_DIR);
    return bavail / blocks >= FREE_SHARE || bavail * 4096 > 5 * 1024 ** 3;
  }

  /** The API only writes rows; whether somebody takes them shows in the worker's beats. */
  private async isQueueWorked(): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - 5 * 60_000);
    return (await this.prisma.db.workerBeat.count({ where: { lastAt: { gte: since } } })) > 0;
  }
}

async function holds(check: Promise<boolean>): Promise<'ok' | 'away'> {
  return check.then((fine) => (fine ? 'ok' : 'away')).catch(() => 'away');
}
