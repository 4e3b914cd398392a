import { randomUUID } from 'node:crypto';
import { type JobPayloads, type OutboxJobName, assertIdsOnly } from '@bleibeakte/jobs';
import type { Tx } from './prisma.service.ts';

/** Records that a job must run if, and only if, the surrounding transaction commits. */
export async function enqueue<N extends OutboxJobName>(
  tx: Tx,
  job: N,
  payload: JobPayloads[N],
): Promise<void> {
  assertIdsOnly(payload);
  await tx.outboxMessage.create({
    data: { id: randomUUID(), organisationId: payload.organisationId, job, payload },
  });
}
