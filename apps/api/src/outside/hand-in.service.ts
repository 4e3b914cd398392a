import { Injectable } from '@nestjs/common';
import type { HandInRequest, HandInResponse } from '@bleibeakte/contracts';
import { enqueue, type LinkEntryModel, PrismaService, recordAudit, type SealedDocument, type SealedEntry, type Tx, Vault } from '@bleibeakte/db';
import { countWords, RuleViolation } from '@bleibeakte/domain';
import { FileIntake } from '@bleibeakte/papers';
import { Clock, Env } from '@bleibeakte/platform';
import { HealthService } from '../health/health.service.ts';
import { LinkEvidence } from '../share-links/link-evidence.ts';
import { LinkRecords } from '../share-links/link-records.ts';
import { LinkSteps } from '../share-links/link-steps.ts';
import { DraftDocuments, type MadeDocument } from './draft-documents.ts';
import { filesOf } from './draft-pages.service.ts';
import { Drafts } from './drafts.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

/**
 * The draft becomes documents that wait for staff. What a member of staff photographed through a link of their own is theirs at
 * once and waits for nobody. All of it is there, or nothing; of several hand-ins at once one counts, and each gets the receipt.
 */
@Injectable()
export class HandInService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly links: PresentedLinks,
    private readonly drafts: Drafts,
    private readonly records: LinkRecords,
    private readonly documents: DraftDocuments,
    private readonly evidence: LinkEvidence,
    private readonly steps: LinkSteps,
    private readonly health: HealthService,
    private readonly intake: FileIntake,
  ) {}

  async handIn(link: PresentedLink, { name, version }: HandInRequest): Promise<HandInResponse> {
    const { row } = link;
    if (link.door === 'receipt') return { handedInAt: (row.handedInAt ?? row.createdAt).toISOString() };
    const entry = await this.drafts.find(this.prisma.db, link);
    if (!entry) return this.repeated(link, version);
    if (entry.version !== version) throw new RuleViolation('conflict.version');
    const signed = row.purpose === 'letter' ? name.trim() : '';
    if (row.purpose === 'letter' && !signed) throw new RuleViolation('link.name-missing');
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const now = this.clock.now();
    const draft = { ...this.drafts.open(link, entry), name: signed };
    const pages = await this.prisma.db.linkPage.findMany({
      where: { organisationId: row.organisationId, entryId: entry.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const kept: string[] = [];
    try {
      const documents = await this.documents.make(link, draft, pages, now, kept);
      const isFirst = await this.write(link, entry, draft, documents, pages.length, now);
      await this.intake.discard(isFirst ? pages.flatMap(filesOf) : kept);
      return isFirst ? { handedInAt: now.toISOString() } : this.receipt(link);
    } catch (error) {
      await this.intake.discard(kept);
      throw error;
    }
  }

  /** False when another hand-in was faster. */
  private async write(link: PresentedLink, entry: LinkEntryModel, draft: SealedEntry, documents: MadeDocument[], pageCount: number, now: Date): Promise<boolean> {
    const { organisationId, caseId, id: linkId, purpose, madeById, evidenceItemId } = link.row;
    const { key } = link.caseKey;
    const isScan = purpose === 'scan';
    return this.prisma.write(async (tx) => {
      if ((await this.links.lock(tx, link)).door !== 'open') return false;
      const words = Object.values(draft.answers).reduce((sum, text) => sum + countWords(text), 0);
      const { count } = await tx.linkEntry.updateMany({
        where: { organisationId, id: entry.id, state: 'draft', version: entry.version },
        data: {
          ...(isScan ? { state: 'accepted', decidedAt: now, decidedById: madeById } : { state: 'handedIn' }), handedInAt: now, documentIds: documents.map(({ id }) => id), version: { increment: 1 },
          sealed: this.records.sealEntry(key, organisationId, entry.id, { ...draft, words, ...(isScan && { pages: pageCount }) }),
        },
      });
      if (count === 0 && isScan) return false;
      if (count === 0) throw new RuleViolation('conflict.version');
      for (const document of documents) await this.writeDocument(tx, link, document, now);
      await tx.linkPage.deleteMany({ where: { organisationId, entryId: entry.id } });
      await tx.shareLink.updateMany({ where: { organisationId, id: linkId }, data: { uses: { increment: 1 }, handedInAt: now, version: { increment: 1 } } });
      await this.steps.end(tx, null, link.caseKey, linkId);
      if (isScan && evidenceItemId) await this.evidence.moveOn(tx, link.caseKey, madeById, evidenceItemId, 'received');
      if (!isScan) await recordAudit(tx, this.vault, {
        code: 'link.handedIn', organisationId, actorId: null, at: now, caseId, subjectId: linkId, details: { purpose, title: link.opened.writer ?? link.opened.asksFor, documents: documents.length },
      });
      return true;
    });
  }

  private async writeDocument(tx: Tx, { row, caseKey }: PresentedLink, { id, fileName, file }: MadeDocument, now: Date): Promise<void> {
    const { organisationId, caseId, id: linkId, madeById, evidenceItemId } = row;
    const isScan = row.purpose === 'scan';
    const { fileKey, type, size, sha256 } = file;
    const sealed: SealedDocument = { fileName, sha256 };
    await tx.document.create({
      data: {
        id, organisationId, caseId, fileKey, type, size, uploadedAt: now,
        ...(isScan ? { uploadedById: madeById, evidenceItemId, reviewedAt: now } : { linkId }),
        sealed: this.vault.seal(caseKey.key, 'document', organisationId, id, sealed),
        status: this.env.CLAMD_HOST ? 'quarantined' : 'notScanned',
      },
    });
    if (isScan) await recordAudit(tx, this.vault, { code: 'document.uploaded', organisationId, actorId: madeById, at: now, caseId, subjectId: id, details: { fileName, type } });
    if (this.env.CLAMD_HOST) await enqueue(tx, 'document.scan', { organisationId, documentId: id });
  }

  /** A hand-in whose answer got lost: with the same version it is the same. */
  private async repeated({ row }: PresentedLink, version: number): Promise<HandInResponse> {
    const { organisationId, id: linkId, purpose } = row;
    const earlier = purpose === 'scan' && (await this.prisma.db.linkEntry.findFirst({ where: { organisationId, linkId, state: 'accepted', version: version + 1 }, orderBy: { handedInAt: 'desc' } }));
    if (!earlier) throw new RuleViolation('link.empty');
    return { handedInAt: (earlier.handedInAt ?? earlier.savedAt).toISOString() };
  }

  private async receipt({ row }: PresentedLink): Promise<HandInResponse> {
    const { organisationId, id } = row;
    const now = await this.prisma.db.shareLink.findFirstOrThrow({ where: { organisationId, id } });
    return { handedInAt: (now.handedInAt ?? now.createdAt).toISOString() };
  }
}
