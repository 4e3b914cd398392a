import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module.ts';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { AfterANoController } from './after-a-no.controller.ts';
import { ChangeSubmissionState } from './change-submission-state.ts';
import { EvaluateRefusal } from './evaluate-refusal.ts';
import { LeaveSubmission } from './leave-submission.ts';
import { NextAttempt } from './next-attempt.ts';
import { SubmissionRecords } from './submission-records.ts';
import { SubmissionsController } from './submissions.controller.ts';
import { SubmissionsService } from './submissions.service.ts';

@Module({
  imports: [DeadlinesModule, ChecksModule],
  controllers: [SubmissionsController, AfterANoController],
  providers: [SubmissionsService, ChangeSubmissionState, SubmissionRecords, EvaluateRefusal, LeaveSubmission, NextAttempt],
  exports: [SubmissionsService],
})
export class SubmissionsModule {}
