import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { FactsResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { RecordFactDto } from './dto/facts.dto.ts';
import { FactsService } from './facts.service.ts';

@Controller()
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get('persons/:id/facts')
  @Requires('fact:read')
  @Answers('FactsResponse')
  ofPerson(@User() user: CurrentUser, @Id() id: string): Promise<FactsResponse> {
    return this.facts.ofPerson(user, id);
  }

  @Post('persons/:id/facts')
  @Requires('fact:write')
  @HttpCode(200)
  @Answers('FactsResponse')
  recordForPerson(@User() user: CurrentUser, @Id() id: string, @Body() request: RecordFactDto): Promise<FactsResponse> {
    return this.facts.recordForPerson(user, id, request);
  }

  @Get('cases/:id/facts')
  @Requires('fact:read')
  @Answers('FactsResponse')
  ofCase(@User() user: CurrentUser, @Id() id: string): Promise<FactsResponse> {
    return this.facts.ofCase(user, id);
  }

  @Post('cases/:id/facts')
  @Requires('fact:write')
  @HttpCode(200)
  @Answers('FactsResponse')
  recordForCase(@User() user: CurrentUser, @Id() id: string, @Body() request: RecordFactDto): Promise<FactsResponse> {
    return this.facts.recordForCase(user, id, request);
  }
}
