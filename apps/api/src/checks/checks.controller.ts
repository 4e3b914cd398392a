import { Controller, Get, Post } from '@nestjs/common';
import type { CheckComparison, CheckResponse, CheckSummary } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { ChecksService } from './checks.service.ts';

/** The check tells what the facts tell (convictions, identity): whoever may not read facts does not read it. */
@Controller()
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Get('cases/:id/check')
  @Requires('fact:read')
  @Answers('CheckResponse')
  now(@User() user: CurrentUser, @Id() caseId: string): Promise<CheckResponse> {
    return this.checks.now(user, caseId);
  }

  @Post('cases/:id/checks')
  @Requires('fact:write')
  @Answers('CheckResponse')
  record(@User() user: CurrentUser, @Id() caseId: string): Promise<CheckResponse> {
    return this.checks.record(user, caseId);
  }

  @Get('cases/:id/checks')
  @Requires('fact:read')
  @Answers('CheckSummary[]')
  list(@User() user: CurrentUser, @Id() caseId: string): Promise<CheckSummary[]> {
    return this.checks.list(user, caseId);
  }

  @Get('checks/:id')
  @Requires('fact:read')
  @Answers('CheckResponse')
  show(@User() user: CurrentUser, @Id() id: string): Promise<CheckResponse> {
    return this.checks.get(user, id);
  }

  @Get('checks/:id/compare/:otherId')
  @Requires('fact:read')
  @Answers('CheckComparison')
  compare(@User() user: CurrentUser, @Id() id: string, @Id('otherId') otherId: string): Promise<CheckComparison> {
    return this.checks.compare(user, id, otherId);
  }
}
