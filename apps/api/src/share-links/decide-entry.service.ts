import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import type { AcceptLinkRequest, DeclineLinkRequest, LinkResponse } from '@bleibeakte/contracts';
import { type DocumentModel, type LinkEntryModel, PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import type { CaseKey } from '../consents/consent-ledger.ts';
import { FILE_STORE } from '../documents/file-store.provider.ts';
import { LinkEvidence } from './link-evidence.ts';
import { LinkRecords, type LinkRow } from './link-records.ts';
import { ShareLinksService } from './share-links.service.ts';

/** What came in through a link waits until staff take it into the case or send it away. */
@Injectable()
export class DecideEntryService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly links: ShareLinksService,
    private readonly records: LinkRecords,
    private readonly evidence: LinkEvidence,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** The papers belong to the item, which counts as received. */
  async accept(user: CurrentUser, id: string, { evidenceItemId, version }: AcceptLinkRequest): Promise<LinkResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const { row, caseKey, entry } = await this.waiting(tx, user, id, version);
      const itemId = evidenceItemId ?? row.evidenceItemId;
      if (itemId) await this.evidence.assertOfCase(tx, user, caseKey, itemId);
      const documents = await this.documentsOf(tx, organisationId, entry);
      for (const { status } of documents) {
        if (status === 'infected') throw new RuleViolation('document.infected');
        if (status === 'quarantined') throw new RuleViolation('document.quarantined');
      }
      const now = this.clock.now();
      await tx.document.updateMany({
        where: { organisationId, id: { in: entry.documentIds } }, data: { evidenceItemId: itemId, reviewedAt: now, version: { increment: 1 } },
      });
      // What was written stands in the PDF: it is kept once.
      const opened = this.records.openEntry(caseKey.key, entry);
      await this.decide(tx, user, entry, 'accepted', this.records.sealEntry(caseKey.key, organisationId, entry.id, { ...opened, answers: {}, address: '', phone: '' }));
      if (itemId) await this.evidence.moveOn(tx, caseKey, user.id, itemId, 'received');
      await recordAudit(tx, this.vault, {
        code: 'link.accepted', organisationId, actorId: user.id, at: now, caseId: row.caseId, subjectId: id,
        details: { purpose: row.purpose, title: this.records.title(caseKey.key, row) },
      });
      return this.records.toResponse(tx, caseKey, await this.links.find(tx, user, id));
    });
  }

  /** Nothing is kept but the reason: rows and files of the papers go, the words of the writer too. */
  async decline(user: CurrentUser, id: string, { reason, version }: DeclineLinkRequest): Promise<LinkResponse> {
    const { organisationId } = user;
    const { response, fileKeys } = await this.prisma.write(async (tx) => {
      const { row, caseKey, entry } = await this.waiting(tx, user, id, version);
      const documents = await this.documentsOf(tx, organisationId, entry);
      await tx.document.deleteMany({ where: { organisationId, id: { in: entry.documentIds } } });
      const emptied = { answers: {}, name: '', address: '', phone: '', words: 0, declinedBecause: reason.trim() };
      await this.decide(tx, user, entry, 'declined', this.records.sealEntry(caseKey.key, organisationId, entry.id, emptied));
      await recordAudit(tx, this.vault, {
        code: 'link.declined', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { purpose: row.purpose, title: this.records.title(caseKey.key, row), reason: reason.trim() },
      });
      return {
        response: await this.records.toResponse(tx, caseKey, await this.links.find(tx, user, id)),
        fileKeys: documents.map(({ fileKey }) => fileKey),
      };
    });
    await Promise.all(fileKeys.map((fileKey) => this.files.delete(fileKey)));
    return response;
  }

  private async waiting(tx: Tx, user: CurrentUser, id: string, version: number): Promise<{ row: LinkRow; caseKey: CaseKey; entry: LinkEntryModel }> {
    const row = await this.links.find(tx, user, id);
    const { organisationId, caseId } = row;
    const { key } = await this.access.change(user, caseId, tx);
    const entry = row.entries.find(({ state }) => state === 'handedIn');
    if (!entry) throw new RuleViolation('link.nothing-handed-in');
    const { count } = await tx.shareLink.updateMany({ where: { organisationId, id, version }, data: { version: { increment: 1 } } });
    if (count === 0) throw new RuleViolation('conflict.version');
    return { row, entry, caseKey: { organisationId, caseId, key } };
  }

  private documentsOf(tx: Tx, organisationId: string, { documentIds }: LinkEntryModel): Promise<DocumentModel[]> {
    return tx.document.findMany({ where: { organisationId, id: { in: documentIds } } });
  }

  private async decide(tx: Tx, user: CurrentUser, { organisationId, id }: LinkEntryModel, state: 'accepted' | 'declined', sealed: Uint8Array<ArrayBuffer>): Promise<void> {
    const { count } = await tx.linkEntry.updateMany({
      where: { organisationId, id, state: 'handedIn' },
      data: { state, sealed, decidedAt: this.clock.now(), decidedById: user.id, ...(state === 'declined' && { documentIds: [] }), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('link.nothing-handed-in');
  }
}
