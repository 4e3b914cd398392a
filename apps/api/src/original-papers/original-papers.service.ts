import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { CreateOriginalRequest, MoveOriginalRequest, OriginalPlace, OriginalResponse, OriginalWhere } from '@bleibeakte/contracts';
import {
  fromDate, fromDateOrNull, type OriginalPaperModel, PrismaService, recordAudit, type SealedOriginal, toDate, toDateOrNull, type Tx, Vault,
} from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { textOrNull } from '../http/text-or-null.ts';

const TABLE = 'original_paper';
const ruleOf = (id: string): string => `original.${id}`;

/** Where the papers themselves are. One that has to come back is an obligation until it has moved. */
@Injectable()
export class OriginalPapersService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly deadlines: DeadlineKeeper,
  ) {}

  /** @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<OriginalResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const rows = await this.prisma.db.originalPaper.findMany({ where: { organisationId: user.organisationId, caseId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => this.toResponse(row, opened));
  }

  /** @throws NotFoundException; RuleViolation original.*, case.closed */
  async enter(user: CurrentUser, caseId: string, request: CreateOriginalRequest): Promise<OriginalResponse> {
    const { organisationId } = user;
    const { personId = null } = request;
    this.assertDays(request);
    return this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      await this.cases.assertPersons(tx, organisationId, caseId, [personId]);
      await this.cases.assertDocuments(tx, organisationId, caseId, [request.receiptDocumentId]);
      const id = randomUUID();
      const sealed: SealedOriginal = { paper: request.paper.trim(), placeName: textOrNull(request.placeName), note: textOrNull(request.note), before: [] };
      const row = await tx.originalPaper.create({
        data: { id, organisationId, caseId, personId, ...columnsOf(request), createdAt: this.clock.now(), sealed: this.vault.seal(opened.key, TABLE, organisationId, id, sealed) },
      });
      await this.remember(tx, user, opened, row, sealed);
      await this.trace(tx, user, 'original.entered', row, sealed);
      return this.toResponse(row, opened);
    });
  }

  /** It is elsewhere now; the obligation of the old place ends. @throws NotFoundException; RuleViolation original.*, conflict.version, case.closed */
  async move(user: CurrentUser, id: string, request: MoveOriginalRequest): Promise<OriginalResponse> {
    const { organisationId } = user;
    this.assertDays(request);
    return this.prisma.write(async (tx) => {
      const row = await tx.originalPaper.findFirst({ where: { organisationId, id, case: visibleCases(user) } });
      if (!row) throw new NotFoundException();
      const opened = await this.cases.change(user, row.caseId, tx);
      if (request.since < fromDate(row.since)) throw new RuleViolation('original.before-last-move');
      await this.cases.assertDocuments(tx, organisationId, row.caseId, [request.receiptDocumentId]);
      const before = this.open(row, opened);
      const last = { place: row.place as OriginalPlace, placeName: before.placeName, since: fromDate(row.since), until: request.since };
      const sealed: SealedOriginal = { ...before, placeName: textOrNull(request.placeName), before: [last, ...before.before] };
      const { count } = await tx.originalPaper.updateMany({
        where: { organisationId, id, version: request.version },
        data: { ...columnsOf(request), sealed: this.vault.seal(opened.key, TABLE, organisationId, id, sealed), version: { increment: 1 } },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      const moved = await tx.originalPaper.findFirstOrThrow({ where: { organisationId, id } });
      await this.deadlines.makeObsolete(tx, user, opened, await tx.deadline.findMany({ where: { organisationId, caseId: row.caseId, ruleCode: ruleOf(id), state: 'open' } }));
      await this.remember(tx, user, opened, moved, sealed);
      await this.trace(tx, user, 'original.moved', moved, sealed);
      return this.toResponse(moved, opened);
    });
  }

  private async remember(tx: Tx, user: CurrentUser, opened: OpenedCase, row: OriginalPaperModel, { paper }: SealedOriginal): Promise<void> {
    if (!row.backOn) return;
    const request = { kind: 'other', type: 'wiedervorlage', title: `Original zurück? ${paper}`, dueOn: fromDate(row.backOn), personIds: row.personId ? [row.personId] : [] } as const;
    await this.deadlines.add(tx, user, opened, request, { ruleCode: ruleOf(row.id) });
  }

  private async trace(tx: Tx, user: CurrentUser, code: 'original.entered' | 'original.moved', row: OriginalPaperModel, { paper }: SealedOriginal): Promise<void> {
    await recordAudit(tx, this.vault, {
      code, organisationId: row.organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: row.id, details: { title: paper, place: row.place },
    });
  }

  private assertDays({ since, backOn }: OriginalWhere): void {
    if (since > this.clock.today()) throw new RuleViolation('original.date-in-future');
    if (backOn && backOn < since) throw new RuleViolation('original.back-before-since');
  }

  private open(row: OriginalPaperModel, { key }: OpenedCase): SealedOriginal {
    return this.vault.open<SealedOriginal>(key, TABLE, row.organisationId, row.id, row.sealed);
  }

  private toResponse(row: OriginalPaperModel, opened: OpenedCase): OriginalResponse {
    const backOn = fromDateOrNull(row.backOn);
    return {
      ...this.open(row, opened), id: row.id, caseId: row.caseId, personId: row.personId, place: row.place as OriginalPlace, since: fromDate(row.since), backOn,
      overdue: backOn !== null && backOn < this.clock.today(), receiptDocumentId: row.receiptDocumentId, version: row.version,
    };
  }
}

const columnsOf = ({ place, since, backOn, receiptDocumentId }: OriginalWhere) => ({
  place, since: toDate(since), backOn: toDateOrNull(backOn), receiptDocumentId: receiptDocumentId ?? null,
});
