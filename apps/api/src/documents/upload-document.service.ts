import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FileStore } from '@bleibeakte/adapters';
import type { DocumentResponse, DocumentType } from '@bleibeakte/contracts';
import { enqueue, PrismaService, recordAudit, type SealedDocument, toDateOrNull, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock, Env } from '@bleibeakte/platform';
import { openStream, sealStream } from '@bleibeakte/sealing';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { HealthService } from '../health/health.service.ts';
import { checkWord } from './content/check-word.ts';
import { cleanImage } from './content/clean-image.ts';
import { cleanFileName } from './content/file-name.ts';
import { IncomingFile } from './content/incoming-file.ts';
import { DocumentsService } from './documents.service.ts';
import { fileContext } from './file-context.ts';
import { FILE_STORE } from './file-store.provider.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { receiveUpload, type UploadFields } from './receive-upload.ts';

/** A file that lies sealed in the store and has no row yet. */
interface KeptFile {
  fileKey: string;
  type: DocumentType;
  size: number;
  sha256: string;
}
type Receive = (keep: (content: Readable) => Promise<void>) => Promise<UploadFields>;
/** Under whose key and as which document the file is sealed. */
interface Place {
  organisationId: string;
  documentId: string;
  key: Buffer;
}

/**
 * Takes a file in: sealed while it comes, checked, and only then written down. Whatever goes wrong, and wherever, neither a row
 * nor a file is left.
 */
@Injectable()
export class UploadDocumentService {
  private readonly whole = new OneAtATime();

  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly access: CaseAccess,
    private readonly health: HealthService,
    private readonly documents: DocumentsService,
    @Inject(FILE_STORE) private readonly files: FileStore,
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
    const place: Place = { organisationId, documentId: randomUUID(), key };
    const kept: string[] = [];
    try {
      let file: KeptFile | null = null;
      const fields = await receive(async (content) => {
        file = await this.keep(content, place, kept);
      });
      const checked = await this.checkWhole(file!, place, kept);
      const isNew = await this.write(user, caseId, repeatKey, place, checked, fields);
      await this.discard(kept.filter((fileKey) => !isNew || fileKey !== checked.fileKey));
    } catch (error) {
      await this.discard(kept);
      throw error;
    }
    const row = repeatKey ? await this.findEarlier(user, caseId, repeatKey) : null;
    return row ?? this.documents.toResponse(organisationId, key, await this.documents.find(user, place.documentId));
  }

  /** Counts, recognises, hashes and seals in one go; memory does not grow with the file. */
  private async keep(content: Readable, place: Place, kept: string[]): Promise<KeptFile> {
    const incoming = new IncomingFile();
    const fileKey = await this.put(content, incoming, place, kept);
    return { fileKey, ...incoming.result() };
  }

  private async put(content: Readable, through: IncomingFile | null, place: Place, kept: string[]): Promise<string> {
    const fileKey = randomUUID();
    kept.push(fileKey);
    const seal = sealStream(place.key, fileContext(place.organisationId, place.documentId));
    const reading = through ? pipeline(content, through, seal) : pipeline(content, seal);
    const [read, stored] = await Promise.allSettled([reading, this.files.put(fileKey, seal)]);
    // When the store fails, reading ends with a follow-up error; when reading fails, so does the store.
    const failed = [read, stored].filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
    const refusal = failed.find((reason) => reason instanceof RuleViolation);
    if (failed.length > 0) throw (refusal ?? (stored.status === 'rejected' && read.status === 'fulfilled' ? stored.reason : failed[0])) as Error;
    return fileKey;
  }

  /** Pictures and Word files have to be in memory as a whole: one after the other. */
  private async checkWhole(file: KeptFile, place: Place, kept: string[]): Promise<KeptFile> {
    const { type } = file;
    if (type === 'pdf') return file;
    return this.whole.run(async () => {
      const sealed = await this.files.get(file.fileKey);
      const open = openStream(place.key, fileContext(place.organisationId, place.documentId));
      const [content] = await Promise.all([buffer(open), pipeline(sealed, open)]);
      if (type === 'docx') {
        await checkWord(content);
        return file;
      }
      const cleaned = await cleanImage(type, content);
      const incoming = new IncomingFile();
      const fileKey = await this.put(Readable.from([cleaned], { objectMode: false }), incoming, place, kept);
      return { fileKey, ...incoming.result() };
    });
  }

  /** False when a repeat of the same upload was faster. */
  private async write(
    user: CurrentUser, caseId: string, repeatKey: string | null, place: Place, file: KeptFile, fields: UploadFields,
  ): Promise<boolean> {
    const { organisationId, documentId, key } = place;
    const { type, size, sha256, fileKey } = file;
    const now = this.clock.now();
    const fileName = cleanFileName(fields.fileName, type);
    const sealed: SealedDocument = { fileName, sha256 };
    return this.prisma.write(async (tx) => {
      await this.access.change(user, caseId, tx);
      if (fields.evidenceItemId) await this.documents.assertItemOfCase(tx, user, caseId, fields.evidenceItemId);
      const { count } = await tx.document.createMany({
        data: [{
          id: documentId, organisationId, caseId, fileKey, type, size,
          evidenceItemId: fields.evidenceItemId,
          datedOn: toDateOrNull(fields.datedOn),
          sealed: this.vault.seal(key, 'document', organisationId, documentId, sealed),
          status: this.env.CLAMD_HOST ? 'quarantined' : 'notScanned',
          idempotencyKey: repeatKey,
          uploadedById: user.id,
          uploadedAt: now,
        }],
        skipDuplicates: true,
      });
      if (count === 0) return false;
      await recordAudit(tx, this.vault, {
        code: 'document.uploaded', organisationId, actorId: user.id, at: now, caseId, subjectId: documentId, details: { fileName, type },
      });
      if (this.env.CLAMD_HOST) await enqueue(tx, 'document.scan', { organisationId, documentId });
      return true;
    });
  }

  private async findEarlier(user: CurrentUser, caseId: string, repeatKey: string | null): Promise<DocumentResponse | null> {
    if (repeatKey === null) return null;
    const { organisationId } = user;
    const row = await this.prisma.db.document.findFirst({ where: { organisationId, caseId, idempotencyKey: repeatKey } });
    return row && this.documents.toResponse(organisationId, await this.vault.caseKey(organisationId, caseId), row);
  }

  private async discard(fileKeys: string[]): Promise<void> {
    await Promise.all(fileKeys.map((fileKey) => this.files.delete(fileKey)));
  }
}
