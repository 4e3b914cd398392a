import type { DocumentType } from '@bleibeakte/contracts';
import { recordAudit } from './audit.ts';
import { enqueue } from './outbox.ts';
import type { Tx } from './prisma.service.ts';
import type { SealedPaper } from './sealed-shapes.ts';
import type { Vault } from './vault.ts';

export interface NewPaper {
  id: string;
  organisationId: string;
  fileKey: string;
  type: DocumentType;
  size: number;
  fileName: string;
  sha256: string;
  /** True: it stays in quarantine until the scanner has answered. */
  scanned: boolean;
  idempotencyKey: string | null;
  /** Null = from the scanner folder. */
  receivedById: string | null;
  at: Date;
}

/** Post that belongs to no case yet, the same whichever way it came. @returns false when the same had come before */
export async function enterPaper(tx: Tx, vault: Vault, paper: NewPaper): Promise<boolean> {
  const { id, organisationId, fileKey, type, size, fileName, sha256, scanned, idempotencyKey, receivedById, at } = paper;
  const secret: SealedPaper = { fileName, sha256 };
  const key = await vault.organisationKey(organisationId, tx);
  const { count } = await tx.incomingPaper.createMany({
    data: [{
      id, organisationId, fileKey, type, size, idempotencyKey, receivedById,
      sealed: vault.seal(key, 'incoming_paper', organisationId, id, secret),
      status: scanned ? 'quarantined' : 'notScanned',
      receivedAt: at,
    }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await recordAudit(tx, vault, { code: 'paper.received', organisationId, actorId: receivedById, at, subjectId: id, details: { type } });
  if (scanned) await enqueue(tx, 'paper.scan', { organisationId, paperId: id });
  return true;
}
