import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { createPostgresBackend, type QueueOptions, setDefaultBackendFactory } from 'bullmq';
import { JOB_NAMES, JOB_OPTIONS } from '@bleibeakte/jobs';
import type { Env } from '@bleibeakte/platform';
import type { WorkerOverrides } from './worker-options.ts';

/** One queue per job, in the schema `bullmq` of our database, or in Redis where REDIS_URL names one. */
@Module({})
export class QueuesModule {
  static with(env: Env, { prefix, retry, processing }: WorkerOverrides): DynamicModule {
    setDefaultBackendFactory(env.REDIS_URL ? undefined : createPostgresBackend);
    const root = BullModule.forRoot({
      connection: connectionOf(env),
      ...(prefix && { prefix }),
      extraOptions: { manualRegistration: processing === false },
    });
    const queues = BullModule.registerQueue(
      ...JOB_NAMES.map((name) => {
        const { attempts, backoff } = { ...JOB_OPTIONS[name], ...retry };
        const again = { attempts, backoff: { type: 'exponential', delay: backoff } };
        // Finished jobs go at once: what was done stands in our own tables, and the same id must be free again.
        return { name, defaultJobOptions: { ...again, removeOnComplete: true, removeOnFail: true } };
      }),
    );
    return { module: QueuesModule, imports: [root, queues], exports: [queues] };
  }
}

/** In the object form, because a plain address cannot carry the schema. */
function connectionOf(env: Env): QueueOptions['connection'] {
  if (env.REDIS_URL) return { url: env.REDIS_URL, maxRetriesPerRequest: null };
  const postgres = { connectionString: env.DATABASE_URL, schema: 'bullmq', max: 4 };
  return postgres as unknown as QueueOptions['connection'];
}
