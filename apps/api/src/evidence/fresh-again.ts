import { Injectable } from '@nestjs/common';
import type { CalendarDate, EvidenceState } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { askAgainOn, formatDayDe } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';

/** "Ask again before it is too old" is an obligation that reminds. */
@Injectable()
export class FreshAgain {
  constructor(
    private readonly deadlines: DeadlineKeeper,
    private readonly clock: Clock,
  ) {}

  /** Once for each item and last fresh day, also when the obligation was done; what was planned for another day falls away. */
  async remember(
    tx: Tx, user: CurrentUser, opened: OpenedCase, item: { id: string; title: string; state: EvidenceState; freshUntil: CalendarDate | null },
  ): Promise<void> {
    const { organisationId, id: caseId } = opened.row;
    const on = askAgainOn(item, this.clock.today());
    const ruleCode = `evidence.${item.id}.${item.freshUntil ?? ''}`;
    const known = await tx.deadline.findMany({ where: { organisationId, caseId, ruleCode: { startsWith: `evidence.${item.id}.` } } });
    const old = known.filter((row) => row.state === 'open' && (on === null || row.ruleCode !== ruleCode));
    await this.deadlines.makeObsolete(tx, user, opened, old);
    if (on === null || known.some((row) => row.ruleCode === ruleCode)) return;
    const title = `Neu anfordern: ${item.title} (frisch bis ${formatDayDe(item.freshUntil!)})`;
    await this.deadlines.add(tx, user, opened, { kind: 'evidence', type: 'wiedervorlage', title: title.slice(0, 200), dueOn: on }, { ruleCode });
  }
}
