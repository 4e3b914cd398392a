import { Readable } from 'node:stream';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { ComposePagesRequest, DocumentResponse, DocumentStatus, DocumentType } from '@bleibeakte/contracts';
import { type DocumentModel, PrismaService, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { fileContext, FileIntake, type OrderedPage, PageWorkshop } from '@bleibeakte/papers';
import type { CurrentUser } from '../access/current-user.ts';
import { assertNewest } from './document-versions.ts';
import { DocumentsService } from './documents.service.ts';
import { assertHandedOut } from './download-document.service.ts';
import { UploadDocumentService } from './upload-document.service.ts';

/** A new PDF out of pages of the case's papers; it comes in like every other file: checked, sealed, scanned for viruses. */
@Injectable()
export class ComposePagesService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly documents: DocumentsService,
    private readonly uploads: UploadDocumentService,
    private readonly intake: FileIntake,
    private readonly workshop: PageWorkshop,
  ) {}

  /** The same `repeatKey` gives the one document again. @throws RuleViolation document.… */
  compose(user: CurrentUser, caseId: string, repeatKey: string | null, request: ComposePagesRequest): Promise<DocumentResponse> {
    const { fileName, replaces = null, pages } = request;
    return this.uploads.take(user, caseId, repeatKey, async (keep) => {
      const sources = await this.sourcesOf(user, caseId, request);
      const numbers = new Map(sources.map(({ id }, number) => [id, number]));
      const ordered = pages.map(({ documentId, page, turn, bars }): OrderedPage => ({ source: numbers.get(documentId.toLowerCase())!, page, turn, bars }));
      const made = await this.workshop.compose({ types: sources.map(({ type }) => type as DocumentType), pages: ordered }, (source) => this.read(sources[source]!));
      await keep(Readable.from([Buffer.from(made)], { objectMode: false }));
      return {
        fileName,
        // Without a word about it, it stays in the compartment out of which it is made.
        evidenceItemId: request.evidenceItemId === undefined ? (sources.find((one) => one.evidenceItemId)?.evidenceItemId ?? null) : request.evidenceItemId,
        datedOn: null,
        replaces: replaces && { ...replaces, id: replaces.id.toLowerCase() },
        made: { pages: pages.length, redacted: pages.filter(({ bars }) => bars.length > 0).length },
      };
    });
  }

  /** Each paper once, in the order of its first page. Refuses at once what would be refused after all the work. */
  private async sourcesOf(user: CurrentUser, caseId: string, { pages, replaces }: ComposePagesRequest): Promise<DocumentModel[]> {
    const { db } = this.prisma;
    const ids = [...new Set(pages.map(({ documentId }) => documentId.toLowerCase()))];
    const sources: DocumentModel[] = [];
    for (const id of ids) sources.push(await this.ofCase(user, caseId, id));
    if (replaces) {
      const old = await this.ofCase(user, caseId, replaces.id);
      await assertNewest(db, old);
      if (old.version !== replaces.version) throw new RuleViolation('conflict.version');
    }
    for (const { status, type } of sources) {
      assertHandedOut(status as DocumentStatus);
      if (type === 'docx') throw new RuleViolation('document.no-pages');
    }
    return sources;
  }

  private async ofCase(user: CurrentUser, caseId: string, id: string): Promise<DocumentModel> {
    const row = await this.documents.find(user, id);
    if (row.caseId !== caseId) throw new NotFoundException();
    await this.documents.assertOpen(this.prisma.db, user, row);
    return row;
  }

  private async read({ organisationId, caseId, id, fileKey }: DocumentModel): Promise<Uint8Array> {
    return this.intake.read(fileKey, { key: await this.vault.caseKey(organisationId, caseId), context: fileContext(organisationId, id) });
  }
}
