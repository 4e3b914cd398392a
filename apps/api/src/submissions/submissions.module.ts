import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { ChangeSubmissionState } from './change-submission-state.ts';
import { SubmissionRecords } from './submission-records.ts';
import { SubmissionsController } from './submissions.controller.ts';
import { SubmissionsService } from './submissions.service.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [SubmissionsController],
  providers: [SubmissionsService, ChangeSubmissionState, SubmissionRecords],
  exports: [SubmissionsService],
})
export class SubmissionsModule {}
