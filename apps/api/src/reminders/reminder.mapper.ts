import type { NotificationKind, NotificationResponse, ReminderResponse, ReminderState } from '@bleibeakte/contracts';
import type { NotificationListRow, ReminderListRow } from './reminder.query.ts';

export function toReminderResponse(row: ReminderListRow, recipient: string): ReminderResponse {
  const { id, deadlineId, caseId, caseNumber, remindAt, tries, deliveredAt, late } = row;
  return {
    id, deadlineId, caseId, caseNumber, recipient, tries, late,
    at: remindAt.toISOString(),
    state: row.state as ReminderState,
    deliveredAt: deliveredAt?.toISOString() ?? null,
  };
}

export function toNotificationResponse(row: NotificationListRow): NotificationResponse {
  const { id, caseId, caseNumber, deadlineId, dueOn, createdAt, readAt } = row;
  return {
    id, caseId, caseNumber, deadlineId, dueOn,
    kind: row.kind as NotificationKind,
    at: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
