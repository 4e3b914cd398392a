import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import type { CaseResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CasesService } from './cases.service.ts';
import { AddCasePersonDto, AddTeamMemberDto } from './dto/cases.dto.ts';

@Controller('cases/:id')
export class CasePeopleController {
  constructor(private readonly cases: CasesService) {}

  @Post('persons')
  @Requires('case:write')
  @HttpCode(200)
  @Answers('CaseResponse')
  addPerson(@User() user: CurrentUser, @Id() id: string, @Body() { personId }: AddCasePersonDto): Promise<CaseResponse> {
    return this.cases.addPerson(user, id, personId);
  }

  @Delete('persons/:personId')
  @Requires('case:write')
  @Answers('CaseResponse')
  removePerson(@User() user: CurrentUser, @Id() id: string, @Id('personId') personId: string): Promise<CaseResponse> {
    return this.cases.removePerson(user, id, personId);
  }

  @Post('team')
  @Requires('case:assign')
  @HttpCode(200)
  @Answers('CaseResponse')
  addToTeam(@User() user: CurrentUser, @Id() id: string, @Body() { userId }: AddTeamMemberDto): Promise<CaseResponse> {
    return this.cases.addToTeam(user, id, userId);
  }

  @Delete('team/:userId')
  @Requires('case:assign')
  @Answers('CaseResponse')
  removeFromTeam(@User() user: CurrentUser, @Id() id: string, @Id('userId') userId: string): Promise<CaseResponse> {
    return this.cases.removeFromTeam(user, id, userId);
  }
}
