import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { enqueue, PrismaService, recordAudit, type SealedDocument, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { cleanFileName, fileContext, FileIntake, type FilePlace, type KeptFile, takeIn } from '@bleibeakte/papers';
import { Clock, Env } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { HealthService } from '../health/health.service.ts';
import { type Carried, giveWay } from './document-versions.ts';
import { DocumentsService } from './documents.service.ts';
import { receiveUpload, type UploadFields } from './receive-upload.ts';

/** What is said about a file: by the sender, and, of one that was put together here, out of how many pages. */
type TakenFields = UploadFields & { made?: { pages: number; redacted: number } };
type Receive = (keep: (content: Readable) => Promise<void>) => Promise<TakenFields>;
/** Under whose key and as which document the file is sealed. */
interface Place extends FilePlace {
  organisationId: string;
  documentId: string;
}

/**
 * Takes a file in: sealed while it comes, checked, and only then written down. Whatever goes wrong, and wherever, neither a row
 * nor a file is left.
 */
@Injectable()
export class UploadDocumentService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly access: CaseAccess,
    private readonly health: HealthService,
    private readonly documents: DocumentsService,
    private readonly intake: FileIntake,
  ) {}

  /** The right to the case is checked before a byte of the body is read. The same `repeatKey` gives the one document again. */
  upload(user: CurrentUser, caseId: string, repeatKey: string | null, request: FastifyRequest): Promise<DocumentResponse> {
    return this.take(user, caseId, repeatKey, (keep) => receiveUpload(request, keep));
  }

  /** The same for a file that comes another way: `receive` hands the content over and answers what was said about it. */
  async take(user: CurrentUser, caseId: string, repeatKey: string | null, receive: Receive): Promise<DocumentResponse> {
    const { organisationId } = user;
    const { key } = await this.access.change(user, caseId, this.prisma.db);
    const earlier = await this.findEarlier(user, caseId, repeatKey);
    if (earlier) return earlier;
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const documentId = randomUUID();
    const place: Place = { organisationId, documentId, key, context: fileContext(organisationId, documentId) };
    await takeIn(this.intake, place, receive, (file, fields) => this.write(user, caseId, repeatKey, place, file, fields));
    const row = repeatKey ? await this.findEarlier(user, caseId, repeatKey) : null;
    return row ?? this.documents.toResponse(organisationId, key, await this.documents.find(user, place.documentId));
  }

  /** False when a repeat of the same upload was faster. */
  private async write(
    user: CurrentUser, caseId: string, repeatKey: string | null, place: Place, file: KeptFile, fields: TakenFields,
  ): Promise<boolean> {
    const { organisationId, documentId, key } = place;
    const { type, size, sha256, fileKey } = file;
    const { replaces, made } = fields;
    const now = this.clock.now();
    const fileName = cleanFileName(fields.fileName, type);
    const sealed: SealedDocument = { fileName, sha256 };
    return this.prisma.write(async (tx) => {
      await this.access.change(user, caseId, tx);
      if (fields.evidenceItemId) await this.documents.assertItemOfCase(tx, user, caseId, fields.evidenceItemId);
      const carried = replaces ? await this.giveWay(tx, user, caseId, replaces, documentId) : null;
      const { count } = await tx.document.createMany({
        data: [{
          id: documentId, organisationId, caseId, fileKey, type, size,
          ...carried,
          evidenceItemId: fields.evidenceItemId ?? carried?.evidenceItemId ?? null,
          datedOn: toDateOrNull(fields.datedOn) ?? carried?.datedOn ?? null,
          replacesId: replaces?.id ?? null,
          sealed: this.vault.seal(key, 'document', organisationId, documentId, sealed),
          status: this.env.CLAMD_HOST ? 'quarantined' : 'notScanned',
          idempotencyKey: repeatKey,
          uploadedById: user.id,
          uploadedAt: now,
          // Who puts a paper together has looked at it.
          reviewedAt: made ? now : null,
        }],
        skipDuplicates: true,
      });
      if (count === 0) return false;
      await recordAudit(tx, this.vault, {
        code: made ? 'document.composed' : 'document.uploaded', organisationId, actorId: user.id, at: now, caseId, subjectId: documentId,
        details: { fileName, type, ...(replaces && { replacesId: replaces.id }), ...made },
      });
      if (this.env.CLAMD_HOST) await enqueue(tx, 'document.scan', { organisationId, documentId });
      return true;
    });
  }

  private async giveWay(tx: Tx, user: CurrentUser, caseId: string, { id, version }: NonNullable<UploadFields['replaces']>, newId: string): Promise<Carried> {
    const old = await this.documents.find(user, id, tx);
    if (old.caseId !== caseId) throw new NotFoundException();
    await this.documents.assertOpen(tx, user, old);
    await this.documents.assertDecided(tx, old);
    return giveWay(tx, old, version, newId, this.clock.now());
  }

  private async findEarlier(user: CurrentUser, caseId: string, repeatKey: string | null): Promise<DocumentResponse | null> {
    if (repeatKey === null) return null;
    const { organisationId } = user;
    const row = await this.prisma.db.document.findFirst({ where: { organisationId, caseId, idempotencyKey: repeatKey } });
    return row && this.documents.toResponse(organisationId, await this.vault.caseKey(organisationId, caseId), row);
  }
}
