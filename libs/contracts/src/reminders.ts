export const REMINDER_STATES = ['planned', 'delivered', 'cancelled', 'failed'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

export interface ReminderResponse {
  id: string;
  deadlineId: string;
  caseId: string;
  caseNumber: string;
  recipient: string;
  at: string;
  state: ReminderState;
  tries: number;
  deliveredAt: string | null;
  late: boolean;
}

export interface ReminderStatusResponse {
  /** When the worker last looked for due reminders; null = never. */
  lastSweepAt: string | null;
  /** True when that is longer ago than it may be (5 minutes). */
  late: boolean;
  planned: number;
  needsAttention: number;
}

/** In the product (bell). One per delivered reminder, assigned case or status change; 'papers' = post lies without a case; 'request' = a call was handed over. */
export const NOTIFICATION_KINDS = ['deadline', 'submission', 'assigned', 'papers', 'request'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export interface NotificationResponse {
  id: string;
  kind: NotificationKind;
  /** Null = about the post that belongs to no case, or a call whose case is not told. */
  caseId: string | null;
  caseNumber: string | null;
  deadlineId: string | null;
  dueOn: string | null;
  at: string;
  readAt: string | null;
}

export interface OutboxMailResponse {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
}

export interface OutboxResponse {
  /** folder = mails are kept in DATA_DIR/outbox and shown here; smtp = they leave by SMTP_URL. */
  channel: 'folder' | 'smtp';
  mails: OutboxMailResponse[];
}
