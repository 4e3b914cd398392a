import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AssignedPaperResponse, IncomingPaperResponse, Page, PaperOverviewResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { RepeatKey } from '../documents/repeat-key.decorator.ts';
import { sendFile } from '../documents/send-file.ts';
import { Answers } from '../http/answers.decorator.ts';
import { AssignPaperService } from './assign-paper.service.ts';
import { AssignPaperDto, FindPapersDto, SetAsidePaperDto, TakeBackPaperDto } from './dto/incoming-papers.dto.ts';
import { IncomingPapersService } from './incoming-papers.service.ts';
import { ReadPaperService } from './read-paper.service.ts';
import { ReceivePaperService } from './receive-paper.service.ts';

@Controller('incoming-papers')
export class IncomingPapersController {
  constructor(
    private readonly papers: IncomingPapersService,
    private readonly receiving: ReceivePaperService,
    private readonly reading: ReadPaperService,
    private readonly assigning: AssignPaperService,
  ) {}

  /** Multipart with one `file`. The same `Idempotency-Key` gives the one paper again. */
  @Post()
  @Requires('paper:write')
  @Answers('IncomingPaperResponse')
  receive(@User() user: CurrentUser, @RepeatKey() repeatKey: string | null, @Req() request: FastifyRequest): Promise<IncomingPaperResponse> {
    return this.receiving.receive(user, repeatKey, request);
  }

  @Get()
  @Requires('paper:write')
  @Answers('Page<IncomingPaperResponse>')
  list(@User() user: CurrentUser, @Query() find: FindPapersDto): Promise<Page<IncomingPaperResponse>> {
    return this.papers.list(user, find);
  }

  /** How many wait, and the cases used last. */
  @Get('overview')
  @Requires('paper:write')
  @Answers('PaperOverviewResponse')
  overview(@User() user: CurrentUser): Promise<PaperOverviewResponse> {
    return this.papers.overview(user);
  }

  @Get(':id/file')
  @Requires('paper:write')
  @Answers('file')
  async read(@User() user: CurrentUser, @Id() id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.reading.read(user, id));
  }

  /** It becomes a document of the case, and starts what the letter starts: all or nothing. */
  @Post(':id/assign')
  @Requires('paper:write')
  @HttpCode(200)
  @Answers('AssignedPaperResponse')
  assign(@User() user: CurrentUser, @Id() id: string, @Body() request: AssignPaperDto): Promise<AssignedPaperResponse> {
    return this.assigning.assign(user, id, request);
  }

  @Post(':id/set-aside')
  @Requires('paper:write')
  @HttpCode(200)
  @Answers('IncomingPaperResponse')
  setAside(@User() user: CurrentUser, @Id() id: string, @Body() request: SetAsidePaperDto): Promise<IncomingPaperResponse> {
    return this.papers.setAside(user, id, request);
  }

  @Post(':id/take-back')
  @Requires('paper:write')
  @HttpCode(200)
  @Answers('IncomingPaperResponse')
  takeBack(@User() user: CurrentUser, @Id() id: string, @Body() { version }: TakeBackPaperDto): Promise<IncomingPaperResponse> {
    return this.papers.takeBack(user, id, version);
  }
}
