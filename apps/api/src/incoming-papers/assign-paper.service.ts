import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AssignedPaperResponse, AssignPaperRequest, DocumentType, PaperKind } from '@bleibeakte/contracts';
import {
  enqueue, type IncomingPaperModel, PrismaService, recordAudit, type SealedCase, type SealedDocument, type SealedPaper, toDateOrNull, type Tx, Vault,
} from '@bleibeakte/db';
import { paperName, RuleViolation } from '@bleibeakte/domain';
import { PAPER_KIND_NAMES } from '@bleibeakte/law';
import { cleanFileName, fileContext, FileIntake, paperContext } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CaseEventsService } from '../case-events/case-events.service.ts';
import { DocumentsService } from '../documents/documents.service.ts';
import { IncomingPapersService } from './incoming-papers.service.ts';

/** The file as it lies in the store for the case, before anything is written down. */
interface Resealed {
  documentId: string;
  fileKey: string;
}

/**
 * Puts a paper into a case. Its file is sealed anew for the case while it is read; then one transaction makes the document,
 * ends the paper and records what the letter starts. Only after it the old file goes. A crash in between leaves a file without
 * a row, never a row without its file; the worker finds it.
 */
@Injectable()
export class AssignPaperService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly intake: FileIntake,
    private readonly documents: DocumentsService,
    private readonly events: CaseEventsService,
    private readonly papers: IncomingPapersService,
  ) {}

  /** @throws NotFoundException; RuleViolation paper.decided, conflict.version, document.infected, case.closed, event.proposal-missing */
  async assign(user: CurrentUser, id: string, request: AssignPaperRequest): Promise<AssignedPaperResponse> {
    const paper = await this.papers.find(user, id, 'waiting');
    if (paper.version !== request.version) throw new RuleViolation('conflict.version');
    if (paper.status === 'infected') throw new RuleViolation('document.infected');
    const { key } = await this.access.change(user, request.caseId, this.prisma.db);
    const opened = await this.papers.open(paper);
    const resealed = await this.reseal(user, paper, opened, key);
    try {
      const assigned = await this.prisma.write((tx) => this.write(tx, user, paper, opened, resealed, request));
      await this.intake.discard([paper.fileKey!]);
      return assigned;
    } catch (error) {
      // When the connection broke at the commit, the document may be there: then its file has to stay.
      if (!(await this.isWritten(user, resealed.documentId))) await this.intake.discard([resealed.fileKey]);
      throw error;
    }
  }

  private async reseal(user: CurrentUser, paper: IncomingPaperModel, { sha256 }: SealedPaper, key: Buffer): Promise<Resealed> {
    const { organisationId } = user;
    const documentId = randomUUID();
    const kept: string[] = [];
    try {
      const content = await this.intake.stream(paper.fileKey!, {
        key: await this.vault.organisationKey(organisationId), context: paperContext(organisationId, paper.id),
      });
      const file = await this.intake.keep(content, { key, context: fileContext(organisationId, documentId) }, kept);
      if (file.sha256 !== sha256) throw new Error('The file is not the one that came in');
      return { documentId, fileKey: file.fileKey };
    } catch (error) {
      await this.intake.discard(kept);
      // Somebody was faster, and the file has gone meanwhile.
      await this.papers.find(user, paper.id, 'waiting');
      throw error;
    }
  }

  private async write(
    tx: Tx, user: CurrentUser, paper: IncomingPaperModel, { fileName, sha256 }: SealedPaper, { documentId, fileKey }: Resealed, request: AssignPaperRequest,
  ): Promise<AssignedPaperResponse> {
    const { organisationId } = user;
    const { caseId, kind, evidenceItemId, datedOn, event } = request;
    const now = this.clock.now();
    const opened = await this.access.change(user, caseId, tx);
    if (evidenceItemId) await this.documents.assertItemOfCase(tx, user, caseId, evidenceItemId);
    const secret: SealedDocument = { fileName: nameOf(kind ?? null, fileName, paper.type as DocumentType), sha256 };
    await tx.document.create({
      data: {
        id: documentId, organisationId, caseId, fileKey, type: paper.type, size: paper.size, status: paper.status,
        evidenceItemId: evidenceItemId ?? null,
        datedOn: toDateOrNull(datedOn ?? null),
        sealed: this.vault.seal(opened.key, 'document', organisationId, documentId, secret),
        uploadedById: paper.receivedById ?? user.id,
        uploadedAt: paper.receivedAt,
        // Whoever put it here has looked at it.
        reviewedAt: now,
      },
    });
    // The status too: a verdict of the scanner that has just come in must not be lost.
    const { count } = await tx.incomingPaper.updateMany({
      where: { organisationId, id: paper.id, version: paper.version, state: 'waiting', status: paper.status },
      data: { state: 'assigned', fileKey: null, sealed: null, documentId, decidedAt: now, decidedById: user.id, version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
    await recordAudit(tx, this.vault, {
      code: 'paper.assigned', organisationId, actorId: user.id, at: now, caseId, subjectId: documentId, details: { fileName: secret.fileName, documentId },
    });
    if (paper.status === 'quarantined') await enqueue(tx, 'document.scan', { organisationId, documentId });
    if (event) await this.events.recordIn(tx, user, opened, { ...event, documentId });
    return { documentId, case: this.toCase(opened), deadlines: event ? new Set(event.take).size : 0 };
  }

  private toCase({ row, key }: OpenedCase): AssignedPaperResponse['case'] {
    return { id: row.id, number: row.number, title: this.vault.open<SealedCase>(key, 'case_file', row.organisationId, row.id, row.sealed).title };
  }

  /** True when that cannot be found out: a file too many is found later, a file too few never. */
  private async isWritten({ organisationId }: CurrentUser, documentId: string): Promise<boolean> {
    return this.prisma.db.document.count({ where: { organisationId, id: documentId } }).then((count) => count > 0, () => true);
  }
}

function nameOf(kind: PaperKind | null, fileName: string, type: DocumentType): string {
  return cleanFileName(paperName(kind && PAPER_KIND_NAMES[kind].de, fileName), type);
}
