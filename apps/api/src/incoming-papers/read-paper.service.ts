import { Injectable } from '@nestjs/common';
import type { DocumentStatus, DocumentType } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { FileIntake, paperContext } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { assertHandedOut, type DocumentFile } from '../documents/download-document.service.ts';
import { IncomingPapersService } from './incoming-papers.service.ts';

/** The page beside the list. */
@Injectable()
export class ReadPaperService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly intake: FileIntake,
    private readonly papers: IncomingPapersService,
  ) {}

  /** By the same rule as documents, written down each time. @throws NotFoundException; RuleViolation paper.decided, document.quarantined, document.infected */
  async read(user: CurrentUser, id: string): Promise<DocumentFile> {
    const { organisationId } = user;
    const row = await this.papers.any(user, id);
    if (row.fileKey === null) throw new RuleViolation('paper.decided');
    assertHandedOut(row.status as DocumentStatus);
    const { fileName } = await this.papers.open(row);
    const content = await this.intake.stream(row.fileKey, {
      key: await this.vault.organisationKey(organisationId), context: paperContext(organisationId, id),
    });
    try {
      await this.prisma.write((tx) =>
        recordAudit(tx, this.vault, { code: 'paper.read', organisationId, actorId: user.id, at: this.clock.now(), subjectId: id }),
      );
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { content, fileName, type: row.type as DocumentType, size: row.size };
  }
}
