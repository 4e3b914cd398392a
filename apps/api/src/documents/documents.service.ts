import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import type { DocumentResponse, DocumentType, InboxDocument, UpdateDocumentRequest } from '@bleibeakte/contracts';
import {
  type DocumentModel, PrismaService, recordAudit, type SealedCase, type SealedDocument, toDateOrNull, type Tx, Vault,
} from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { cleanFileName } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { CLOSED, Compartments } from '../consents/compartments.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { type DocumentRow, toDocumentResponse, toInboxDocument } from './document.mapper.ts';
import { assertNewest, closeGap, moveEarlier } from './document-versions.ts';
import { documentsOfCase, earlierOfCase, type InboxRow, unreviewedDocuments, waitingForCheck } from './documents.query.ts';
import { FILE_STORE } from './file-store.provider.ts';

/** The outbox tries again after ten minutes. */
const UNSCANNED_AFTER_MINUTES = 15;

@Injectable()
export class DocumentsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly staff: StaffDirectory,
    private readonly compartments: Compartments,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  async listOfCase(user: CurrentUser, caseId: string): Promise<DocumentResponse[]> {
    const { key } = await this.access.see(user, caseId);
    return this.toOpenOnes(user, key, await documentsOfCase(this.prisma.db, user, caseId));
  }

  /** All versions that have been replaced, of all papers of the case. */
  async listEarlier(user: CurrentUser, caseId: string): Promise<DocumentResponse[]> {
    const { key } = await this.access.see(user, caseId);
    return this.toOpenOnes(user, key, await earlierOfCase(this.prisma.db, user, caseId));
  }

  async listUnreviewed(user: CurrentUser): Promise<InboxDocument[]> {
    return this.withoutClosed(user, await this.openWithCase(user, await unreviewedDocuments(this.prisma.db, user)));
  }

  /** Still in quarantine when the first tries and one by the outbox are over: nobody can open it, so somebody must know. */
  async listUnscanned(user: CurrentUser): Promise<InboxDocument[]> {
    const before = new Date(this.clock.now().getTime() - UNSCANNED_AFTER_MINUTES * 60_000);
    return this.withoutClosed(user, await this.openWithCase(user, await waitingForCheck(this.prisma.db, user, before)));
  }

  /** Marking as looked at is possible in a closed case too: letters keep coming. */
  async update(user: CurrentUser, id: string, change: UpdateDocumentRequest): Promise<DocumentResponse> {
    const { organisationId } = user;
    const { fileName, evidenceItemId, datedOn, translation, translationOfId, reviewed, version } = change;
    return this.prisma.write(async (tx) => {
      const row = await this.find(user, id, tx);
      await this.assertOpen(tx, user, row);
      await this.assertDecided(tx, row);
      await assertNewest(tx, row);
      const isContent = [fileName, evidenceItemId, datedOn, translation, translationOfId].some((part) => part !== undefined);
      const { key } = isContent ? await this.access.change(user, row.caseId, tx) : await this.access.see(user, row.caseId, tx);
      if (evidenceItemId) await this.assertItemOfCase(tx, user, row.caseId, evidenceItemId);
      if (translationOfId) await this.assertOriginal(tx, row, translationOfId);
      const opened = this.open(key, row);
      if (fileName !== undefined) opened.fileName = cleanFileName(fileName, row.type as DocumentType);
      const { count } = await tx.document.updateMany({
        where: { organisationId, id, version, removedAt: null },
        data: {
          ...(fileName !== undefined && { sealed: this.vault.seal(key, 'document', organisationId, id, opened) }),
          ...(evidenceItemId !== undefined && { evidenceItemId }),
          ...(datedOn !== undefined && { datedOn: toDateOrNull(datedOn) }),
          ...(translation !== undefined && { translation }),
          ...(translationOfId !== undefined && { translationOfId }),
          ...(reviewed !== undefined && { reviewedAt: reviewed ? (row.reviewedAt ?? this.clock.now()) : null }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      if (evidenceItemId !== undefined) await moveEarlier(tx, row, evidenceItemId);
      await recordAudit(tx, this.vault, {
        code: 'document.changed', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { fileName: opened.fileName, ...(reviewed !== undefined && { reviewed }) },
      });
      return this.toResponse(organisationId, key, await this.find(user, id, tx));
    });
  }

  /** The row stays as a trace, the file and its words go; of a paper with versions the one before counts again. */
  async remove(user: CurrentUser, id: string): Promise<void> {
    const { organisationId } = user;
    const fileKey = await this.prisma.write(async (tx) => {
      const row = await this.find(user, id, tx);
      const { key } = await this.access.change(user, row.caseId, tx);
      await this.assertDecided(tx, row);
      await this.assertNotInUse(tx, organisationId, id);
      const { count } = await tx.document.updateMany({
        where: { organisationId, id, removedAt: null },
        // The key of the upload is free again: the same file may come a second time.
        data: { removedAt: this.clock.now(), evidenceItemId: null, replacesId: null, idempotencyKey: null, version: { increment: 1 } },
      });
      if (count === 0) throw new NotFoundException();
      await closeGap(tx, row);
      await tx.documentText.deleteMany({ where: { organisationId, documentId: id } });
      await recordAudit(tx, this.vault, {
        code: 'document.removed', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { fileName: this.open(key, row).fileName },
      });
      return row.fileKey;
    });
    await this.files.delete(fileKey);
  }

  /** What lies in a closed compartment can be removed, nothing else. @throws RuleViolation access.denied, compartment.closed */
  async assertOpen(tx: Tx, user: CurrentUser, { evidenceItemId }: Pick<DocumentModel, 'evidenceItemId'>): Promise<void> {
    if (evidenceItemId) await this.compartments.assertItemOpen(tx, user, evidenceItemId);
  }

  /** @throws NotFoundException when it is not there, was removed, or its case cannot be seen */
  async find(user: CurrentUser, id: string, tx: Tx = this.prisma.db): Promise<DocumentModel> {
    const { organisationId } = user;
    const row = await tx.document.findFirst({ where: { organisationId, id, removedAt: null, case: visibleCases(user) } });
    if (!row) throw new NotFoundException();
    return row;
  }

  /** Translations hang on an original, never on each other. @throws NotFoundException; RuleViolation document.translation-of-itself */
  private async assertOriginal(tx: Tx, { organisationId, caseId, id }: DocumentModel, originalId: string): Promise<void> {
    const original = await tx.document.findFirst({ where: { organisationId, caseId, id: originalId, removedAt: null } });
    if (!original) throw new NotFoundException();
    const hasOwn = await tx.document.count({ where: { organisationId, caseId, translationOfId: id, removedAt: null } });
    if (originalId === id || original.translationOfId || hasOwn > 0) throw new RuleViolation('document.translation-of-itself');
  }

  /** @throws NotFoundException when the item is in another case; RuleViolation compartment.closed */
  async assertItemOfCase(tx: Tx, user: CurrentUser, caseId: string, itemId: string): Promise<void> {
    const { organisationId } = user;
    const item = await tx.evidenceItem.findFirst({ where: { organisationId, caseId, id: itemId } });
    if (!item) throw new NotFoundException();
    await this.compartments.assertOpen(tx, user, item);
  }

  open(key: Buffer, row: { organisationId: string; id: string; sealed: Uint8Array }): SealedDocument {
    return this.vault.open<SealedDocument>(key, 'document', row.organisationId, row.id, row.sealed);
  }

  async toResponse(organisationId: string, key: Buffer, row: DocumentRow): Promise<DocumentResponse> {
    const uploadedBy = row.uploadedById && ((await this.staff.ref(organisationId, row.uploadedById))?.name ?? '–');
    return toDocumentResponse(row, this.open(key, { ...row, organisationId }), uploadedBy);
  }

  /** Names in closed compartments are left out. */
  async withoutClosed<Document extends DocumentResponse>(user: CurrentUser, documents: readonly Document[]): Promise<Document[]> {
    const closed = await this.compartments.closedByItem(this.prisma.db, user, documents.map(({ evidenceItemId }) => evidenceItemId));
    return documents.map((document) => (closed(document.evidenceItemId) ? { ...document, fileName: CLOSED, sha256: '' } : document));
  }

  private async toOpenOnes(user: CurrentUser, key: Buffer, rows: readonly DocumentRow[]): Promise<DocumentResponse[]> {
    return this.withoutClosed(user, await Promise.all(rows.map((row) => this.toResponse(user.organisationId, key, row))));
  }

  private openWithCase({ organisationId }: CurrentUser, rows: readonly InboxRow[]): Promise<InboxDocument[]> {
    return Promise.all(
      rows.map(async (row) => {
        const key = await this.vault.rowKey('case_file', { organisationId, id: row.caseId, keyWrapped: row.caseKeyWrapped });
        const { title } = this.vault.open<SealedCase>(key, 'case_file', organisationId, row.caseId, row.caseSealed);
        return toInboxDocument(await this.toResponse(organisationId, key, row), row.caseNumber, title);
      }),
    );
  }

  /** What came through a link is taken in or sent away as a whole, not paper by paper. */
  async assertDecided(tx: Tx, { organisationId, id, linkId }: DocumentModel): Promise<void> {
    if (!linkId) return;
    const waiting = await tx.linkEntry.count({ where: { organisationId, linkId, state: 'handedIn', documentIds: { has: id } } });
    if (waiting > 0) throw new RuleViolation('link.decide-first');
  }

  private async assertNotInUse(tx: Tx, organisationId: string, id: string): Promise<void> {
    const uses = [
      await tx.deadline.count({ where: { organisationId, OR: [{ documentId: id }, { proofDocumentId: id }] } }),
      await tx.submission.count({ where: { organisationId, proofDocumentId: id } }),
      await tx.submissionStateChange.count({ where: { organisationId, proofDocumentId: id } }),
    ];
    if (uses.some((count) => count > 0)) throw new RuleViolation('document.in-use');
  }
}
