import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { CaseEventsController } from './case-events.controller.ts';
import { CaseEventsService } from './case-events.service.ts';
import { DeadlineReviewsService } from './deadline-reviews.service.ts';
import { EventRecords } from './event-records.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [CaseEventsController],
  providers: [CaseEventsService, EventRecords, DeadlineReviewsService],
  exports: [CaseEventsService],
})
export class CaseEventsModule {}
