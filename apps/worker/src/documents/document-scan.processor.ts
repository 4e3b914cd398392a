import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { pipeline } from 'node:stream/promises';
import type { FileStore, Scanner, ScanVerdict } from '@bleibeakte/adapters';
import { type DocumentModel, recordAudit, Vault } from '@bleibeakte/db';
import { JOB_OPTIONS, type JobPayloads } from '@bleibeakte/jobs';
import { fileContext } from '@bleibeakte/papers';
import { openStream } from '@bleibeakte/sealing';
import { FILE_STORE, SCANNER } from '../adapters.module.ts';
import { JobProcessor } from '../job.processor.ts';

const NAME = 'document.scan';

/**
 * Takes a document out of quarantine, or finds it infected. While the scanner is away it stays there, tried again with growing
 * pauses and then by the outbox every ten minutes; until then nobody can open it and its state says so.
 */
@Processor(NAME, { concurrency: JOB_OPTIONS[NAME].concurrency })
export class DocumentScanProcessor extends JobProcessor<typeof NAME> {
  constructor(
    private readonly vault: Vault,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: Scanner,
  ) {
    super();
  }

  protected async run({ organisationId, documentId }: JobPayloads[typeof NAME]): Promise<void> {
    const where = { organisationId, id: documentId, status: 'quarantined', removedAt: null };
    const document = await this.prisma.db.document.findFirst({ where });
    if (!document) return;
    const status = await this.scan(document);
    await this.prisma.write(async (tx) => {
      const { count } = await tx.document.updateMany({ where, data: { status, version: { increment: 1 } } });
      if (count === 0) return;
      await recordAudit(tx, this.vault, {
        code: 'document.scanned', organisationId, actorId: null, at: this.clock.now(),
        caseId: document.caseId, subjectId: documentId, details: { status },
      });
    });
    this.logger.log({ event: 'document.scanned', documentId, status });
  }

  private async scan({ id, organisationId, caseId, fileKey }: DocumentModel): Promise<ScanVerdict> {
    const key = await this.vault.caseKey(organisationId, caseId);
    const opened = openStream(key, fileContext(organisationId, id));
    const [verdict] = await Promise.all([this.scanner.scan(opened), pipeline(await this.files.get(fileKey), opened)]);
    return verdict;
  }
}
