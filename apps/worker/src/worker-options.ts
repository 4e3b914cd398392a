import type { FileStore, Mailer, Scanner } from '@bleibeakte/adapters';
import type { JobRetry } from '@bleibeakte/jobs';

/** What may be replaced when a worker is made by hand, mostly in tests. */
export interface WorkerOverrides {
  /** Instead of SMTP and folder. */
  mailer?: Mailer;
  scanner?: Scanner;
  files?: FileStore;
  /** Keeps queues on one Redis apart. */
  prefix?: string;
  /** Instead of JOB_OPTIONS. */
  retry?: Partial<Pick<JobRetry, 'attempts' | 'backoff'>>;
  /** False: nothing happens by itself at a time, `tick()` is called by hand. */
  ticks?: boolean;
  /** False: jobs stay in the queue. */
  processing?: boolean;
  /** False: silent. */
  log?: boolean;
}

export const OVERRIDES = Symbol('worker overrides');
