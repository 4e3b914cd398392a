import { Controller, Get, Query } from '@nestjs/common';
import type { HistoryEvent, Page } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { FindHistoryDto } from './dto/history.dto.ts';
import { HistoryService } from './history.service.ts';

@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @Get('cases/:id/history')
  @Requires('case:read')
  @Answers('Page<HistoryEvent>')
  ofCase(@User() user: CurrentUser, @Id() id: string, @Query() find: FindHistoryDto): Promise<Page<HistoryEvent>> {
    return this.history.ofCase(user, id, find);
  }

  @Get('audit')
  @Requires('audit:read')
  @Answers('Page<HistoryEvent>')
  ofOrganisation(@User() user: CurrentUser, @Query() find: FindHistoryDto): Promise<Page<HistoryEvent>> {
    return this.history.ofOrganisation(user, find);
  }
}
