import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { OriginalResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CreateOriginalDto, MoveOriginalDto } from './dto/original-papers.dto.ts';
import { OriginalPapersService } from './original-papers.service.ts';

@Controller()
export class OriginalPapersController {
  constructor(private readonly originals: OriginalPapersService) {}

  @Get('cases/:id/originals')
  @Requires('document:read')
  @Answers('OriginalResponse[]')
  ofCase(@User() user: CurrentUser, @Id() caseId: string): Promise<OriginalResponse[]> {
    return this.originals.ofCase(user, caseId);
  }

  @Post('cases/:id/originals')
  @Requires('document:write')
  @Answers('OriginalResponse')
  enter(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateOriginalDto): Promise<OriginalResponse> {
    return this.originals.enter(user, caseId, request);
  }

  @Post('originals/:id/moves')
  @Requires('document:write')
  @HttpCode(200)
  @Answers('OriginalResponse')
  move(@User() user: CurrentUser, @Id() id: string, @Body() request: MoveOriginalDto): Promise<OriginalResponse> {
    return this.originals.move(user, id, request);
  }
}
