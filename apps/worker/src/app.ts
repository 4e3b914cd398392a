import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Clock, type Env, JsonLogger } from '@bleibeakte/platform';
import type { WorkerOverrides } from './worker-options.ts';
import { WorkerModule } from './worker.module.ts';

export { DocumentReader } from './documents/document-reader.service.ts';
export { DocumentScanProcessor } from './documents/document-scan.processor.ts';
export { OrphanedFiles } from './files/orphaned-files.service.ts';
export { HealthServer } from './health/health-server.ts';
export { EndedDrafts } from './links/ended-drafts.service.ts';
export { OutboxRelay } from './outbox/outbox-relay.service.ts';
export { ReminderDeliverProcessor } from './reminders/reminder-deliver.processor.ts';
export { leaseJobId } from './reminders/reminder-lease.ts';
export { PaperWatch } from './papers/paper-watch.service.ts';
export { ScanFolder } from './papers/scan-folder.service.ts';
export { ReminderSweep } from './reminders/reminder-sweep.service.ts';
export type { WorkerOverrides } from './worker-options.ts';
export { WorkerModule } from './worker.module.ts';

/** The whole worker, running from here on; `close()` lets what runs finish. The health port is opened by HealthServer.listen. */
export async function createWorker(env: Env, clock?: Clock, overrides: WorkerOverrides = {}): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.with(env, clock, overrides), {
    logger: overrides.log === false ? false : new JsonLogger(),
    abortOnError: false,
  });
}
