import { Injectable } from '@nestjs/common';
import type { Role } from '@bleibeakte/contracts';
import type { ShareLinkModel, Tx } from '@bleibeakte/db';
import { may } from '@bleibeakte/domain';
import { visibleCases } from '../access/visible.ts';

/** What is photographed through a scan is uploaded by who began it: with the rights that they have now. */
@Injectable()
export class ScanMakers {
  /** True for every other link; for a scan while its maker still works here, sees the case and may add papers to it. */
  async may(tx: Tx, { organisationId, purpose, madeById, caseId }: ShareLinkModel): Promise<boolean> {
    if (purpose !== 'scan') return true;
    const maker = await tx.staffUser.findFirst({ where: { organisationId, id: madeById, disabledAt: null } });
    if (!maker || !may(maker.role as Role, 'document:write')) return false;
    const user = { id: madeById, organisationId, role: maker.role as Role };
    return (await tx.caseFile.count({ where: { AND: [visibleCases(user), { id: caseId }] } })) > 0;
  }
}
