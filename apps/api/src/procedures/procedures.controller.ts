import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { ProcedureResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CreateProcedureDto, EndProcedureDto, UpdateProcedureDto } from './dto/procedures.dto.ts';
import { ProceduresService } from './procedures.service.ts';

@Controller()
export class ProceduresController {
  constructor(private readonly procedures: ProceduresService) {}

  @Get('cases/:id/procedures')
  @Requires('case:read')
  @Answers('ProcedureResponse[]')
  ofCase(@User() user: CurrentUser, @Id() caseId: string): Promise<ProcedureResponse[]> {
    return this.procedures.ofCase(user, caseId);
  }

  @Post('cases/:id/procedures')
  @Requires('case:write')
  @Answers('ProcedureResponse')
  enter(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateProcedureDto): Promise<ProcedureResponse> {
    return this.procedures.enter(user, caseId, request);
  }

  @Patch('procedures/:id')
  @Requires('case:write')
  @Answers('ProcedureResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateProcedureDto): Promise<ProcedureResponse> {
    return this.procedures.update(user, id, change);
  }

  @Post('procedures/:id/end')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('ProcedureResponse')
  end(@User() user: CurrentUser, @Id() id: string, @Body() request: EndProcedureDto): Promise<ProcedureResponse> {
    return this.procedures.end(user, id, request);
  }
}
