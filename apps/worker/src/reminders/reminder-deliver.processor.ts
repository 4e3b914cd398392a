import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { MailRefused } from '@bleibeakte/adapters';
import { JOB_OPTIONS, type JobPayloads } from '@bleibeakte/jobs';
import { Mailers } from '../adapters.module.ts';
import { JobProcessor } from '../job.processor.ts';
import { type DueReminder, ReminderLetter } from './reminder-letter.ts';
import { leaseOf } from './reminder-lease.ts';
import { ReminderRecord } from './reminder-record.ts';

const NAME = 'reminder.deliver';

/**
 * Sends one reminder and records it. A crash between the two sends it a second time with the same Message-ID: of the two
 * possible errors we choose one mail too many, never one too few.
 */
@Processor(NAME, { concurrency: JOB_OPTIONS[NAME].concurrency })
export class ReminderDeliverProcessor extends JobProcessor<typeof NAME> {
  constructor(
    private readonly letter: ReminderLetter,
    private readonly record: ReminderRecord,
    private readonly mailers: Mailers,
  ) {
    super();
  }

  protected async run({ organisationId, reminderId }: JobPayloads[typeof NAME], job: Pick<Job, 'id'>): Promise<void> {
    const lease = leaseOf(job.id);
    const tries = lease && (await this.record.begin(organisationId, reminderId, lease));
    if (!tries) return;
    const reminder = await this.letter.load(organisationId, reminderId);
    if (!reminder) return;
    if (!reminder.wanted) return this.record.cancel(reminder);
    if (!reminder.recipientReachable) return this.record.fail(reminder, 'RecipientGone', tries);
    try {
      await this.mailers.for(reminder.practice).send(reminder.mail);
    } catch (error) {
      await this.keepTrying(reminder, tries, error);
      throw error;
    }
    if (await this.record.deliver(reminder)) {
      this.logger.log({ event: 'reminder.delivered', reminderId, late: reminder.late, tries });
    }
  }

  /** A mail that can never be sent is given up at once, every other failure after the last try. */
  private async keepTrying(reminder: DueReminder, tries: number, error: unknown): Promise<void> {
    const { attempts, backoff } = { ...JOB_OPTIONS[NAME], ...this.overrides.retry };
    const failure = failureOf(error);
    if (error instanceof MailRefused || tries >= attempts) return this.record.fail(reminder, failure, tries);
    await this.record.postpone(reminder, failure, backoff * 2 ** (tries - 1));
  }
}

/** Class or code of an error; never its message, which may quote an address. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const name = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return /^[A-Za-z0-9_.-]{1,60}$/.test(name) ? name : 'Error';
}
