import { Controller, Get, Query } from '@nestjs/common';
import type { TodayResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { FindTodayDto } from './dto/today.dto.ts';
import { TodayService } from './today.service.ts';

@Controller('today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  /** Everybody's first page; the service leaves out what the role may not read. */
  @Get()
  @Requires('self')
  @Answers('TodayResponse')
  read(@User() user: CurrentUser, @Query() find: FindTodayDto): Promise<TodayResponse> {
    return this.today.today(user, find);
  }
}
