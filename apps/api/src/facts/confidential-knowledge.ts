import { Injectable } from '@nestjs/common';
import { type CaseEventModel, PrismaService, type Tx } from '@bleibeakte/db';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';

/** Kind of the event whose day only few may know. */
export const REMOVAL = 'removalDateKnown';

/** A removal date is for who is responsible, for who entered it, and for the coordination. */
export const seesEvent = (user: CurrentUser, row: Pick<CaseEventModel, 'confidential' | 'recordedById'>, { row: caseFile }: OpenedCase): boolean =>
  !row.confidential || user.role === 'lead' || caseFile.responsibleId === user.id || row.recordedById === user.id;

/** Who is shown what follows from the confidential entries of a case. */
@Injectable()
export class ConfidentialKnowledge {
  constructor(private readonly prisma: PrismaService) {}

  /** Also of those that were withdrawn: an earlier check may rest on them. */
  async mayRead(user: CurrentUser, opened: OpenedCase, tx: Tx = this.prisma.db): Promise<boolean> {
    const { organisationId, id: caseId } = opened.row;
    if (seesEvent(user, { confidential: true, recordedById: '' }, opened)) return true;
    const entries = await tx.caseEvent.findMany({ where: { organisationId, caseId, confidential: true }, select: { confidential: true, recordedById: true } });
    return entries.length > 0 && entries.every((entry) => seesEvent(user, entry, opened));
  }
}
