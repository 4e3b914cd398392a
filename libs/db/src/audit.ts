import { randomUUID } from 'node:crypto';
import type { EventCode } from '@bleibeakte/contracts';
import type { Tx } from './prisma.service.ts';
import type { Vault } from './vault.ts';

export type EventDetails = Record<string, string | number | boolean | null>;

export interface AuditEntry {
  code: EventCode;
  organisationId: string;
  /** Null = the system. */
  actorId: string | null;
  at: Date;
  caseId?: string | null;
  personId?: string | null;
  /** The row it is about: deadline, document, submission … */
  subjectId?: string | null;
  /** Sealed with the key of the case when there is one, else of the organisation. */
  details?: EventDetails;
}

/** Writes what happened into the trail, in the same transaction as the change. The trail can be added to, never changed. */
export async function recordAudit(tx: Tx, vault: Vault, entry: AuditEntry): Promise<void> {
  const id = randomUUID();
  const { organisationId, caseId = null } = entry;
  const key = caseId
    ? await vault.caseKey(organisationId, caseId, tx)
    : await vault.organisationKey(organisationId, tx);
  await tx.auditEvent.create({
    data: {
      id,
      organisationId,
      at: entry.at,
      code: entry.code,
      actorId: entry.actorId,
      caseId,
      personId: entry.personId ?? null,
      subjectId: entry.subjectId ?? null,
      sealed: entry.details
        ? vault.seal(key, 'audit_event', organisationId, id, entry.details)
        : null,
    },
  });
}
