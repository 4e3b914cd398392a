import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { LookAtPasswordResetResponse, PasswordResetLinkResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Public, Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { LookAtPasswordResetDto, UsePasswordResetDto } from './dto/password-reset.dto.ts';
import { PasswordResetsService } from './password-resets.service.ts';

/** For somebody who cannot sign in: the token is in the body, never in an address that is logged. */
@Controller()
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  @Post('staff/:id/password-reset')
  @Requires('staff:write')
  @Answers('PasswordResetLinkResponse')
  makeLink(@User() user: CurrentUser, @Id() id: string): Promise<PasswordResetLinkResponse> {
    return this.resets.makeLink(user, id);
  }

  @Post('password-resets/look-at')
  @Public()
  @HttpCode(200)
  @Answers('LookAtPasswordResetResponse')
  lookAt(@Body() { token }: LookAtPasswordResetDto, @Req() { ip }: FastifyRequest): Promise<LookAtPasswordResetResponse> {
    return this.resets.lookAt(token, ip);
  }

  @Post('password-resets/use')
  @Public()
  @HttpCode(204)
  @Answers(null)
  use(@Body() request: UsePasswordResetDto, @Req() { ip }: FastifyRequest): Promise<void> {
    return this.resets.use(request, ip);
  }
}
