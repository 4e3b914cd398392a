import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.ts';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { EvidenceModule } from '../evidence/evidence.module.ts';
import { AskThirdParty } from './ask-third-party.ts';
import { ChaseRequest } from './chase-request.ts';
import { EvidenceRequestsController } from './evidence-requests.controller.ts';
import { EvidenceRequestsService } from './evidence-requests.service.ts';
import { RequestRecords } from './request-records.ts';

@Module({
  imports: [EvidenceModule, ConsentsModule, DeadlinesModule],
  controllers: [EvidenceRequestsController],
  providers: [EvidenceRequestsService, AskThirdParty, ChaseRequest, RequestRecords],
  exports: [AskThirdParty, ChaseRequest],
})
export class EvidenceRequestsModule {}
