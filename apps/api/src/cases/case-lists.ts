import { Injectable } from '@nestjs/common';
import type { CaseSummary, FindCases, Page } from '@bleibeakte/contracts';
import { PrismaService, type SealedCase, type SealedDeadline, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { type OpenedRow, toCaseSummary } from './case.mapper.ts';
import { type CaseRow, findCaseIdsByNumber, findCases, findCasesById } from './cases.query.ts';

const ROWS = 50;

/** Lists of cases, opened for somebody who may see them. */
@Injectable()
export class CaseLists {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly staff: StaffDirectory,
  ) {}

  async find(user: CurrentUser, find: FindCases): Promise<Page<CaseSummary>> {
    const limit = find.limit ?? ROWS;
    const byDate = find.sort === 'nextDate';
    const after = fromCursor(find.cursor, byDate ? ['dayOrNever', 'caseNumber'] : ['caseNumber']);
    // One row more than asked tells whether there is a next page.
    const rows = await findCases(this.prisma.db, user, { ...find, after, limit: limit + 1, today: this.clock.today() });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: (await this.open(user.organisationId, page)).map(toCaseSummary),
      nextCursor: last ? toCursor(byDate ? [last.nextOn, last.number] : [last.number]) : null,
    };
  }

  /** Those of the ids that the person may see, newest number first. */
  async some(user: CurrentUser, ids: readonly string[]): Promise<CaseSummary[]> {
    return (await this.rows(user, ids)).map(toCaseSummary);
  }

  /** Visible cases by a part of their number, for the search field. */
  async byNumber(user: CurrentUser, typed: string, limit: number): Promise<CaseSummary[]> {
    return this.some(user, await findCaseIdsByNumber(this.prisma.db, user, typed, limit));
  }

  async rows(user: CurrentUser, ids: readonly string[]): Promise<OpenedRow[]> {
    return ids.length === 0 ? [] : this.open(user.organisationId, await findCasesById(this.prisma.db, user, ids));
  }

  private open(organisationId: string, rows: readonly CaseRow[]): Promise<OpenedRow[]> {
    return Promise.all(
      rows.map(async (row) => {
        const key = await this.vault.rowKey('case_file', row);
        const { id, deadlineId, deadlineSealed, responsibleId } = row;
        return {
          row,
          opened: this.vault.open<SealedCase>(key, 'case_file', organisationId, id, row.sealed),
          deadline: deadlineId && deadlineSealed
            ? this.vault.open<SealedDeadline>(key, 'deadline', organisationId, deadlineId, deadlineSealed)
            : null,
          responsible: await this.staff.ref(organisationId, responsibleId),
        };
      }),
    );
  }
}
