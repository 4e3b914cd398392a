import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { DocumentResponse, DocumentSearchResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { ComposePagesService } from './compose-pages.service.ts';
import { DocumentsService } from './documents.service.ts';
import { ComposePagesDto } from './dto/compose-pages.dto.ts';
import { SearchDocumentsDto } from './dto/search-documents.dto.ts';
import { RepeatKey } from './repeat-key.decorator.ts';
import { SearchDocumentsService } from './search-documents.service.ts';

@Controller('cases/:id/documents')
export class DocumentPagesController {
  constructor(
    private readonly pages: ComposePagesService,
    private readonly documents: DocumentsService,
    private readonly searching: SearchDocumentsService,
  ) {}

  /** Turning, ordering, splitting, joining and blacking out. The same `Idempotency-Key` gives the one document again. */
  @Post('compose')
  @Requires('document:write')
  @Answers('DocumentResponse')
  compose(@User() user: CurrentUser, @Id() caseId: string, @RepeatKey() repeatKey: string | null, @Body() request: ComposePagesDto): Promise<DocumentResponse> {
    return this.pages.compose(user, caseId, repeatKey, request);
  }

  /** The versions that have been replaced. */
  @Get('earlier')
  @Requires('document:read')
  @Answers('DocumentResponse[]')
  listEarlier(@User() user: CurrentUser, @Id() caseId: string): Promise<DocumentResponse[]> {
    return this.documents.listEarlier(user, caseId);
  }

  /** A POST, since names are searched for. */
  @Post('search')
  @HttpCode(200)
  @Requires('document:read')
  @Answers('DocumentSearchResponse')
  search(@User() user: CurrentUser, @Id() caseId: string, @Body() { words }: SearchDocumentsDto): Promise<DocumentSearchResponse> {
    return this.searching.search(user, caseId, words);
  }
}
