/**
 * A due reminder is leased to one job at a time. The end of the lease is part of the job's id: a job whose lease has passed to
 * another one (its worker died, the queue was emptied, it waited too long) finds another end in the row and does nothing.
 */
export const LEASE_MS = 90_000;

export const leaseJobId = (reminderId: string, leasedUntil: Date): string => `reminder-${reminderId}-${leasedUntil.getTime()}`;

/** The end of the lease that a job was made for; null for an id that is none of ours. */
export function leaseOf(jobId: string | undefined): Date | null {
  const end = /^reminder-[0-9a-f-]{36}-(\d{1,15})$/.exec(jobId ?? '')?.[1];
  return end ? new Date(Number(end)) : null;
}
