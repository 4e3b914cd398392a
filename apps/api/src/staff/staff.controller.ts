import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { InvitationResponse, NewInvitationResponse, StaffResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { InviteStaffDto, UpdateStaffDto } from './dto/staff.dto.ts';
import { InvitationsService } from './invitations.service.ts';
import { StaffService } from './staff.service.ts';

@Controller('staff')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get()
  @Requires('staff:read')
  @Answers('StaffResponse[]')
  list(@User() user: CurrentUser): Promise<StaffResponse[]> {
    return this.staff.list(user.organisationId);
  }

  @Patch(':id')
  @Requires('staff:write')
  @Answers('StaffResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateStaffDto): Promise<StaffResponse> {
    return this.staff.update(user, id, change);
  }

  @Get('invitations')
  @Requires('staff:write')
  @Answers('InvitationResponse[]')
  listInvitations(@User() user: CurrentUser): Promise<InvitationResponse[]> {
    return this.invitations.listOpen(user.organisationId);
  }

  @Post('invitations')
  @Requires('staff:write')
  @Answers('NewInvitationResponse')
  invite(@User() user: CurrentUser, @Body() request: InviteStaffDto): Promise<NewInvitationResponse> {
    return this.invitations.invite(user, request);
  }

  @Delete('invitations/:id')
  @Requires('staff:write')
  @HttpCode(204)
  @Answers(null)
  withdraw(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.invitations.withdraw(user, id);
  }
}
