import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MeResponse, SessionResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Public, Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { type Account, AuthService } from './auth.service.ts';
import { ChangePasswordDto, LoginDto } from './dto/login.dto.ts';
import { LoginGuard } from './login.guard.ts';
import { SessionsService } from './sessions.service.ts';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionsService,
  ) {}

  @Post('login')
  @Public()
  @UseGuards(LoginGuard)
  @HttpCode(200)
  @Answers('MeResponse')
  login(
    @Body() _login: LoginDto,
    @Req() request: FastifyRequest & { user: Account },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    return this.auth.signIn(request.user, request, reply);
  }

  @Post('logout')
  @Requires('self')
  @HttpCode(204)
  @Answers(null)
  async logout(@User() user: CurrentUser, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOut(user);
    this.sessions.forgetCookie(reply);
    // The browser forgets what it kept of the pages, so that the back button shows nothing.
    void reply.header('Clear-Site-Data', '"cache", "storage"');
  }

  @Get('me')
  @Requires('self')
  @Answers('MeResponse')
  me(@User() user: CurrentUser): Promise<MeResponse> {
    return this.auth.me(user);
  }

  @Get('sessions')
  @Requires('self')
  @Answers('SessionResponse[]')
  listSessions(@User() user: CurrentUser): Promise<SessionResponse[]> {
    return this.sessions.list(user);
  }

  @Delete('sessions/:id')
  @Requires('self')
  @HttpCode(204)
  @Answers(null)
  endSession(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.sessions.end(user, id);
  }

  @Post('password')
  @Requires('self')
  @HttpCode(204)
  @Answers(null)
  changePassword(@User() user: CurrentUser, @Body() change: ChangePasswordDto): Promise<void> {
    return this.auth.changePassword(user, change);
  }
}
