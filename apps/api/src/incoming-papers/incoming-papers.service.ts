import { Injectable, NotFoundException } from '@nestjs/common';
import {
  type FindPapers, type IncomingPaperResponse, type Page, PAPER_WAITS_HOURS, type PaperCase, type PaperOverviewResponse, type SetAsidePaperRequest,
} from '@bleibeakte/contracts';
import { type IncomingPaperModel, PrismaService, recordAudit, type SealedPaper, type Tx, Vault } from '@bleibeakte/db';
import { caseNumberIn, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { CasesService } from '../cases/cases.service.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { toIncomingPaper, toPaperCase } from './incoming-paper.mapper.ts';
import { casesByNumber, countPapers, findPapers, type PaperRow, recentCaseIds } from './incoming-papers.query.ts';

const ROWS = 50;
const RECENT_CASES = 5;
const HOUR_MS = 3_600_000;

/** The post that belongs to no case yet: seen, set aside, taken back. */
@Injectable()
export class IncomingPapersService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CasesService,
    private readonly staff: StaffDirectory,
  ) {}

  async list(user: CurrentUser, { show = 'waiting', limit = ROWS, cursor }: FindPapers): Promise<Page<IncomingPaperResponse>> {
    const after = fromCursor(cursor, ['moment', 'id']);
    const rows = await findPapers(this.prisma.db, user, { show, after, limit: limit + 1, overdueBefore: this.overdueBefore() });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1)! : null;
    const at = last && (show === 'setAside' ? last.decidedAt! : last.receivedAt);
    return { items: await this.toResponses(user, shown), nextCursor: last && toCursor([at!.toISOString(), last.id]) };
  }

  async overview(user: CurrentUser): Promise<PaperOverviewResponse> {
    const { db } = this.prisma;
    const counts = await countPapers(db, user, this.overdueBefore());
    const ids = await recentCaseIds(db, user, RECENT_CASES);
    const found = new Map((await this.cases.some(user, ids)).map((one) => [one.id, toPaperCase(one)]));
    return { ...counts, recentCases: ids.flatMap((id) => found.get(id) ?? []) };
  }

  /** What nobody needs: it can be taken back for 30 days, then its file goes. @throws NotFoundException; RuleViolation paper.decided, conflict.version */
  async setAside(user: CurrentUser, id: string, { reason, note, version }: SetAsidePaperRequest): Promise<IncomingPaperResponse> {
    const { organisationId } = user;
    const now = this.clock.now();
    await this.prisma.write(async (tx) => {
      const row = await this.find(user, id, 'waiting', tx);
      const secret: SealedPaper = { ...(await this.open(row)), setAside: { reason, note: textOrNull(note) } };
      await this.update(tx, { organisationId, id, version, state: 'waiting' }, {
        state: 'setAside', decidedAt: now, decidedById: user.id, sealed: await this.seal(organisationId, id, secret),
      });
      await recordAudit(tx, this.vault, { code: 'paper.setAside', organisationId, actorId: user.id, at: now, subjectId: id, details: { reason } });
    });
    return this.one(user, id);
  }

  /** @throws NotFoundException; RuleViolation paper.decided, conflict.version */
  async takeBack(user: CurrentUser, id: string, version: number): Promise<IncomingPaperResponse> {
    const { organisationId } = user;
    await this.prisma.write(async (tx) => {
      const row = await this.find(user, id, 'setAside', tx);
      const { fileName, sha256 } = await this.open(row);
      await this.update(tx, { organisationId, id, version, state: 'setAside' }, {
        state: 'waiting', decidedAt: null, decidedById: null, sealed: await this.seal(organisationId, id, { fileName, sha256 }),
      });
      await recordAudit(tx, this.vault, { code: 'paper.takenBack', organisationId, actorId: user.id, at: this.clock.now(), subjectId: id });
    });
    return this.one(user, id);
  }

  /** In the given state. @throws NotFoundException; RuleViolation paper.decided when it is in another one */
  async find(user: CurrentUser, id: string, state: 'waiting' | 'setAside', tx: Tx = this.prisma.db): Promise<IncomingPaperModel> {
    const row = await this.any(user, id, tx);
    if (row.state !== state) throw new RuleViolation('paper.decided');
    return row;
  }

  /** In whichever state. @throws NotFoundException */
  async any({ organisationId }: CurrentUser, id: string, tx: Tx = this.prisma.db): Promise<IncomingPaperModel> {
    const row = await tx.incomingPaper.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    return row;
  }

  /** Of a paper whose file has not gone. */
  async open({ organisationId, id, sealed }: IncomingPaperModel): Promise<SealedPaper> {
    return this.vault.open<SealedPaper>(await this.vault.organisationKey(organisationId), 'incoming_paper', organisationId, id, sealed!);
  }

  async one(user: CurrentUser, id: string): Promise<IncomingPaperResponse> {
    const [paper] = await this.toResponses(user, [(await this.any(user, id)) as PaperRow]);
    return paper!;
  }

  private async seal(organisationId: string, id: string, secret: SealedPaper) {
    return this.vault.seal(await this.vault.organisationKey(organisationId), 'incoming_paper', organisationId, id, secret);
  }

  private async update(tx: Tx, where: { organisationId: string; id: string; version: number; state: string }, data: object): Promise<void> {
    const { count } = await tx.incomingPaper.updateMany({ where, data: { ...data, version: { increment: 1 } } });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  private overdueBefore(): Date {
    return new Date(this.clock.now().getTime() - PAPER_WAITS_HOURS * HOUR_MS);
  }

  private async toResponses(user: CurrentUser, rows: readonly PaperRow[]): Promise<IncomingPaperResponse[]> {
    const { organisationId } = user;
    const key = await this.vault.organisationKey(organisationId);
    const staff = await this.staff.of(organisationId);
    const opened = rows.map(({ id, sealed }) => sealed && this.vault.open<SealedPaper>(key, 'incoming_paper', organisationId, id, sealed));
    const suggestions = await this.suggestions(user, opened.map((one) => one?.fileName ?? ''));
    return rows.map((row, place) => {
      const names = { receivedBy: row.receivedById && (staff.get(row.receivedById)?.name ?? '–'), decidedBy: staff.get(row.decidedById ?? '')?.name ?? '–' };
      return toIncomingPaper(row, opened[place]!, names, this.overdueBefore(), suggestions[place]!);
    });
  }

  /** For each name the visible open case whose number stands in it. */
  private async suggestions(user: CurrentUser, names: readonly string[]): Promise<(PaperCase | null)[]> {
    const numbers = names.map(caseNumberIn);
    const wanted = numbers.filter((number) => number !== null);
    if (wanted.length === 0) return names.map(() => null);
    const found = await casesByNumber(this.prisma.db, user, wanted);
    const cases = new Map((await this.cases.some(user, found.map(({ id }) => id))).map((one) => [one.id, toPaperCase(one)]));
    return numbers.map((number) => {
      const hit = number && found.find(({ year, count }) => year === number.year && count === number.count);
      return (hit && cases.get(hit.id)) ?? null;
    });
  }
}
