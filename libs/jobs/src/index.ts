export { JOB_NAMES, type JobName, type JobPayloads, type OutboxJobName, assertIdsOnly } from './jobs.ts';
export { JOB_OPTIONS, type JobRetry } from './job-options.ts';
