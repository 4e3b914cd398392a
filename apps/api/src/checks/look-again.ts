import { Injectable } from '@nestjs/common';
import type { PersonCheck } from '@bleibeakte/contracts';
import { toDate, type Tx } from '@bleibeakte/db';
import { againOn } from '@bleibeakte/domain';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';

/** "Look again on" is an obligation that reminds. */
@Injectable()
export class LookAgain {
  constructor(private readonly deadlines: DeadlineKeeper) {}

  /** For each person, bar and day once, also when the check is repeated or the obligation was done. */
  async remember(tx: Tx, user: CurrentUser, opened: OpenedCase, people: readonly PersonCheck[]): Promise<void> {
    const { organisationId, id: caseId } = opened.row;
    for (const { personId, name, finding, on } of againOn(people)) {
      const ruleCode = `check.${finding.code}`;
      const before = await tx.deadline.count({ where: { organisationId, caseId, ruleCode, dueOn: toDate(on), personIds: { has: personId } } });
      if (before > 0) continue;
      await this.deadlines.add(tx, user, opened, {
        kind: 'other', type: 'wiedervorlage', title: `Zulässigkeit neu prüfen: ${finding.label} (${name})`, dueOn: on, personIds: [personId],
        note: [finding.why, finding.norm].filter(Boolean).join(' '),
      }, { ruleCode, confidential: finding.confidential ?? false });
    }
  }
}
