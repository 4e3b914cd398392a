import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { DocumentHit, DocumentSearchResponse } from '@bleibeakte/contracts';
import { PrismaService, type SealedText, Vault } from '@bleibeakte/db';
import { findInText } from '@bleibeakte/domain';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { Compartments } from '../consents/compartments.ts';
import { DocumentsService } from './documents.service.ts';

/** More than anybody looks through. */
const MOST_HITS = 100;

/** Looks for words in the papers of one case: the texts are opened one after the other and kept nowhere. */
@Injectable()
export class SearchDocumentsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly access: CaseAccess,
    private readonly documents: DocumentsService,
    private readonly compartments: Compartments,
  ) {}

  async search(user: CurrentUser, caseId: string, words: string): Promise<DocumentSearchResponse> {
    const { organisationId } = user;
    const { key } = await this.access.see(user, caseId);
    // What this user may open of the list, and nothing else.
    const all = await this.documents.listOfCase(user, caseId);
    const closed = await this.compartments.closedByItem(this.prisma.db, user, all.map(({ evidenceItemId }) => evidenceItemId));
    const listed = all.filter(({ evidenceItemId }) => !closed(evidenceItemId));
    const hits: DocumentHit[] = [];
    for (const { id, fileName, textState } of listed) {
      if (textState !== 'read' && textState !== 'recognised') continue;
      const row = await this.prisma.db.documentText.findFirst({ where: { organisationId, caseId, documentId: id } });
      if (!row) continue;
      const { pages } = this.vault.open<SealedText>(key, 'document_text', organisationId, id, row.sealed);
      hits.push(...findInText(pages, words).map((hit) => ({ documentId: id, fileName, ...hit })));
      if (hits.length > MOST_HITS) break;
      await breathe();
    }
    const count = (state: string) => listed.filter(({ textState }) => textState === state).length;
    return { hits: hits.slice(0, MOST_HITS), isCut: hits.length > MOST_HITS, unread: count('unread'), failed: count('failed') };
  }
}
