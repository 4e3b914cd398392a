import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DbModule } from '@bleibeakte/db';
import { type Clock, type Env, PlatformModule } from '@bleibeakte/platform';
import { AdaptersModule } from './adapters.module.ts';
import { DocumentReader } from './documents/document-reader.service.ts';
import { DocumentScanProcessor } from './documents/document-scan.processor.ts';
import { OrphanedFiles } from './files/orphaned-files.service.ts';
import { HealthServer } from './health/health-server.ts';
import { HealthService } from './health/health.service.ts';
import { EndedDrafts } from './links/ended-drafts.service.ts';
import { OutboxRelay } from './outbox/outbox-relay.service.ts';
import { PaperScanProcessor } from './papers/paper-scan.processor.ts';
import { PaperWatch } from './papers/paper-watch.service.ts';
import { ScanFolder } from './papers/scan-folder.service.ts';
import { QueuesModule } from './queues.module.ts';
import { ReminderDeliverProcessor } from './reminders/reminder-deliver.processor.ts';
import { ReminderLetter } from './reminders/reminder-letter.ts';
import { ReminderRecord } from './reminders/reminder-record.ts';
import { ReminderSweep } from './reminders/reminder-sweep.service.ts';
import { OVERRIDES, type WorkerOverrides } from './worker-options.ts';

@Global()
@Module({})
class OverridesModule {
  static with(overrides: WorkerOverrides): DynamicModule {
    return { module: OverridesModule, providers: [{ provide: OVERRIDES, useValue: overrides }], exports: [OVERRIDES] };
  }
}

/** The list of processors and tickers. */
@Module({})
export class WorkerModule {
  static with(env: Env, clock: Clock | undefined, overrides: WorkerOverrides): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(env, clock),
        OverridesModule.with(overrides),
        DbModule,
        AdaptersModule,
        QueuesModule.with(env, overrides),
      ],
      providers: [
        OutboxRelay,
        ReminderSweep,
        ReminderLetter,
        ReminderRecord,
        ReminderDeliverProcessor,
        DocumentScanProcessor,
        DocumentReader,
        OrphanedFiles,
        EndedDrafts,
        PaperScanProcessor,
        PaperWatch,
        ScanFolder,
        HealthService,
        HealthServer,
      ],
    };
  }
}
