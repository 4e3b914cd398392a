import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { LinkInvitation, LinkReminderText, LinkResponse, MadeLinkResponse, OfficeContactResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { DecideEntryService } from './decide-entry.service.ts';
import { AcceptLinkDto, ChangeLinkDto, CreateLinkDto, DeclineLinkDto, OfficeContactDto } from './dto/share-link.dto.ts';
import { LinkReminders } from './link-reminders.ts';
import { OfficeContact } from './office-contact.ts';
import { ShareLinksService } from './share-links.service.ts';

@Controller()
export class ShareLinksController {
  constructor(
    private readonly links: ShareLinksService,
    private readonly entries: DecideEntryService,
    private readonly reminders: LinkReminders,
    private readonly office: OfficeContact,
  ) {}

  @Get('cases/:id/links')
  @Requires('evidence:read')
  @Answers('LinkResponse[]')
  listOfCase(@User() user: CurrentUser, @Id() caseId: string): Promise<LinkResponse[]> {
    return this.links.listOfCase(user, caseId);
  }

  /** The answer holds the token and the code; they are shown this one time. */
  @Post('cases/:id/links')
  @Requires('evidence:write')
  @Answers('MadeLinkResponse')
  create(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateLinkDto): Promise<MadeLinkResponse> {
    return this.links.create(user, caseId, request);
  }

  @Post('cases/:id/links/preview')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('LinkInvitation')
  preview(@User() user: CurrentUser, @Id() caseId: string, @Body() request: CreateLinkDto): Promise<LinkInvitation> {
    return this.links.preview(user, caseId, request);
  }

  @Post('links/:id/withdraw')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('LinkResponse')
  withdraw(@User() user: CurrentUser, @Id() id: string, @Body() request: ChangeLinkDto): Promise<LinkResponse> {
    return this.links.withdraw(user, id, request);
  }

  @Post('links/:id/renew')
  @Requires('evidence:write')
  @Answers('MadeLinkResponse')
  renew(@User() user: CurrentUser, @Id() id: string, @Body() request: ChangeLinkDto): Promise<MadeLinkResponse> {
    return this.links.renew(user, id, request);
  }

  @Post('links/:id/accept')
  @Requires('document:write')
  @HttpCode(200)
  @Answers('LinkResponse')
  accept(@User() user: CurrentUser, @Id() id: string, @Body() request: AcceptLinkDto): Promise<LinkResponse> {
    return this.entries.accept(user, id, request);
  }

  @Post('links/:id/decline')
  @Requires('document:write')
  @HttpCode(200)
  @Answers('LinkResponse')
  decline(@User() user: CurrentUser, @Id() id: string, @Body() request: DeclineLinkDto): Promise<LinkResponse> {
    return this.entries.decline(user, id, request);
  }

  /** Ready words for a writer from whom nothing has come. */
  @Get('links/:id/reminder')
  @Requires('evidence:write')
  @Answers('LinkReminderText')
  reminder(@User() user: CurrentUser, @Id() id: string): Promise<LinkReminderText> {
    return this.reminders.text(user, id);
  }

  /** They were sent. */
  @Post('links/:id/reminders')
  @Requires('evidence:write')
  @HttpCode(200)
  @Answers('LinkResponse')
  remind(@User() user: CurrentUser, @Id() id: string, @Body() { version }: ChangeLinkDto): Promise<LinkResponse> {
    return this.reminders.remind(user, id, version);
  }

  @Get('office-contact')
  @Requires('evidence:read')
  @Answers('OfficeContactResponse')
  officeContact(@User() user: CurrentUser): Promise<OfficeContactResponse> {
    return this.office.of(user.organisationId);
  }

  @Put('office-contact')
  @Requires('staff:write')
  @Answers('OfficeContactResponse')
  changeOfficeContact(@User() user: CurrentUser, @Body() request: OfficeContactDto): Promise<OfficeContactResponse> {
    return this.office.change(user, request);
  }
}
