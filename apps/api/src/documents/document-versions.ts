import { NotFoundException } from '@nestjs/common';
import type { DocumentModel, Tx } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';

/** What always belongs to the newest version of a paper. */
export type Carried = Pick<DocumentModel, 'evidenceItemId' | 'datedOn' | 'translation' | 'translationOfId'>;

/** @throws RuleViolation document.replaced: an older version is read, never changed */
export async function assertNewest(tx: Tx, { organisationId, id }: DocumentModel): Promise<void> {
  if ((await tx.document.count({ where: { organisationId, replacesId: id, removedAt: null } })) > 0) throw new RuleViolation('document.replaced');
}

/**
 * A paper gives its place to a newer version: what hangs on it goes over. Of two at once the second finds another version number.
 * @throws RuleViolation document.replaced, conflict.version
 */
export async function giveWay(tx: Tx, old: DocumentModel, version: number, newId: string, now: Date): Promise<Carried> {
  const { organisationId, caseId, id, evidenceItemId, datedOn, translation, translationOfId } = old;
  await assertNewest(tx, old);
  const { count } = await tx.document.updateMany({
    where: { organisationId, id, version, removedAt: null },
    // It stays with its item of evidence, so that it lies in the same compartment.
    data: { translation: null, translationOfId: null, reviewedAt: old.reviewedAt ?? now, version: { increment: 1 } },
  });
  if (count === 0) throw new RuleViolation('conflict.version');
  await tx.document.updateMany({ where: { organisationId, caseId, translationOfId: id }, data: { translationOfId: newId } });
  return { evidenceItemId, datedOn, translation, translationOfId };
}

/** After a version was removed: the one before it counts again, or the two beside it become neighbours. */
export async function closeGap(tx: Tx, removed: DocumentModel): Promise<void> {
  const { organisationId, caseId, id, replacesId, evidenceItemId, datedOn, translation, translationOfId } = removed;
  const newer = await tx.document.findFirst({ where: { organisationId, replacesId: id, removedAt: null } });
  if (newer) {
    await tx.document.updateMany({ where: { organisationId, id: newer.id }, data: { replacesId } });
    return;
  }
  if (!replacesId) return;
  const { count } = await tx.document.updateMany({
    where: { organisationId, id: replacesId, removedAt: null }, data: { evidenceItemId, datedOn, translation, translationOfId, version: { increment: 1 } },
  });
  if (count === 0) throw new NotFoundException();
  await tx.document.updateMany({ where: { organisationId, caseId, translationOfId: id }, data: { translationOfId: replacesId } });
}

/** Earlier versions lie where the newest lies: with the same item, in the same compartment. */
export async function moveEarlier(tx: Tx, { organisationId, replacesId }: DocumentModel, evidenceItemId: string | null): Promise<void> {
  for (let id = replacesId; id; ) {
    await tx.document.updateMany({ where: { organisationId, id }, data: { evidenceItemId } });
    id = (await tx.document.findFirst({ where: { organisationId, id }, select: { replacesId: true } }))?.replacesId ?? null;
  }
}
