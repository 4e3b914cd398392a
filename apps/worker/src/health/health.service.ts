import { statfs } from 'node:fs/promises';
import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { PrismaService, Vault } from '@bleibeakte/db';
import { Env } from '@bleibeakte/platform';
import { within } from '../patience.ts';

export type Part = 'database' | 'queue' | 'key' | 'disk';
export type Readiness = { ready: boolean; parts: Record<Part, 'ok' | 'away'> };

/** Share of the disk that has to be free, or this many bytes. */
const FREE_SHARE = 0.1;
const FREE_BYTES = 5 * 1024 ** 3;

@Injectable()
export class HealthService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly env: Env,
    @InjectQueue('reminder.deliver') private readonly queue: Queue,
  ) {}

  async readiness(): Promise<Readiness> {
    const [database, queue, key, disk] = await Promise.all([
      holds(this.prisma.db.$queryRaw`SELECT 1`.then(() => true)),
      holds(this.queue.getWaitingCount().then(() => true)),
      holds(Promise.resolve().then(() => this.vault.digest('throttle', 'health').length === 64)),
      holds(this.hasRoom()),
    ]);
    const parts = { database, queue, key, disk };
    return { ready: Object.values(parts).every((part) => part === 'ok'), parts };
  }

  async hasRoom(): Promise<boolean> {
    const { bavail, blocks, bsize } = await statfs(this.env.DATA_DIR);
    return bavail / blocks >= FREE_SHARE || bavail * bsize > FREE_BYTES;
  }
}

/** A part that does not answer in time counts as away. */
async function holds(check: Promise<boolean>): Promise<'ok' | 'away'> {
  let state: 'ok' | 'away' = 'away';
  await within(check.then((fine) => void (state = fine ? 'ok' : 'away')));
  return state;
}
