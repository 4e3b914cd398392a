import { Global, Module } from '@nestjs/common';
import { FactRecords } from './fact-records.ts';
import { FactsController } from './facts.controller.ts';
import { FactsService } from './facts.service.ts';
import { KnowledgeService } from './knowledge.service.ts';

@Global()
@Module({
  controllers: [FactsController],
  providers: [FactsService, FactRecords, KnowledgeService],
  exports: [FactsService, KnowledgeService],
})
export class FactsModule {}
