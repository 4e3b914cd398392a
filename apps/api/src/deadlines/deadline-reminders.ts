import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate, DeadlineKind, DeadlineType, HolidayRegion, ReminderProfileCode, Severity } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { planReminders, type ReminderPoint } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';

export interface ReminderOwner {
  organisationId: string;
  deadlineId: string;
  caseId: string;
  recipientId: string;
}

export interface PlanFor {
  dueOn: CalendarDate;
  dueTime: string | null;
  kind: DeadlineKind;
  type: DeadlineType;
  severity: Severity;
  region: HolidayRegion;
  /** Of the catalogue's rule. */
  profile?: ReminderProfileCode;
  alsoOn?: CalendarDate[];
}

/** The reminder rows of deadlines: written with the change, so that the plan is never another than the deadline. */
@Injectable()
export class DeadlineReminders {
  constructor(private readonly clock: Clock) {}

  pointsOf(plan: PlanFor): ReminderPoint[] {
    return planReminders({ ...plan, now: this.clock.now(), today: this.clock.today() });
  }

  /** A row of the same point that was cancelled (moved away and back, reopened) is planned again; a delivered one stays. */
  async plan(tx: Tx, owner: ReminderOwner, plan: PlanFor): Promise<void> {
    const { organisationId, deadlineId, caseId, recipientId } = owner;
    for (const { at, offsetDays, late } of this.pointsOf(plan)) {
      await tx.$executeRaw`
        INSERT INTO reminder (id, organisation_id, deadline_id, case_id, recipient_id, offset_days, due_on, remind_at, late)
        VALUES (${randomUUID()}::uuid, ${organisationId}::uuid, ${deadlineId}::uuid, ${caseId}::uuid, ${recipientId}::uuid,
          ${offsetDays}, ${plan.dueOn}::date, ${at}, ${late})
        ON CONFLICT (organisation_id, deadline_id, recipient_id, offset_days, due_on) DO UPDATE
        SET state = 'planned', remind_at = EXCLUDED.remind_at, late = EXCLUDED.late, tries = 0, locked_until = NULL, failure = NULL
        WHERE reminder.state IN ('cancelled', 'failed')`;
    }
  }

  /** Nobody waits for them any more. Failed ones need no attention then. */
  async cancel(tx: Tx, organisationId: string, deadlineIds: string[]): Promise<void> {
    await tx.reminder.updateMany({
      where: { organisationId, deadlineId: { in: deadlineIds }, state: { in: ['planned', 'failed'] } },
      data: { state: 'cancelled', lockedUntil: null },
    });
  }
}
