import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import type {
  ComputedDeadline, DeadlineKindResponse, DeadlineResponse, DeadlineSummary, Page, PlannedReminder,
} from '@bleibeakte/contracts';
import { toKindResponses } from '@bleibeakte/domain';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { DeadlinesService } from './deadlines.service.ts';
import { ComputeDeadlineDto, PlanRemindersDto } from './dto/compute-deadline.dto.ts';
import {
  ConfirmEndDto, CreateDeadlineDto, DeleteDeadlineDto, FindDeadlinesDto, FinishDeadlineDto, MoveDeadlineDto, RefuseEndDto, ReopenDeadlineDto,
} from './dto/deadline.dto.ts';

@Controller()
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  @Get('deadline-kinds')
  @Requires('deadline:read')
  @Answers('DeadlineKindResponse[]')
  kinds(): DeadlineKindResponse[] {
    return toKindResponses();
  }

  @Post('deadlines/compute')
  @Requires('deadline:read')
  @HttpCode(200)
  @Answers('ComputedDeadline')
  compute(@Body() request: ComputeDeadlineDto): ComputedDeadline {
    return this.deadlines.compute(request);
  }

  /** When the responsible person would be reminded; nothing is stored. */
  @Post('deadlines/plan')
  @Requires('deadline:read')
  @HttpCode(200)
  @Answers('PlannedReminder[]')
  plan(@Body() request: PlanRemindersDto): PlannedReminder[] {
    return this.deadlines.planReminders(request);
  }

  @Get('deadlines')
  @Requires('deadline:read')
  @Answers('Page<DeadlineSummary>')
  find(@User() user: CurrentUser, @Query() find: FindDeadlinesDto): Promise<Page<DeadlineSummary>> {
    return this.deadlines.find(user, find);
  }

  @Get('cases/:id/deadlines')
  @Requires('deadline:read')
  @Answers('DeadlineSummary[]')
  ofCase(@User() user: CurrentUser, @Id() id: string): Promise<DeadlineSummary[]> {
    return this.deadlines.ofCase(user, id);
  }

  @Post('cases/:id/deadlines')
  @Requires('deadline:write')
  @Answers('DeadlineResponse')
  create(@User() user: CurrentUser, @Id() id: string, @Body() request: CreateDeadlineDto): Promise<DeadlineResponse> {
    return this.deadlines.createDeadline(user, id, request);
  }

  @Get('deadlines/:id')
  @Requires('deadline:read')
  @Answers('DeadlineResponse')
  get(@User() user: CurrentUser, @Id() id: string): Promise<DeadlineResponse> {
    return this.deadlines.get(user, id);
  }

  @Post('deadlines/:id/moves')
  @Requires('deadline:write')
  @Answers('DeadlineResponse')
  move(@User() user: CurrentUser, @Id() id: string, @Body() request: MoveDeadlineDto): Promise<DeadlineResponse> {
    return this.deadlines.moveDeadline(user, id, request);
  }

  @Post('deadlines/:id/done')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('DeadlineResponse')
  finish(@User() user: CurrentUser, @Id() id: string, @Body() request: FinishDeadlineDto): Promise<DeadlineResponse> {
    return this.deadlines.finishDeadline(user, id, request);
  }

  @Post('deadlines/:id/reopen')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('DeadlineResponse')
  reopen(@User() user: CurrentUser, @Id() id: string, @Body() { version }: ReopenDeadlineDto): Promise<DeadlineResponse> {
    return this.deadlines.reopenDeadline(user, id, version);
  }

  /** Entered by mistake; of a Notfrist it only asks. */
  @Delete('deadlines/:id')
  @Requires('deadline:write')
  @Answers('DeadlineResponse')
  remove(@User() user: CurrentUser, @Id() id: string, @Body() request: DeleteDeadlineDto): Promise<DeadlineResponse> {
    return this.deadlines.removeDeadline(user, id, request);
  }

  /** The second person: it ends as it was asked for. */
  @Post('deadlines/:id/confirm-end')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('DeadlineResponse')
  confirmEnd(@User() user: CurrentUser, @Id() id: string, @Body() { version }: ConfirmEndDto): Promise<DeadlineResponse> {
    return this.deadlines.confirmEnd(user, id, version);
  }

  @Post('deadlines/:id/refuse-end')
  @Requires('deadline:write')
  @HttpCode(200)
  @Answers('DeadlineResponse')
  refuseEnd(@User() user: CurrentUser, @Id() id: string, @Body() request: RefuseEndDto): Promise<DeadlineResponse> {
    return this.deadlines.refuseEnd(user, id, request);
  }
}
