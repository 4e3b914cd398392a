import { Injectable } from '@nestjs/common';
import type { Mail } from '@bleibeakte/adapters';
import type { DeadlineState, ReminderState, Role } from '@bleibeakte/contracts';
import { fromDate, PrismaService, type StaffUserModel, Vault } from '@bleibeakte/db';
import { isReminderWanted, reminderText, seesAllCases } from '@bleibeakte/domain';
import { Clock, Env } from '@bleibeakte/platform';

/** A reminder with what is needed to deliver it. */
export interface DueReminder {
  id: string;
  organisationId: string;
  caseId: string;
  deadlineId: string;
  recipientId: string;
  dueOn: Date;
  remindAt: Date;
  wanted: boolean;
  /** An open account that can still see the case. */
  recipientReachable: boolean;
  practice: boolean;
  mail: Mail;
  /** More than a quarter of an hour after its time, or entered when its time had passed. */
  late: boolean;
}

const LATE_AFTER_MS = 15 * 60_000;
const ANY_HOST = new Set(['0.0.0.0', '::']);

/** Where people reach the product. */
export function addressOf(env: Pick<Env, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  if (env.PUBLIC_URL) return env.PUBLIC_URL;
  const host = ANY_HOST.has(env.HOST) ? '127.0.0.1' : env.HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}`;
}

/** Loads a reminder and writes its mail: number of the file, day and link, nothing about anybody. */
@Injectable()
export class ReminderLetter {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
  ) {}

  /** Null when the row is gone. */
  async load(organisationId: string, reminderId: string): Promise<DueReminder | null> {
    const db = this.prisma.db;
    const row = await db.reminder.findFirst({
      where: { organisationId, id: reminderId },
      include: { deadline: { select: { state: true, dueOn: true, case: { select: { number: true, responsibleId: true } } } } },
    });
    if (!row) return null;
    const { deadline } = row;
    const recipient = await db.staffUser.findFirst({ where: { organisationId, id: row.recipientId } });
    const organisation = await db.organisation.findFirst({ where: { id: organisationId }, select: { practice: true } });
    const recipientReachable = recipient !== null && (await this.canOpen(recipient, row.caseId, deadline.case.responsibleId));
    const wanted = isReminderWanted({
      reminderState: row.state as ReminderState,
      plannedFor: fromDate(row.dueOn),
      deadlineState: deadline.state as DeadlineState,
      dueOn: fromDate(deadline.dueOn),
      // Asked apart: who cannot open the case any more must not make a deadline silent.
      recipientActive: true,
    });
    const text = reminderText({
      caseNumber: deadline.case.number,
      dueOn: fromDate(row.dueOn),
      today: this.clock.today(),
      url: `${addressOf(this.env)}/akten/${row.caseId}?tab=fristen`,
      late: row.late,
    });
    const key = await this.vault.organisationKey(organisationId);
    const to = recipient ? this.vault.open<{ email: string }>(key, 'staff_user', organisationId, recipient.id, recipient.sealed).email : '';
    return {
      id: row.id, organisationId, wanted, recipientReachable,
      caseId: row.caseId, deadlineId: row.deadlineId, recipientId: row.recipientId, dueOn: row.dueOn, remindAt: row.remindAt,
      practice: this.env.practice || organisation?.practice === true,
      // From the id of the reminder: whatever repeats it, mail programs fold it into one.
      mail: { to, messageId: `<${row.id}@bleibeakte>`, ...text },
      late: row.late || this.clock.now().getTime() - row.remindAt.getTime() > LATE_AFTER_MS,
    };
  }

  private async canOpen(staff: StaffUserModel, caseId: string, responsibleId: string | null): Promise<boolean> {
    if (staff.disabledAt !== null) return false;
    if (seesAllCases(staff.role as Role) || responsibleId === staff.id) return true;
    const { organisationId, id: userId } = staff;
    return (await this.prisma.db.caseMember.count({ where: { organisationId, caseId, userId } })) > 0;
  }
}
