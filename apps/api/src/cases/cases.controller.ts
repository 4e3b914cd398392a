import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { CaseResponse, CaseSummary, Page } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CasesService } from './cases.service.ts';
import { CloseCaseDto, FindCasesDto, OpenCaseDto, ReopenCaseDto, SetNextStepDto, TakeCommissionVersionDto, UpdateCaseDto } from './dto/cases.dto.ts';

@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Get()
  @Requires('case:read')
  @Answers('Page<CaseSummary>')
  find(@User() user: CurrentUser, @Query() find: FindCasesDto): Promise<Page<CaseSummary>> {
    return this.cases.find(user, find);
  }

  @Post()
  @Requires('case:write')
  @Answers('CaseResponse')
  open(@User() user: CurrentUser, @Body() request: OpenCaseDto): Promise<CaseResponse> {
    return this.cases.open(user, request);
  }

  @Get(':id')
  @Requires('case:read')
  @Answers('CaseResponse')
  read(@User() user: CurrentUser, @Id() id: string): Promise<CaseResponse> {
    return this.cases.read(user, id);
  }

  @Patch(':id')
  @Requires('case:write')
  @Answers('CaseResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateCaseDto): Promise<CaseResponse> {
    return this.cases.update(user, id, change);
  }

  @Post(':id/next-step')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('CaseResponse')
  setNextStep(@User() user: CurrentUser, @Id() id: string, @Body() request: SetNextStepDto): Promise<CaseResponse> {
    return this.cases.setNextStep(user, id, request);
  }

  @Post(':id/close')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('CaseResponse')
  close(@User() user: CurrentUser, @Id() id: string, @Body() request: CloseCaseDto): Promise<CaseResponse> {
    return this.cases.close(user, id, request);
  }

  @Post(':id/reopen')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('CaseResponse')
  reopen(@User() user: CurrentUser, @Id() id: string, @Body() request: ReopenCaseDto): Promise<CaseResponse> {
    return this.cases.reopen(user, id, request);
  }

  @Post(':id/commission-version')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('CaseResponse')
  takeCommissionVersion(@User() user: CurrentUser, @Id() id: string, @Body() request: TakeCommissionVersionDto): Promise<CaseResponse> {
    return this.cases.takeCommissionVersion(user, id, request);
  }
}
