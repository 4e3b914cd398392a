import { Injectable } from '@nestjs/common';
import type { CalendarDate, EvidenceKindCode, EvidenceState } from '@bleibeakte/contracts';
import { type EvidenceItemModel, fromDateOrNull, recordAudit, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { assertEvidenceMove, freshUntilOf, isInHand } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { EvidenceRecords } from './evidence-records.ts';
import { FreshAgain } from './fresh-again.ts';

export interface EvidenceMoving {
  to: EvidenceState;
  reason?: string | null;
  /** Where it lies, when there is no document. */
  note?: string | null;
  version: number;
}

/** An item goes one step on or back; requests to third parties move it too. */
@Injectable()
export class MoveEvidence {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly records: EvidenceRecords,
    private readonly again: FreshAgain,
    private readonly deadlines: DeadlineKeeper,
  ) {}

  /** The caller has checked the case. @throws RuleViolation evidence.…, conflict.version */
  async move(tx: Tx, user: CurrentUser, opened: OpenedCase, row: EvidenceItemModel, { to, reason, note, version }: EvidenceMoving): Promise<void> {
    const { organisationId, caseId, id } = row;
    const before = this.records.open(opened.key, row);
    const from = row.state as EvidenceState;
    const documents = await tx.document.findMany({
      where: { organisationId, evidenceItemId: id, removedAt: null, status: { not: 'infected' } }, select: { datedOn: true },
    });
    const kept = { ...before, note: note?.trim() ? [before.note, note.trim()].filter(Boolean).join('\n') : before.note };
    assertEvidenceMove({ from, to, reason: reason ?? null, documents: documents.length, note: kept.note });
    // What is asked for anew will have a day of its own.
    const anew = isInHand(from) && !isInHand(to);
    const datedOn = anew ? null : (fromDateOrNull(row.datedOn) ?? (isInHand(to) ? newest(documents.map((one) => fromDateOrNull(one.datedOn))) : null));
    const freshUntil = (anew ? null : fromDateOrNull(row.freshUntil)) ?? freshUntilOf(datedOn, await this.records.freshness(opened, row.kind as EvidenceKindCode | null, tx));
    const impossibleBecause = to === 'impossible' ? reason!.trim() : null;
    await this.records.write(tx, opened.key, row, version, { ...kept, impossibleBecause }, {
      state: to, datedOn: toDateOrNull(datedOn), freshUntil: toDateOrNull(freshUntil),
    });
    await this.again.remember(tx, user, opened, { id, title: before.title, state: to, freshUntil });
    await this.endRequests(tx, user, opened, id, to);
    await recordAudit(tx, this.vault, {
      code: 'evidence.moved', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id, details: { title: before.title, from, to },
    });
  }

  /** Nobody is asked for what is here or cannot be had; the calls planned for it fall away. */
  private async endRequests(tx: Tx, user: CurrentUser, opened: OpenedCase, evidenceItemId: string, to: EvidenceState): Promise<void> {
    if (!isInHand(to) && to !== 'impossible') return;
    const { organisationId, id: caseId } = opened.row;
    const open = await tx.evidenceRequest.findMany({ where: { organisationId, evidenceItemId, state: 'open' }, select: { id: true } });
    if (open.length === 0) return;
    const ids = open.map((request) => request.id);
    await tx.evidenceRequest.updateMany({
      where: { organisationId, id: { in: ids } }, data: { state: to === 'impossible' ? 'givenUp' : 'answered', nextOn: null, version: { increment: 1 } },
    });
    const calls = await tx.deadline.findMany({ where: { organisationId, caseId, ruleCode: { in: ids.map((one) => `request.${one}`) }, state: 'open' } });
    await this.deadlines.makeObsolete(tx, user, opened, calls);
  }
}

const newest = (days: readonly (CalendarDate | null)[]): CalendarDate | null => days.filter((day) => day !== null).sort().at(-1) ?? null;
