import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { EvidenceMatrixResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { AcceptEvidenceDto, CreateEvidenceDto, MoveEvidenceDto, UpdateEvidenceDto } from './dto/evidence.dto.ts';
import { EvidenceMatrixService } from './evidence-matrix.service.ts';
import { EvidenceService } from './evidence.service.ts';

@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly matrix: EvidenceMatrixService,
  ) {}

  @Get('cases/:id/evidence-matrix')
  @Requires('evidence:read')
  @Answers('EvidenceMatrixResponse')
  showMatrix(@User() user: CurrentUser, @Id() caseId: string): Promise<EvidenceMatrixResponse> {
    return this.matrix.show(user, caseId);
  }

  @Get('cases/:id/evidence')
  @Requires('evidence:read')
  @Answers('EvidenceResponse[]')
  listOfCase(@User() user: CurrentUser, @Id() caseId: string): Promise<EvidenceResponse[]> {
    return this.evidence.listOfCase(user, caseId);
  }

  @Post('cases/:id/evidence')
  @Requires('evidence:write')
  @Answers('EvidenceResponse')
  create(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateEvidenceDto): Promise<EvidenceResponse> {
    return this.evidence.create(user, caseId, request);
  }

  @Post('cases/:id/evidence/accept')
  @Requires('evidence:write')
  @Answers('EvidenceResponse')
  accept(@User() user: CurrentUser, @Id() caseId: string, @Body() request: AcceptEvidenceDto): Promise<EvidenceResponse> {
    return this.evidence.accept(user, caseId, request);
  }

  @Patch('evidence/:id')
  @Requires('evidence:write')
  @Answers('EvidenceResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateEvidenceDto): Promise<EvidenceResponse> {
    return this.evidence.update(user, id, change);
  }

  @Post('evidence/:id/moves')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('EvidenceResponse')
  move(@User() user: CurrentUser, @Id() id: string, @Body() request: MoveEvidenceDto): Promise<EvidenceResponse> {
    return this.evidence.move(user, id, request);
  }
}
