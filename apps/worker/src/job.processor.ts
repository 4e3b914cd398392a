import { WorkerHost } from '@nestjs/bullmq';
import { Inject, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { PrismaService } from '@bleibeakte/db';
import type { JobName, JobPayloads } from '@bleibeakte/jobs';
import { Clock, describeError, runFor } from '@bleibeakte/platform';
import { within } from './patience.ts';
import { OVERRIDES, type WorkerOverrides } from './worker-options.ts';

/** Jobs of the outbox are named after their message, so that a repeated hand-over changes nothing. */
export const outboxJobId = (messageId: string): string => `outbox-${messageId}`;

/** Runs each job for the organisation that it names; jobs that came by the outbox are marked as done there. */
export abstract class JobProcessor<N extends JobName> extends WorkerHost implements OnApplicationBootstrap, OnModuleDestroy {
  @Inject(PrismaService) protected readonly prisma!: PrismaService;
  @Inject(Clock) protected readonly clock!: Clock;
  @Inject(OVERRIDES) protected readonly overrides!: WorkerOverrides;
  protected readonly logger = new Logger('job');

  /** Running twice must equal running once. Throw to be tried again. */
  protected abstract run(payload: JobPayloads[N], job: Pick<Job, 'id'>): Promise<void>;

  async process(job: Pick<Job<JobPayloads[N]>, 'id' | 'name' | 'data'>): Promise<void> {
    await runFor(job.data.organisationId, async () => {
      try {
        await this.run(job.data, job);
      } catch (error) {
        const described = describeError(error instanceof Error ? error : new Error('thrown value'));
        this.logger.warn({ ...described, event: 'job.failed', job: job.name, jobId: job.id });
        throw error;
      }
      const messageId = /^outbox-(.+)$/.exec(job.id ?? '')?.[1];
      if (messageId) {
        const { organisationId } = job.data;
        await this.prisma.db.outboxMessage.updateMany({ where: { organisationId, id: messageId }, data: { doneAt: this.clock.now() } });
      }
    });
  }

  onApplicationBootstrap(): void {
    if (this.overrides.processing === false) return;
    // Without a listener a broken connection would end the process; BullMQ connects again by itself.
    this.worker.on('error', (error) => this.logger.warn({ ...describeError(error), event: 'queue.away' }));
  }

  /** The first shutdown phase: the running job ends while database and queues are still open. */
  async onModuleDestroy(): Promise<void> {
    if (this.overrides.processing === false) return;
    await within(this.worker.close());
  }
}
