import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { Page, SubmissionResponse, SubmissionSummary } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { ChangeSubmissionStateDto, CreateSubmissionDto, FindSubmissionsDto, UpdateSubmissionDto } from './dto/submissions.dto.ts';
import { SubmissionsService } from './submissions.service.ts';

@Controller()
export class SubmissionsController {
  constructor(private readonly submissions: SubmissionsService) {}

  @Post('cases/:id/submissions')
  @Requires('submission:write')
  @Answers('SubmissionResponse')
  prepare(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateSubmissionDto): Promise<SubmissionResponse> {
    return this.submissions.prepareSubmission(user, caseId, request);
  }

  @Get('cases/:id/submissions')
  @Requires('submission:read')
  @Answers('SubmissionResponse[]')
  listOfCase(@User() user: CurrentUser, @Id() caseId: string): Promise<SubmissionResponse[]> {
    return this.submissions.ofCase(user, caseId);
  }

  @Get('submissions')
  @Requires('submission:read')
  @Answers('Page<SubmissionSummary>')
  list(@User() user: CurrentUser, @Query() find: FindSubmissionsDto): Promise<Page<SubmissionSummary>> {
    return this.submissions.find(user, find);
  }

  @Get('submissions/:id')
  @Requires('submission:read')
  @Answers('SubmissionResponse')
  show(@User() user: CurrentUser, @Id() id: string): Promise<SubmissionResponse> {
    return this.submissions.get(user, id);
  }

  @Patch('submissions/:id')
  @Requires('submission:write')
  @Answers('SubmissionResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() request: UpdateSubmissionDto): Promise<SubmissionResponse> {
    return this.submissions.updateSubmission(user, id, request);
  }

  @Post('submissions/:id/state-changes')
  @Requires('submission:write')
  @Answers('SubmissionResponse')
  changeState(
    @User() user: CurrentUser, @Id() id: string, @Body() request: ChangeSubmissionStateDto,
  ): Promise<SubmissionResponse> {
    return this.submissions.changeState(user, id, request);
  }
}
