import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  ComputedDeadline, CreateDeadlineRequest, DeadlineResponse, DeadlineSummary, DeleteDeadlineRequest, FindDeadlines, FinishDeadlineRequest,
  MoveDeadlineRequest, Page, PlannedReminder, PlanRemindersRequest, ProposeDeadlineRequest, RefuseEndRequest,
} from '@bleibeakte/contracts';
import {
  type DeadlineMoveModel, fromDate, PrismaService, type SealedCase, type SealedDeadline, type SealedMove, Vault,
} from '@bleibeakte/db';
import { computeDeadline, DEADLINE_KIND_TABLE } from '@bleibeakte/domain';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { toCursor } from '../http/cursor.ts';
import { StaffDirectory, type StaffEntry } from '../staff/staff-directory.ts';
import { ChangeDeadline } from './change-deadline.ts';
import { fromReminderPoint, toDeadlineResponse, toSummary } from './deadline.mapper.ts';
import { caseDeadlineRows, type DeadlineListRow, findDeadlineRows, someDeadlineRows } from './deadline.query.ts';
import { DeadlineReminders } from './deadline-reminders.ts';
import { EndDeadline } from './end-deadline.ts';
import { maySee } from './find-deadline.ts';

const PAGE = 50;

@Injectable()
export class DeadlinesService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly cases: CaseAccess,
    private readonly directory: StaffDirectory,
    private readonly reminders: DeadlineReminders,
    private readonly changes: ChangeDeadline,
    private readonly ends: EndDeadline,
  ) {}

  compute({ kind, ...request }: ProposeDeadlineRequest): ComputedDeadline {
    return kind ? computeDeadline(request, DEADLINE_KIND_TABLE[kind].startWord, kind) : computeDeadline(request);
  }

  planReminders({ dueTime = null, ...request }: PlanRemindersRequest): PlannedReminder[] {
    const { severity } = DEADLINE_KIND_TABLE[request.kind];
    return this.reminders.pointsOf({ ...request, dueTime, severity }).map(fromReminderPoint);
  }

  async find(user: CurrentUser, find: FindDeadlines): Promise<Page<DeadlineSummary>> {
    const limit = find.limit ?? PAGE;
    const rows = await findDeadlineRows(this.prisma.db, user, find, limit);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: await this.open(user, page), nextCursor: last ? toCursor([last.dueOn, last.id]) : null };
  }

  /** The control list: every deadline of the case, also the done and the obsolete. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<DeadlineSummary[]> {
    await this.cases.see(user, caseId);
    return this.open(user, await caseDeadlineRows(this.prisma.db, user, caseId));
  }

  /** Those that are visible, in the order of the ids. */
  async some(user: CurrentUser, ids: readonly string[]): Promise<DeadlineSummary[]> {
    if (ids.length === 0) return [];
    const found = new Map((await this.open(user, await someDeadlineRows(this.prisma.db, user, ids))).map((one) => [one.id, one]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** @throws NotFoundException */
  async get(user: CurrentUser, id: string): Promise<DeadlineResponse> {
    const { organisationId } = user;
    const found = await this.prisma.db.deadline.findFirst({
      where: { organisationId, id },
      include: { moves: { orderBy: [{ movedAt: 'asc' }, { id: 'asc' }] }, reminders: { orderBy: { remindAt: 'asc' } } },
    });
    if (!found) throw new NotFoundException();
    const { row: caseFile, key } = await this.cases.see(user, found.caseId);
    if (!maySee(user, found, caseFile)) throw new NotFoundException();
    const staff = await this.directory.of(organisationId);
    const { moves, reminders, ...row } = found;
    const opened = this.vault.open<SealedDeadline>(key, 'deadline', organisationId, id, row.sealed);
    return toDeadlineResponse({
      row, caseFile, reminders, opened,
      caseTitle: this.vault.open<SealedCase>(key, 'case_file', organisationId, caseFile.id, caseFile.sealed).title,
      responsible: refOf(staff, row.responsibleId),
      finishedBy: refOf(staff, row.finishedById)?.name ?? null,
      askedBy: refOf(staff, row.endAskedById),
      refusedBy: refOf(staff, opened.refused?.byId ?? null)?.name ?? null,
      moves: moves.map((move) => this.openMove(key, staff, move)),
    });
  }

  async createDeadline(user: CurrentUser, caseId: string, request: CreateDeadlineRequest): Promise<DeadlineResponse> {
    return this.get(user, await this.changes.createDeadline(user, caseId, request));
  }

  async moveDeadline(user: CurrentUser, id: string, request: MoveDeadlineRequest): Promise<DeadlineResponse> {
    await this.changes.moveDeadline(user, id, request);
    return this.get(user, id);
  }

  async finishDeadline(user: CurrentUser, id: string, request: FinishDeadlineRequest): Promise<DeadlineResponse> {
    await this.ends.finish(user, id, request);
    return this.get(user, id);
  }

  async removeDeadline(user: CurrentUser, id: string, request: DeleteDeadlineRequest): Promise<DeadlineResponse> {
    await this.ends.remove(user, id, request);
    return this.get(user, id);
  }

  async confirmEnd(user: CurrentUser, id: string, version: number): Promise<DeadlineResponse> {
    await this.ends.confirm(user, id, version);
    return this.get(user, id);
  }

  async refuseEnd(user: CurrentUser, id: string, request: RefuseEndRequest): Promise<DeadlineResponse> {
    await this.ends.refuse(user, id, request);
    return this.get(user, id);
  }

  async reopenDeadline(user: CurrentUser, id: string, version: number): Promise<DeadlineResponse> {
    await this.changes.reopenDeadline(user, id, version);
    return this.get(user, id);
  }

  private openMove(key: Buffer, staff: Map<string, StaffEntry>, move: DeadlineMoveModel) {
    const { reason } = this.vault.open<SealedMove>(key, 'deadline_move', move.organisationId, move.id, move.sealed);
    const by = refOf(staff, move.movedById)?.name ?? '–';
    return { at: move.movedAt.toISOString(), by, from: fromDate(move.fromOn), to: fromDate(move.toOn), reason };
  }

  private async open(user: CurrentUser, rows: DeadlineListRow[]): Promise<DeadlineSummary[]> {
    const { organisationId } = user;
    const staff = await this.directory.of(organisationId);
    return Promise.all(
      rows.map(async (row) => {
        const key = await this.vault.rowKey('case_file', { organisationId, id: row.caseId, keyWrapped: row.caseKeyWrapped });
        const { title } = this.vault.open<SealedCase>(key, 'case_file', organisationId, row.caseId, row.caseSealed);
        const opened = this.vault.open<SealedDeadline>(key, 'deadline', organisationId, row.id, row.sealed);
        return toSummary({
          row, opened, caseTitle: title, responsible: refOf(staff, row.responsibleId), askedBy: refOf(staff, row.endAskedById),
          finishedBy: refOf(staff, row.finishedById)?.name ?? null,
        });
      }),
    );
  }
}

function refOf(staff: Map<string, StaffEntry>, id: string | null): { id: string; name: string } | null {
  const entry = id ? staff.get(id) : undefined;
  return entry ? { id: entry.id, name: entry.name } : null;
}
