import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { CaseEventResponse, CatalogueResponse, ChangedEventResponse, DeadlineReviewResponse, ProposalsResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CaseEventsService } from './case-events.service.ts';
import { DeadlineReviewsService } from './deadline-reviews.service.ts';
import { ApplyEventDto, ChangeEventDto, ProposeEventDto, TakeEventDto, WithdrawEventDto } from './dto/case-event.dto.ts';

@Controller()
export class CaseEventsController {
  constructor(
    private readonly events: CaseEventsService,
    private readonly reviews: DeadlineReviewsService,
  ) {}

  /** Every rule with norm, version, source and confidence. */
  @Get('deadlines/catalogue')
  @Requires('deadline:read')
  @Answers('CatalogueResponse')
  catalogue(): CatalogueResponse {
    return this.events.catalogue();
  }

  @Get('cases/:id/events')
  @Requires('deadline:read')
  @Answers('CaseEventResponse[]')
  ofCase(@User() user: CurrentUser, @Id() id: string): Promise<CaseEventResponse[]> {
    return this.events.ofCase(user, id);
  }

  /** What an event would start; nothing is stored. */
  @Post('cases/:id/events/propose')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('ProposalsResponse')
  propose(@User() user: CurrentUser, @Id() id: string, @Body() event: ProposeEventDto): Promise<ProposalsResponse> {
    return this.events.propose(user, id, event);
  }

  @Post('cases/:id/events')
  @Requires('deadline:write')
  @Answers('CaseEventResponse')
  record(@User() user: CurrentUser, @Id() id: string, @Body() request: TakeEventDto): Promise<CaseEventResponse> {
    return this.events.record(user, id, request);
  }

  /** Answers the new proposals beside the old deadlines; moves none. */
  @Put('events/:id')
  @Requires('deadline:write')
  @Answers('ChangedEventResponse')
  change(@User() user: CurrentUser, @Id() id: string, @Body() request: ChangeEventDto): Promise<ChangedEventResponse> {
    return this.events.change(user, id, request);
  }

  @Post('events/:id/apply')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('CaseEventResponse')
  apply(@User() user: CurrentUser, @Id() id: string, @Body() request: ApplyEventDto): Promise<CaseEventResponse> {
    return this.events.apply(user, id, request);
  }

  @Post('events/:id/withdraw')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('CaseEventResponse')
  withdraw(@User() user: CurrentUser, @Id() id: string, @Body() request: WithdrawEventDto): Promise<CaseEventResponse> {
    return this.events.withdraw(user, id, request);
  }

  @Get('cases/:id/deadlines/reviewed')
  @Requires('deadline:read')
  @Answers('DeadlineReviewResponse[]')
  reviewed(@User() user: CurrentUser, @Id() id: string): Promise<DeadlineReviewResponse[]> {
    return this.reviews.ofCase(user, id);
  }

  @Post('cases/:id/deadlines/reviewed')
  @Requires('deadline:write')
  @Answers('DeadlineReviewResponse')
  review(@User() user: CurrentUser, @Id() id: string): Promise<DeadlineReviewResponse> {
    return this.reviews.record(user, id);
  }
}
