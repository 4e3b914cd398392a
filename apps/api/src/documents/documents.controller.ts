import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentResponse, InboxDocument } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { DocumentsService } from './documents.service.ts';
import { DownloadDocumentService } from './download-document.service.ts';
import { UpdateDocumentDto } from './dto/update-document.dto.ts';
import { RepeatKey } from './repeat-key.decorator.ts';
import { sendFile } from './send-file.ts';
import { UploadDocumentService } from './upload-document.service.ts';

@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly uploads: UploadDocumentService,
    private readonly downloads: DownloadDocumentService,
  ) {}

  /** Multipart: `file`, and optionally `evidenceItemId` and `datedOn`. The same `Idempotency-Key` gives the one document again. */
  @Post('cases/:id/documents')
  @Requires('document:write')
  @Answers('DocumentResponse')
  upload(
    @User() user: CurrentUser,
    @Id() caseId: string,
    @RepeatKey() repeatKey: string | null,
    @Req() request: FastifyRequest,
  ): Promise<DocumentResponse> {
    return this.uploads.upload(user, caseId, repeatKey, request);
  }

  @Get('cases/:id/documents')
  @Requires('document:read')
  @Answers('DocumentResponse[]')
  listOfCase(@User() user: CurrentUser, @Id() caseId: string): Promise<DocumentResponse[]> {
    return this.documents.listOfCase(user, caseId);
  }

  @Get('documents/:id/file')
  @Requires('document:read')
  @Answers('file')
  async download(@User() user: CurrentUser, @Id() id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.downloads.open(user, id));
  }

  @Patch('documents/:id')
  @Requires('document:write')
  @Answers('DocumentResponse')
  update(@User() user: CurrentUser, @Id() id: string, @Body() change: UpdateDocumentDto): Promise<DocumentResponse> {
    return this.documents.update(user, id, change);
  }

  @Delete('documents/:id')
  @Requires('document:write')
  @HttpCode(204)
  @Answers(null)
  remove(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.documents.remove(user, id);
  }

  /** What came in and nobody has looked at. */
  @Get('inbox')
  @Requires('document:read')
  @Answers('InboxDocument[]')
  listUnreviewed(@User() user: CurrentUser): Promise<InboxDocument[]> {
    return this.documents.listUnreviewed(user);
  }

  /** Whose check for viruses has not come to an end. */
  @Get('documents/unscanned')
  @Requires('document:read')
  @Answers('InboxDocument[]')
  listUnscanned(@User() user: CurrentUser): Promise<InboxDocument[]> {
    return this.documents.listUnscanned(user);
  }
}
