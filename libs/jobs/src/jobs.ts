/** Background jobs: name → payload. Payloads hold ids only; whatever else is needed is loaded by the processor. */
export interface JobPayloads {
  'document.scan': { organisationId: string; documentId: string };
  'paper.scan': { organisationId: string; paperId: string };
  'reminder.deliver': { organisationId: string; reminderId: string };
}

export type JobName = keyof JobPayloads;

export const JOB_NAMES = ['document.scan', 'paper.scan', 'reminder.deliver'] as const satisfies readonly JobName[];

/** Jobs that are written to the outbox with a change; the others are rows that a sweep finds when they are due. */
export type OutboxJobName = 'document.scan' | 'paper.scan';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws Error when a payload holds anything but ids. */
export function assertIdsOnly(payload: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(payload)) {
    if (typeof value !== 'string' || !uuid.test(value)) throw new Error(`A job's payload holds ids only: ${field}`);
  }
}
