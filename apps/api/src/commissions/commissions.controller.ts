import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { CommissionComparison, CommissionResponse, CommissionSummary, CommissionVersionResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CommissionsService } from './commissions.service.ts';
import { CompareCommissionDto, CorrectCommissionDto, ShowCommissionDto } from './dto/commissions.dto.ts';

@Controller('commissions')
export class CommissionsController {
  constructor(private readonly commissions: CommissionsService) {}

  @Get()
  @Requires('commission:read')
  @Answers('CommissionSummary[]')
  list(@User() user: CurrentUser): Promise<CommissionSummary[]> {
    return this.commissions.list(user);
  }

  @Get(':land')
  @Requires('commission:read')
  @Answers('CommissionResponse')
  show(@User() user: CurrentUser, @Param('land') land: string, @Query() { version }: ShowCommissionDto): Promise<CommissionResponse> {
    return this.commissions.show(user, land, version);
  }

  @Post(':land/corrections')
  @Requires('commission:write')
  @HttpCode(200)
  @Answers('CommissionResponse')
  correct(@User() user: CurrentUser, @Param('land') land: string, @Body() request: CorrectCommissionDto): Promise<CommissionResponse> {
    return this.commissions.correct(user, land, request);
  }

  @Get(':land/versions')
  @Requires('commission:read')
  @Answers('CommissionVersionResponse[]')
  versions(@User() user: CurrentUser, @Param('land') land: string): Promise<CommissionVersionResponse[]> {
    return this.commissions.history(user, land);
  }

  @Get(':land/compare')
  @Requires('commission:read')
  @Answers('CommissionComparison')
  compare(@User() user: CurrentUser, @Param('land') land: string, @Query() { from, to }: CompareCommissionDto): Promise<CommissionComparison> {
    return this.commissions.compare(user, land, from, to);
  }
}
