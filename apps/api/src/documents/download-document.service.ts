import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import type { DocumentStatus, DocumentType } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { fileContext } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import { openStream } from '@bleibeakte/sealing';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DocumentsService } from './documents.service.ts';
import { FILE_STORE } from './file-store.provider.ts';

export interface DocumentFile {
  content: Readable;
  fileName: string;
  type: DocumentType;
  size: number;
}

@Injectable()
export class DownloadDocumentService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly documents: DocumentsService,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Hands out what is checked, or what nobody can check because no scanner is configured; each time it is written down. */
  async open(user: CurrentUser, id: string): Promise<DocumentFile> {
    const { organisationId } = user;
    const row = await this.documents.find(user, id);
    await this.documents.assertOpen(this.prisma.db, user, row);
    const { key } = await this.access.see(user, row.caseId);
    assertHandedOut(row.status as DocumentStatus);
    const { fileName } = this.documents.open(key, row);
    const sealed = await this.files.get(row.fileKey);
    try {
      await this.prisma.write((tx) =>
        recordAudit(tx, this.vault, {
          code: 'document.downloaded', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
          details: { fileName },
        }),
      );
    } catch (error) {
      sealed.destroy();
      throw error;
    }
    const content = openStream(key, fileContext(organisationId, id));
    // Either end destroys the other; the reader sees a broken transfer.
    pipeline(sealed, content, () => undefined);
    return { content, fileName, type: row.type as DocumentType, size: row.size };
  }
}

/** @throws RuleViolation document.quarantined, document.infected */
export function assertHandedOut(status: DocumentStatus): void {
  switch (status) {
    case 'clean':
    case 'notScanned':
      return;
    case 'quarantined':
      throw new RuleViolation('document.quarantined');
    case 'infected':
      throw new RuleViolation('document.infected');
  }
}
