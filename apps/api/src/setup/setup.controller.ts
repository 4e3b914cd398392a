import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExampleResponse, MeResponse, SetupState } from '@bleibeakte/contracts';
import { Public } from '../access/requires.decorator.ts';
import { AuthService } from '../auth/auth.service.ts';
import { Answers } from '../http/answers.decorator.ts';
import { ExampleService } from './example/example.service.ts';
import { FoundOrganisationDto } from './dto/found-organisation.dto.ts';
import { SetupService } from './setup.service.ts';

@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly auth: AuthService,
    private readonly example: ExampleService,
  ) {}

  @Get()
  @Public()
  @Answers('SetupState')
  async state(): Promise<SetupState> {
    return this.setup.state(await this.example.isPractice());
  }

  @Post('organisation')
  @Public()
  @Answers('MeResponse')
  async found(
    @Body() request: FoundOrganisationDto,
    @Req() http: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    return this.auth.signIn(await this.setup.found(request), http, reply);
  }

  /** Public only while there is nobody to sign in, or where all is invented anyway. */
  @Post('example')
  @Public()
  @Answers('ExampleResponse')
  createExample(): Promise<ExampleResponse> {
    return this.example.create();
  }
}
