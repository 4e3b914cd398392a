import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LookAtInvitationResponse, MeResponse } from '@bleibeakte/contracts';
import { Public } from '../access/requires.decorator.ts';
import { AuthService } from '../auth/auth.service.ts';
import { Answers } from '../http/answers.decorator.ts';
import { AcceptInvitationDto, LookAtInvitationDto } from './dto/staff.dto.ts';
import { InvitationsService } from './invitations.service.ts';

/** For somebody who has no account yet: the token is in the body, never in an address that is logged. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly auth: AuthService,
  ) {}

  @Post('look-at')
  @Public()
  @HttpCode(200)
  @Answers('LookAtInvitationResponse')
  lookAt(@Body() { token }: LookAtInvitationDto): Promise<LookAtInvitationResponse> {
    return this.invitations.lookAt(token);
  }

  @Post('accept')
  @Public()
  @HttpCode(200)
  @Answers('MeResponse')
  async accept(
    @Body() request: AcceptInvitationDto,
    @Req() http: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    return this.auth.signIn(await this.invitations.accept(request), http, reply);
  }
}
