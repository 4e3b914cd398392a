import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { MOST_REMINDERS } from '@bleibeakte/domain';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import type { CaseKey } from '../consents/consent-ledger.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';

interface Step {
  id: string;
  /** How the writer is addressed. */
  writer: string;
  reminded: number;
  on: CalendarDate;
}

const ruleOf = (linkId: string): string => `link.${linkId}`;

/** What is to be done next about a letter that has not come: a Wiedervorlage of the case, one at a time. */
@Injectable()
export class LinkSteps {
  constructor(private readonly deadlines: DeadlineKeeper) {}

  async plan(tx: Tx, user: CurrentUser, opened: OpenedCase, { id, writer, reminded, on }: Step): Promise<void> {
    const title = `${reminded < MOST_REMINDERS ? 'An das Schreiben erinnern' : 'Anrufen'}: ${writer}`.slice(0, 200);
    await this.deadlines.add(tx, user, opened, { kind: 'evidence', type: 'wiedervorlage', title, dueOn: on }, { ruleCode: ruleOf(id) });
  }

  /** Nobody waits any more; `by` null = the writer has handed in. */
  async end(tx: Tx, by: string | null, { organisationId, caseId, key }: CaseKey, linkId: string): Promise<void> {
    const open = await tx.deadline.findMany({ where: { organisationId, caseId, ruleCode: ruleOf(linkId), state: 'open' } });
    await this.deadlines.makeObsolete(tx, { id: by }, { key }, open);
  }
}
