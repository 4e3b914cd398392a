import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HandInResponse, OutsideLinkResponse, OutsidePagesResponse, SavedDraftResponse } from '@bleibeakte/contracts';
import { Public } from '../access/requires.decorator.ts';
import { RepeatKey } from '../documents/repeat-key.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { DraftPagesService } from './draft-pages.service.ts';
import { Drafts } from './drafts.ts';
import { CutPageDto, HandInDto, OpenLinkDto, OrderPagesDto, OutsidePageDto, SaveDraftDto, ShowPageDto } from './dto/outside.dto.ts';
import { HandInService } from './hand-in.service.ts';
import { type LinkKey, Presented } from './link-key.decorator.ts';
import { OutsideService } from './outside.service.ts';
import { PresentedLinks } from './presented-links.ts';

/**
 * Open to everybody who shows a link's token in the header `X-Link-Token` (and, where a code was needed, `X-Link-Pass`): the
 * token is the right, and it opens one purpose of one case. No address holds a token or the id of anything.
 */
@Controller('outside')
export class OutsideController {
  constructor(
    private readonly links: PresentedLinks,
    private readonly outside: OutsideService,
    private readonly drafts: Drafts,
    private readonly pages: DraftPagesService,
    private readonly handIns: HandInService,
  ) {}

  @Post('open')
  @Public()
  @HttpCode(200)
  @Answers('OutsideLinkResponse')
  open(@Presented() key: LinkKey, @Body() request: OpenLinkDto): Promise<OutsideLinkResponse> {
    return this.outside.open(key, request);
  }

  @Put('draft')
  @Public()
  @Answers('SavedDraftResponse')
  save(@Presented() key: LinkKey, @Body() request: SaveDraftDto): Promise<SavedDraftResponse> {
    return this.links.use(key, (link) => this.drafts.save(link, request));
  }

  /** Multipart with one `file`: JPEG, PNG or PDF. The same `Idempotency-Key` gives the one page again. */
  @Post('pages')
  @Public()
  @Answers('OutsidePagesResponse')
  addPage(@Presented() key: LinkKey, @RepeatKey() repeatKey: string | null, @Req() request: FastifyRequest): Promise<OutsidePagesResponse> {
    return this.links.use(key, (link) => this.pages.add(link, repeatKey, request));
  }

  @Post('pages/show')
  @Public()
  @HttpCode(200)
  @Answers('file')
  async showPage(@Presented() key: LinkKey, @Body() { id, photo }: ShowPageDto, @Res() reply: FastifyReply): Promise<void> {
    const picture = await this.links.use(key, (link) => this.pages.show(link, id, photo ?? false));
    await reply.headers({ 'Content-Type': 'image/jpeg', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" }).send(picture);
  }

  /** Other corners, turned, another look: the page is made anew from its photo. */
  @Post('pages/cut')
  @Public()
  @HttpCode(200)
  @Answers('OutsidePagesResponse')
  cutPage(@Presented() key: LinkKey, @Body() request: CutPageDto): Promise<OutsidePagesResponse> {
    return this.links.use(key, (link) => this.pages.cut(link, request));
  }

  @Put('pages')
  @Public()
  @Answers('OutsidePagesResponse')
  orderPages(@Presented() key: LinkKey, @Body() { ids }: OrderPagesDto): Promise<OutsidePagesResponse> {
    return this.links.use(key, (link) => this.pages.order(link, ids));
  }

  @Post('pages/remove')
  @Public()
  @HttpCode(200)
  @Answers('OutsidePagesResponse')
  removePage(@Presented() key: LinkKey, @Body() { id }: OutsidePageDto): Promise<OutsidePagesResponse> {
    return this.links.use(key, (link) => this.pages.remove(link, id));
  }

  @Post('hand-in')
  @Public()
  @HttpCode(200)
  @Answers('HandInResponse')
  handIn(@Presented() key: LinkKey, @Body() request: HandInDto): Promise<HandInResponse> {
    return this.links.use(key, (link) => this.handIns.handIn(link, request));
  }
}
