import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { CalendarDate, EvidenceState } from '@bleibeakte/contracts';
import { recordAudit, type SealedEvidence, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { nextEvidenceStates } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { Compartments } from '../consents/compartments.ts';
import type { CaseKey } from '../consents/consent-ledger.ts';

const TABLE = 'evidence_item';

/** What a link does to the item that it was made for. */
@Injectable()
export class LinkEvidence {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly compartments: Compartments,
  ) {}

  /** @throws NotFoundException when the item is in another case; RuleViolation compartment.closed */
  async assertOfCase(tx: Tx, user: CurrentUser, { organisationId, caseId }: CaseKey, itemId: string): Promise<void> {
    const item = await tx.evidenceItem.findFirst({ where: { organisationId, caseId, id: itemId } });
    if (!item) throw new NotFoundException();
    await this.compartments.assertOpen(tx, user, item);
  }

  /** A letter that was not thought of before gets an item of its own. */
  async createForLetter(tx: Tx, caseKey: CaseKey, actorId: string, letter: { personIds: string[]; writer: string; dueOn: CalendarDate | null }): Promise<string> {
    const { organisationId, caseId, key } = caseKey;
    const id = randomUUID();
    const now = this.clock.now();
    const sealed: SealedEvidence = { title: `Schreiben: ${letter.writer}`, owedBy: letter.writer, note: null, impossibleBecause: null };
    await tx.evidenceItem.create({
      data: {
        id, organisationId, caseId, argument: 'supportLetters', personIds: letter.personIds, state: 'asked', expectedOn: toDateOrNull(letter.dueOn),
        sealed: this.vault.seal(key, TABLE, organisationId, id, sealed), createdAt: now,
      },
    });
    await recordAudit(tx, this.vault, {
      code: 'evidence.created', organisationId, actorId, at: now, caseId, subjectId: id, details: { title: sealed.title, argument: 'supportLetters' },
    });
    return id;
  }

  /** Asked when the link is made, received when what came in is accepted; an item that is further on stays there. */
  async moveOn(tx: Tx, caseKey: CaseKey, actorId: string, itemId: string, to: 'asked' | 'received', dueOn: CalendarDate | null = null): Promise<void> {
    const { organisationId, caseId, key } = caseKey;
    const row = await tx.evidenceItem.findFirst({ where: { organisationId, caseId, id: itemId } });
    if (!row) throw new NotFoundException();
    const from = row.state as EvidenceState;
    if (to === 'asked' ? from !== 'idea' : !nextEvidenceStates(from).includes(to)) return;
    await tx.evidenceItem.updateMany({
      where: { organisationId, id: itemId },
      data: { state: to, ...(dueOn && !row.expectedOn && { expectedOn: toDateOrNull(dueOn) }), version: { increment: 1 } },
    });
    const { title } = this.vault.open<SealedEvidence>(key, TABLE, organisationId, itemId, row.sealed);
    await recordAudit(tx, this.vault, {
      code: 'evidence.moved', organisationId, actorId, at: this.clock.now(), caseId, subjectId: itemId, details: { title, from, to },
    });
  }
}
