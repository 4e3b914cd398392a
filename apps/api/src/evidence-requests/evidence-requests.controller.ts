import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { AssignedRequestResponse, EvidenceRequestResponse, Page, RequestDraftResponse, RequestGroup } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { AskThirdParty } from './ask-third-party.ts';
import { ChaseRequest } from './chase-request.ts';
import { AnswerDto, AssignDto, CreateEvidenceRequestDto, FindEvidenceRequestsDto, FindRequestDraftDto, GiveUpDto, RemindDto } from './dto/evidence-requests.dto.ts';
import { EvidenceRequestsService } from './evidence-requests.service.ts';

@Controller()
export class EvidenceRequestsController {
  constructor(
    private readonly requests: EvidenceRequestsService,
    private readonly asking: AskThirdParty,
    private readonly chasing: ChaseRequest,
  ) {}

  @Get('evidence/:id/request-draft')
  @Requires('evidence:write')
  @Answers('RequestDraftResponse')
  draft(@User() user: CurrentUser, @Id() itemId: string, @Query() find: FindRequestDraftDto): Promise<RequestDraftResponse> {
    return this.asking.draft(user, itemId, find.recipient);
  }

  @Get('evidence/:id/requests')
  @Requires('evidence:read')
  @Answers('EvidenceRequestResponse[]')
  ofItem(@User() user: CurrentUser, @Id() itemId: string): Promise<EvidenceRequestResponse[]> {
    return this.requests.ofItem(user, itemId);
  }

  @Post('evidence/:id/requests')
  @Requires('evidence:write')
  @Answers('EvidenceRequestResponse')
  ask(@User() user: CurrentUser, @Id() itemId: string, @Body() request: CreateEvidenceRequestDto): Promise<EvidenceRequestResponse> {
    return this.asking.ask(user, itemId, request);
  }

  @Get('evidence-requests')
  @Requires('evidence:read')
  @Answers('Page<RequestGroup>')
  groups(@User() user: CurrentUser, @Query() find: FindEvidenceRequestsDto): Promise<Page<RequestGroup>> {
    return this.requests.groups(user, find);
  }

  @Get('evidence-requests/assigned')
  @Requires('evidence:write')
  @Answers('AssignedRequestResponse[]')
  assigned(@User() user: CurrentUser): Promise<AssignedRequestResponse[]> {
    return this.requests.assigned(user);
  }

  @Post('evidence-requests/assigned/:id/answers')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('AssignedRequestResponse[]')
  answerAssigned(@User() user: CurrentUser, @Id() id: string, @Body() request: AnswerDto): Promise<AssignedRequestResponse[]> {
    return this.requests.answerAssigned(user, id, request);
  }

  @Post('evidence-requests/:id/reminders')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EvidenceRequestResponse')
  remind(@User() user: CurrentUser, @Id() id: string, @Body() request: RemindDto): Promise<EvidenceRequestResponse> {
    return this.chasing.remind(user, id, request);
  }

  @Post('evidence-requests/:id/answers')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EvidenceRequestResponse')
  answer(@User() user: CurrentUser, @Id() id: string, @Body() request: AnswerDto): Promise<EvidenceRequestResponse> {
    return this.chasing.answer(user, id, request);
  }

  @Post('evidence-requests/:id/give-up')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EvidenceRequestResponse')
  giveUp(@User() user: CurrentUser, @Id() id: string, @Body() request: GiveUpDto): Promise<EvidenceRequestResponse> {
    return this.chasing.giveUp(user, id, request);
  }

  @Post('evidence-requests/:id/assignee')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EvidenceRequestResponse')
  assign(@User() user: CurrentUser, @Id() id: string, @Body() request: AssignDto): Promise<EvidenceRequestResponse> {
    return this.chasing.assign(user, id, request);
  }
}
