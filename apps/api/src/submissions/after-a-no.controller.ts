import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { FollowUpResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { EvaluateRefusalDto, LeaveSubmissionDto } from './dto/after-a-no.dto.ts';
import { EvaluateRefusal } from './evaluate-refusal.ts';
import { LeaveSubmission } from './leave-submission.ts';
import { NextAttempt } from './next-attempt.ts';
import { SubmissionsService } from './submissions.service.ts';

/** What follows when a commission says no, or when somebody leaves. */
@Controller('submissions')
export class AfterANoController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly refusals: EvaluateRefusal,
    private readonly leaving: LeaveSubmission,
    private readonly nextAttempt: NextAttempt,
  ) {}

  @Post(':id/departures')
  @Requires('submission:write')
  @HttpCode(200)
  @Answers('SubmissionResponse')
  async leave(@User() user: CurrentUser, @Id() id: string, @Body() request: LeaveSubmissionDto): Promise<SubmissionResponse> {
    await this.leaving.leave(user, id, request);
    return this.submissions.get(user, id);
  }

  @Post(':id/refusal')
  @Requires('submission:write')
  @HttpCode(200)
  @Answers('SubmissionResponse')
  async evaluate(@User() user: CurrentUser, @Id() id: string, @Body() request: EvaluateRefusalDto): Promise<SubmissionResponse> {
    await this.refusals.evaluate(user, id, request);
    return this.submissions.get(user, id);
  }

  @Get(':id/follow-up')
  @Requires('submission:read')
  @Answers('FollowUpResponse')
  followUp(@User() user: CurrentUser, @Id() id: string): Promise<FollowUpResponse> {
    return this.nextAttempt.preview(user, id);
  }

  @Post(':id/next-attempt')
  @Requires('submission:write')
  @Answers('SubmissionResponse')
  async begin(@User() user: CurrentUser, @Id() id: string): Promise<SubmissionResponse> {
    return this.submissions.get(user, await this.nextAttempt.begin(user, id));
  }
}
