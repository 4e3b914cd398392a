import { Injectable, NotFoundException } from '@nestjs/common';
import { type CaseFileModel, PrismaService, type Tx, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import type { CurrentUser } from './current-user.ts';
import { visibleCases } from './visible.ts';

export interface OpenedCase {
  row: CaseFileModel;
  /** Opens and seals everything that hangs on the case. */
  key: Buffer;
}

/** Of a field that may be left out. */
type MaybeId = string | null | undefined;

const idsOf = (ids: readonly MaybeId[]): string[] => [...new Set(ids)].filter((id) => typeof id === 'string');

/** The one way to a case for everything that hangs on it. Absent and invisible are the same: 404. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
  ) {}

  /** @throws NotFoundException */
  async see(user: CurrentUser, caseId: string, tx: Tx = this.prisma.db): Promise<OpenedCase> {
    const row = await tx.caseFile.findFirst({ where: { AND: [visibleCases(user), { id: caseId }] } });
    if (!row) throw new NotFoundException();
    return { row, key: await this.vault.rowKey('case_file', row) };
  }

  /** For writing. @throws NotFoundException; RuleViolation case.closed */
  async change(user: CurrentUser, caseId: string, tx: Tx): Promise<OpenedCase> {
    const opened = await this.see(user, caseId, tx);
    if (opened.row.closedAt) throw new RuleViolation('case.closed');
    return opened;
  }

  /** Ids of persons of another case are answered like ids of nobody. @throws NotFoundException when somebody is not, or no longer, in the case */
  async assertPersons(tx: Tx, organisationId: string, caseId: string, personIds: readonly MaybeId[]): Promise<void> {
    const wanted = idsOf(personIds);
    if (wanted.length === 0) return;
    const found = await tx.casePerson.count({ where: { organisationId, caseId, personId: { in: wanted }, leftAt: null } });
    if (found !== wanted.length) throw new NotFoundException();
  }

  /** @throws NotFoundException when one is not a document of this case, or was removed */
  async assertDocuments(tx: Tx, organisationId: string, caseId: string, documentIds: readonly MaybeId[]): Promise<void> {
    const wanted = idsOf(documentIds);
    if (wanted.length === 0) return;
    const found = await tx.document.count({ where: { organisationId, caseId, id: { in: wanted }, removedAt: null } });
    if (found !== wanted.length) throw new NotFoundException();
  }
}
