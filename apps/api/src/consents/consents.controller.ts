import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { ConsentResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { ConsentsService } from './consents.service.ts';
import { CreateConsentDto, WithdrawConsentDto } from './dto/consents.dto.ts';

@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get('cases/:id/consents')
  @Requires('fact:read')
  @Answers('ConsentResponse[]')
  ofCase(@User() user: CurrentUser, @Id() caseId: string): Promise<ConsentResponse[]> {
    return this.consents.ofCase(user, caseId);
  }

  @Post('cases/:id/consents')
  @Requires('fact:write')
  @Answers('ConsentResponse')
  record(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateConsentDto): Promise<ConsentResponse> {
    return this.consents.record(user, caseId, request);
  }

  @Post('consents/:id/withdraw')
  @Requires('fact:write')
  @HttpCode(200)
  @Answers('ConsentResponse')
  withdraw(@User() user: CurrentUser, @Id() id: string, @Body() request: WithdrawConsentDto): Promise<ConsentResponse> {
    return this.consents.withdraw(user, id, request);
  }
}
