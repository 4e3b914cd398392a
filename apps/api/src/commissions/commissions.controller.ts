import { Controller, Get, Param } from '@nestjs/common';
import type { CommissionResponse, CommissionSummary } from '@bleibeakte/contracts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CommissionsService } from './commissions.service.ts';

@Controller('commissions')
export class CommissionsController {
  constructor(private readonly commissions: CommissionsService) {}

  @Get()
  @Requires('commission:read')
  @Answers('CommissionSummary[]')
  list(): CommissionSummary[] {
    return this.commissions.list();
  }

  @Get(':land')
  @Requires('commission:read')
  @Answers('CommissionResponse')
  show(@Param('land') land: string): CommissionResponse {
    return this.commissions.show(land);
  }
}
