import { Body, Controller, Get, Post } from '@nestjs/common';
import type { CaseRoutesResponse, WatchedRouteResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { WatchRouteDto } from './dto/residence-routes.dto.ts';
import { ResidenceRoutesService } from './residence-routes.service.ts';

/** Findings tell what the facts tell (convictions, identity): whoever may not read facts does not read them. */
@Controller()
export class ResidenceRoutesController {
  constructor(private readonly routes: ResidenceRoutesService) {}

  @Get('cases/:id/routes')
  @Requires('fact:read')
  @Answers('CaseRoutesResponse')
  ofCase(@User() user: CurrentUser, @Id() caseId: string): Promise<CaseRoutesResponse> {
    return this.routes.ofCase(user, caseId);
  }

  @Post('cases/:id/routes/watch')
  @Requires('deadline:write')
  @Answers('WatchedRouteResponse')
  watch(@User() user: CurrentUser, @Id() caseId: string, @Body() request: WatchRouteDto): Promise<WatchedRouteResponse> {
    return this.routes.watch(user, caseId, request);
  }
}
