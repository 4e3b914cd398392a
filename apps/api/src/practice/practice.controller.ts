import { Body, Controller, Put } from '@nestjs/common';
import type { MeResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Requires } from '../access/requires.decorator.ts';
import { AuthService } from '../auth/auth.service.ts';
import { Answers } from '../http/answers.decorator.ts';
import { MovePracticeDayDto } from './dto/practice.dto.ts';
import { PracticeDay } from './practice-day.ts';

@Controller('practice')
export class PracticeController {
  constructor(
    private readonly practiceDay: PracticeDay,
    private readonly auth: AuthService,
  ) {}

  @Put('day')
  @Requires('self')
  @Answers('MeResponse')
  async move(@User() user: CurrentUser, @Body() { today }: MovePracticeDayDto): Promise<MeResponse> {
    await this.practiceDay.move(user, today);
    return this.auth.me(user);
  }
}
