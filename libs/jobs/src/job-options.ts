import type { JobName } from './jobs.ts';

export interface JobRetry {
  attempts: number;
  /** Milliseconds before the second try; doubled each time. */
  backoff: number;
  concurrency: number;
}

/** A reminder is tried for about a day before a person is told; a scan for about an hour. */
export const JOB_OPTIONS: Record<JobName, JobRetry> = {
  'document.scan': { attempts: 8, backoff: 15_000, concurrency: 2 },
  'paper.scan': { attempts: 8, backoff: 15_000, concurrency: 2 },
  'reminder.deliver': { attempts: 12, backoff: 15_000, concurrency: 4 },
};
