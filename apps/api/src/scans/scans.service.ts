import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { BeginScanRequest, BegunScanResponse, EvidenceKindCode, ScanLanguage, ScanResponse } from '@bleibeakte/contracts';
import { type LinkEntryModel, PrismaService, recordAudit, type SealedDocument, type SealedLink, type ShareLinkModel, type Tx, Vault } from '@bleibeakte/db';
import { scanEnd } from '@bleibeakte/domain';
import { evidenceKind } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { LinkEvidence } from '../share-links/link-evidence.ts';
import { LinkRecords } from '../share-links/link-records.ts';
import { linkPath, newToken } from '../share-links/link-token.ts';

/** Hand-ins of one scan. */
const MOST_HAND_INS = 500;

type ScanRow = ShareLinkModel & { entries: LinkEntryModel[] };

/**
 * A link that a member of staff makes for their own phone: no code, no consent, since nobody outside learns anything, and half an
 * hour. The page names nobody: neither person nor office, only the kind of paper.
 */
@Injectable()
export class ScansService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly evidence: LinkEvidence,
    private readonly records: LinkRecords,
  ) {}

  async begin(user: CurrentUser, caseId: string, { evidenceItemId = null, language }: BeginScanRequest): Promise<BegunScanResponse> {
    const { organisationId } = user;
    const id = randomUUID();
    const now = this.clock.now();
    const { token, tokenDigest } = newToken(this.vault);
    return this.prisma.write(async (tx) => {
      const { key } = await this.access.change(user, caseId, tx);
      if (evidenceItemId) await this.evidence.assertOfCase(tx, user, { organisationId, caseId, key }, evidenceItemId);
      await tx.shareLink.updateMany({
        where: { organisationId, purpose: 'scan', madeById: user.id, withdrawnAt: null, expiresAt: { gt: now } }, data: { withdrawnAt: now, version: { increment: 1 } },
      });
      const asksFor = evidenceItemId && (await this.kindOf(tx, organisationId, evidenceItemId, language));
      const sealed: SealedLink = { writer: null, asksFor, sentFor: [] };
      await tx.shareLink.create({
        data: {
          id, organisationId, caseId, evidenceItemId, purpose: 'scan', personIds: [], recipient: 'other', tokenDigest, language, maxUses: MOST_HAND_INS,
          expiresAt: scanEnd(now), madeById: user.id, createdAt: now, sealed: this.vault.seal(key, 'share_link', organisationId, id, sealed),
        },
      });
      await recordAudit(tx, this.vault, { code: 'scan.begun', organisationId, actorId: user.id, at: now, caseId, subjectId: id, details: { title: asksFor } });
      return { scan: await this.toResponse(tx, key, await this.find(tx, user, id)), path: linkPath(token) };
    });
  }

  async see(user: CurrentUser, id: string): Promise<ScanResponse> {
    const { db } = this.prisma;
    const row = await this.find(db, user, id);
    const { key } = await this.access.see(user, row.caseId);
    return this.toResponse(db, key, row);
  }

  /** Ending what has ended changes nothing. */
  async end(user: CurrentUser, id: string): Promise<ScanResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await this.find(tx, user, id);
      const { key } = await this.access.see(user, row.caseId, tx);
      await tx.shareLink.updateMany({ where: { organisationId, id, withdrawnAt: null }, data: { withdrawnAt: this.clock.now(), version: { increment: 1 } } });
      return this.toResponse(tx, key, await this.find(tx, user, id));
    });
  }

  /** @throws NotFoundException also for the scan of somebody else */
  private async find(tx: Tx, user: CurrentUser, id: string): Promise<ScanRow> {
    const row = await tx.shareLink.findFirst({
      where: { organisationId: user.organisationId, id, purpose: 'scan', madeById: user.id, case: visibleCases(user) }, include: { entries: { orderBy: { createdAt: 'desc' } } },
    });
    if (!row) throw new NotFoundException();
    return row;
  }

  /** Never the item's own title: it may hold a name. */
  private async kindOf(tx: Tx, organisationId: string, itemId: string, language: ScanLanguage): Promise<string | null> {
    const item = await tx.evidenceItem.findFirst({ where: { organisationId, id: itemId }, select: { kind: true } });
    return item?.kind ? evidenceKind(item.kind as EvidenceKindCode).title[language] : null;
  }

  private async toResponse(tx: Tx, key: Buffer, row: ScanRow): Promise<ScanResponse> {
    const { organisationId, id, caseId, evidenceItemId, expiresAt, withdrawnAt, openedAt, entries } = row;
    const draft = entries.find(({ state }) => state === 'draft');
    const arrived = entries.filter(({ state }) => state === 'accepted');
    const documents = await tx.document.findMany({ where: { organisationId, caseId, id: { in: arrived.flatMap(({ documentIds }) => documentIds) }, removedAt: null } });
    const nameOf = (documentId: string): string | null => {
      const found = documents.find((document) => document.id === documentId);
      return found ? this.vault.open<SealedDocument>(key, 'document', organisationId, documentId, found.sealed).fileName : null;
    };
    return {
      id, caseId, evidenceItemId, expiresAt: expiresAt.toISOString(), openedAt: openedAt?.toISOString() ?? null,
      ended: withdrawnAt !== null || expiresAt <= this.clock.now(),
      pagesWaiting: draft ? await tx.linkPage.count({ where: { organisationId, entryId: draft.id } }) : 0,
      documents: arrived.flatMap((entry) => entry.documentIds.flatMap((documentId, n) => {
        const fileName = nameOf(documentId);
        return fileName === null ? [] : [{ id: documentId, fileName, pages: n === 0 ? this.pagesOf(key, entry) : null }];
      })),
    };
  }

  private pagesOf(key: Buffer, entry: LinkEntryModel): number | null {
    return this.records.openEntry(key, entry).pages ?? null;
  }
}
