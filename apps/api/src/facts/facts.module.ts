import { Global, Module } from '@nestjs/common';
import { ConfidentialKnowledge } from './confidential-knowledge.ts';
import { FactRecords } from './fact-records.ts';
import { FactsController } from './facts.controller.ts';
import { FactsService } from './facts.service.ts';
import { KnowledgeService } from './knowledge.service.ts';

@Global()
@Module({
  controllers: [FactsController],
  providers: [FactsService, FactRecords, KnowledgeService, ConfidentialKnowledge],
  exports: [FactsService, KnowledgeService, ConfidentialKnowledge],
})
export class FactsModule {}
