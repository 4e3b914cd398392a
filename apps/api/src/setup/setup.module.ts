import { Module } from '@nestjs/common';
import { CaseEventsModule } from '../case-events/case-events.module.ts';
import { ConsentsModule } from '../consents/consents.module.ts';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { EvidenceModule } from '../evidence/evidence.module.ts';
import { EvidenceRequestsModule } from '../evidence-requests/evidence-requests.module.ts';
import { OriginalPapersModule } from '../original-papers/original-papers.module.ts';
import { PassportEffortsModule } from '../passport-efforts/passport-efforts.module.ts';
import { SubmissionsModule } from '../submissions/submissions.module.ts';
import { ExampleHands } from './example/example-hands.ts';
import { ExampleOffices } from './example/example-office.ts';
import { ExampleService } from './example/example.service.ts';
import { SetupController } from './setup.controller.ts';
import { SetupService } from './setup.service.ts';

@Module({
  imports: [CaseEventsModule, ConsentsModule, PassportEffortsModule, OriginalPapersModule, DeadlinesModule, DocumentsModule, EvidenceModule, EvidenceRequestsModule, SubmissionsModule],
  controllers: [SetupController],
  providers: [SetupService, ExampleService, ExampleOffices, ExampleHands],
  exports: [SetupService],
})
export class SetupModule {}
