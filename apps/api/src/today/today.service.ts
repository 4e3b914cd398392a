import { Injectable } from '@nestjs/common';
import type { CaseSummary, FindToday, InboxDocument, TodayResponse } from '@bleibeakte/contracts';
import { PrismaService, type SealedCase, type SealedDocument, Vault } from '@bleibeakte/db';
import { addDays, may } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { CasesService } from '../cases/cases.service.ts';
import { CLOSED, Compartments } from '../consents/compartments.ts';
import { DeadlinesService } from '../deadlines/deadlines.service.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { toInboxDocument } from './today.mapper.ts';
import {
  type Asked, countOpenCases, type DocumentRow, findAskedEnds, findCameIn, findDeadlines, findWithoutNextStep, type OfCase,
} from './today.query.ts';

const ROWS = 50;

@Injectable()
export class TodayService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CasesService,
    private readonly deadlines: DeadlinesService,
    private readonly staff: StaffDirectory,
    private readonly compartments: Compartments,
  ) {}

  /** What one may not read is an empty list: the page exists for every role. */
  async today(user: CurrentUser, { whose }: FindToday): Promise<TodayResponse> {
    const { db } = this.prisma;
    const date = this.clock.today();
    const ask: Asked = { user, mine: whose === 'mine', limit: ROWS };
    const readsDeadlines = may(user.role, 'deadline:read');
    const readsCases = may(user.role, 'case:read');
    const [overdue, soon, asked, stepless, cameIn, openCases] = await Promise.all([
      readsDeadlines ? findDeadlines(db, ask, null, addDays(date, -1)) : [],
      readsDeadlines ? findDeadlines(db, ask, date, addDays(date, 7)) : [],
      may(user.role, 'deadline:write') ? findAskedEnds(db, ask, date) : [],
      readsCases ? findWithoutNextStep(db, ask) : [],
      may(user.role, 'document:read') ? findCameIn(db, ask) : [],
      readsCases ? countOpenCases(db, ask) : 0,
    ]);
    return {
      date,
      overdue: await this.deadlines.some(user, ids(overdue)),
      nextSevenDays: await this.deadlines.some(user, ids(soon)),
      waitingForMe: await this.deadlines.some(user, ids(asked)),
      withoutNextStep: await this.openCases(user, ids(stepless)),
      cameIn: await this.openDocuments(user, cameIn),
      counts: {
        overdue: total(overdue), nextSevenDays: total(soon), waitingForMe: total(asked), withoutNextStep: total(stepless), cameIn: total(cameIn), openCases,
      },
    };
  }

  private async openDocuments(user: CurrentUser, rows: readonly DocumentRow[]): Promise<InboxDocument[]> {
    const { organisationId } = user;
    const closed = await this.compartments.closedByItem(this.prisma.db, user, rows.map(({ evidenceItemId }) => evidenceItemId));
    return Promise.all(
      rows.map(async (row) => {
        const { key, title } = await this.openCase(organisationId, row);
        const sealed = this.vault.open<SealedDocument>(key, 'document', organisationId, row.id, row.sealed);
        const opened = closed(row.evidenceItemId) ? { fileName: CLOSED, sha256: '' } : sealed;
        const uploadedBy = row.uploadedById && ((await this.staff.ref(organisationId, row.uploadedById))?.name ?? '–');
        return toInboxDocument(row, title, opened, uploadedBy);
      }),
    );
  }

  /** In the order of the ids. */
  private async openCases(user: CurrentUser, ids: readonly string[]): Promise<CaseSummary[]> {
    const found = new Map((await this.cases.some(user, ids)).map((one) => [one.id, one]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async openCase(organisationId: string, row: OfCase): Promise<{ key: Buffer; title: string }> {
    const { caseId: id, caseKeyWrapped: keyWrapped, caseSealed } = row;
    const key = await this.vault.rowKey('case_file', { organisationId, id, keyWrapped });
    return { key, title: this.vault.open<SealedCase>(key, 'case_file', organisationId, id, caseSealed).title };
  }
}

function total(rows: readonly { total: number }[]): number {
  return rows[0]?.total ?? 0;
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
