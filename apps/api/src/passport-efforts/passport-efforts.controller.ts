import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { EffortResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CreateEffortDto, UpdateEffortDto, WithdrawEffortDto } from './dto/passport-efforts.dto.ts';
import { PassportEffortsService } from './passport-efforts.service.ts';

@Controller()
export class PassportEffortsController {
  constructor(private readonly efforts: PassportEffortsService) {}

  @Get('cases/:id/passport-efforts')
  @Requires('evidence:read')
  @Answers('EffortResponse[]')
  ofCase(@User() user: CurrentUser, @Id() caseId: string): Promise<EffortResponse[]> {
    return this.efforts.ofCase(user, caseId);
  }

  @Post('cases/:id/passport-efforts')
  @Requires('evidence:write')
  @Answers('EffortResponse')
  record(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateEffortDto): Promise<EffortResponse> {
    return this.efforts.record(user, caseId, request);
  }

  @Patch('passport-efforts/:id')
  @Requires('evidence:write')
  @Answers('EffortResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateEffortDto): Promise<EffortResponse> {
    return this.efforts.update(user, id, change);
  }

  @Post('passport-efforts/:id/withdraw')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EffortResponse')
  withdraw(@User() user: CurrentUser, @Id() id: string, @Body() request: WithdrawEffortDto): Promise<EffortResponse> {
    return this.efforts.withdraw(user, id, request);
  }
}
