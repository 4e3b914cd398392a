import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { pipeline } from 'node:stream/promises';
import type { FileStore, Scanner, ScanVerdict } from '@bleibeakte/adapters';
import { type IncomingPaperModel, recordAudit, Vault } from '@bleibeakte/db';
import { JOB_OPTIONS, type JobPayloads } from '@bleibeakte/jobs';
import { paperContext } from '@bleibeakte/papers';
import { openStream } from '@bleibeakte/sealing';
import { FILE_STORE, SCANNER } from '../adapters.module.ts';
import { JobProcessor } from '../job.processor.ts';

const NAME = 'paper.scan';

/**
 * The check of post that belongs to no case yet, as of documents. When it was put into a case meanwhile, the document has asked
 * for a check of its own.
 */
@Processor(NAME, { concurrency: JOB_OPTIONS[NAME].concurrency })
export class PaperScanProcessor extends JobProcessor<typeof NAME> {
  constructor(
    private readonly vault: Vault,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: Scanner,
  ) {
    super();
  }

  protected async run({ organisationId, paperId }: JobPayloads[typeof NAME]): Promise<void> {
    const where = { organisationId, id: paperId, status: 'quarantined', fileKey: { not: null } };
    const paper = await this.prisma.db.incomingPaper.findFirst({ where });
    if (!paper) return;
    const status = await this.scan(paper);
    await this.prisma.write(async (tx) => {
      // The version stays: who has the page open may go on, and assigning asks for the status it has seen.
      const { count } = await tx.incomingPaper.updateMany({ where, data: { status } });
      if (count === 0) return;
      await recordAudit(tx, this.vault, {
        code: 'paper.scanned', organisationId, actorId: null, at: this.clock.now(), subjectId: paperId, details: { status },
      });
    });
    this.logger.log({ event: 'paper.scanned', paperId, status });
  }

  private async scan({ id, organisationId, fileKey }: IncomingPaperModel): Promise<ScanVerdict> {
    const opened = openStream(await this.vault.organisationKey(organisationId), paperContext(organisationId, id));
    const [verdict] = await Promise.all([this.scanner.scan(opened), pipeline(await this.files.get(fileKey!), opened)]);
    return verdict;
  }
}
