import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { FakeScanner, MemoryFileStore, MemoryMailer } from '@bleibeakte/adapters';
import { JOB_NAMES } from '@bleibeakte/jobs';
import { createWorker, OutboxRelay, ReminderSweep, type WorkerOverrides } from '@bleibeakte/worker';
import { jobPrefix } from './backends.ts';
import type { TestApp } from './test-app.ts';

/** The worker on the database and the clock of a TestApp; nothing happens by itself at a time, tests tick by hand. */
export class TestWorker {
  private constructor(
    readonly app: INestApplicationContext,
    readonly mailer: MemoryMailer,
    readonly scanner: FakeScanner,
    readonly files: MemoryFileStore,
  ) {}

  static async start(api: TestApp, overrides: WorkerOverrides = {}): Promise<TestWorker> {
    const mailer = (overrides.mailer as MemoryMailer | undefined) ?? new MemoryMailer();
    const scanner = new FakeScanner();
    const files = new MemoryFileStore(() => api.clock.now());
    const prefix = jobPrefix(api.env.DATABASE_URL);
    const all: WorkerOverrides = { mailer, scanner, files, prefix, ticks: false, log: false, ...overrides };
    return new TestWorker(await createWorker(api.env, api.clock, all), mailer, scanner, files);
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  async sweep(): Promise<void> {
    await this.app.get(ReminderSweep).tick();
  }

  async relay(): Promise<void> {
    await this.app.get(OutboxRelay).tick();
  }

  /** Jobs that the queues still hold: waiting, running, or tried again later. */
  async heldJobs(): Promise<number> {
    const counts = await Promise.all(this.queues().map((queue) => queue.getJobCountByTypes()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The queues lose everything, as after a FLUSHALL. */
  async loseJobs(): Promise<void> {
    await Promise.all(this.queues().map((queue) => queue.obliterate({ force: true })));
  }

  private queues(): Queue[] {
    return JOB_NAMES.map((name) => this.app.get<Queue>(getQueueToken(name), { strict: false }));
  }
}

/** Waits until it holds, because jobs run beside the test. @throws after twenty seconds */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within twenty seconds');
}
