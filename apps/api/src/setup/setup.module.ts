import { Module } from '@nestjs/common';
import { CaseEventsModule } from '../case-events/case-events.module.ts';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { EvidenceModule } from '../evidence/evidence.module.ts';
import { SubmissionsModule } from '../submissions/submissions.module.ts';
import { ExampleHands } from './example/example-hands.ts';
import { ExampleOffices } from './example/example-office.ts';
import { ExampleService } from './example/example.service.ts';
import { SetupController } from './setup.controller.ts';
import { SetupService } from './setup.service.ts';

@Module({
  imports: [CaseEventsModule, DeadlinesModule, DocumentsModule, EvidenceModule, SubmissionsModule],
  controllers: [SetupController],
  providers: [SetupService, ExampleService, ExampleOffices, ExampleHands],
  exports: [SetupService],
})
export class SetupModule {}
