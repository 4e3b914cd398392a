import { type DynamicModule, Module } from '@nestjs/common';
import { DbModule } from '@bleibeakte/db';
import { type Clock, type Env, PlatformModule } from '@bleibeakte/platform';
import { AccessModule } from './access/access.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { CaseEventsModule } from './case-events/case-events.module.ts';
import { ChecksModule } from './checks/checks.module.ts';
import { CommissionsModule } from './commissions/commissions.module.ts';
import { ConsentsModule } from './consents/consents.module.ts';
import { DeadlinesModule } from './deadlines/deadlines.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { EvidenceRequestsModule } from './evidence-requests/evidence-requests.module.ts';
import { EvidenceModule } from './evidence/evidence.module.ts';
import { FactsModule } from './facts/facts.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IncomingPapersModule } from './incoming-papers/incoming-papers.module.ts';
import { PassportEffortsModule } from './passport-efforts/passport-efforts.module.ts';
import { OutsideModule } from './outside/outside.module.ts';
import { PersonsModule } from './persons/persons.module.ts';
import { OriginalPapersModule } from './original-papers/original-papers.module.ts';
import { OutboxModule } from './outbox/outbox.module.ts';
import { PracticeModule } from './practice/practice.module.ts';
import { ProceduresModule } from './procedures/procedures.module.ts';
import { RemindersModule } from './reminders/reminders.module.ts';
import { ResidenceRoutesModule } from './residence-routes/residence-routes.module.ts';
import { ScansModule } from './scans/scans.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SetupModule } from './setup/setup.module.ts';
import { ShareLinksModule } from './share-links/share-links.module.ts';
import { StaffModule } from './staff/staff.module.ts';
import { SubmissionsModule } from './submissions/submissions.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { TodayModule } from './today/today.module.ts';
import { HistoryModule } from './history/history.module.ts';

/** The list of features. */
@Module({})
export class AppModule {
  static with(env: Env, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(env, clock),
        DbModule,
        PracticeModule,
        AuthModule,
        StaffModule,
        AccessModule,
        PersonsModule,
        FactsModule,
        ProceduresModule,
        ChecksModule,
        ResidenceRoutesModule,
        CaseEventsModule,
        DeadlinesModule,
        ConsentsModule,
        PassportEffortsModule,
        OriginalPapersModule,
        RemindersModule,
        OutboxModule,
        SubmissionsModule,
        CommissionsModule,
        SearchModule,
        SetupModule,
        CasesModule,
        TodayModule,
        HistoryModule,
        EvidenceModule,
        EvidenceRequestsModule,
        DocumentsModule,
        ShareLinksModule,
        OutsideModule,
        ScansModule,
        IncomingPapersModule,
        HealthModule,
      ],
    };
  }
}
