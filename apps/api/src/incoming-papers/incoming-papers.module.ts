import { Module } from '@nestjs/common';
import { CaseEventsModule } from '../case-events/case-events.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { HealthModule } from '../health/health.module.ts';
import { AssignPaperService } from './assign-paper.service.ts';
import { IncomingPapersController } from './incoming-papers.controller.ts';
import { IncomingPapersService } from './incoming-papers.service.ts';
import { ReadPaperService } from './read-paper.service.ts';
import { ReceivePaperService } from './receive-paper.service.ts';

@Module({
  imports: [HealthModule, DocumentsModule, CaseEventsModule],
  controllers: [IncomingPapersController],
  providers: [IncomingPapersService, ReceivePaperService, ReadPaperService, AssignPaperService],
})
export class IncomingPapersModule {}
