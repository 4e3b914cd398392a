import { Injectable } from '@nestjs/common';
import type { CalendarDate, CaseStage, EvidenceMatrixResponse, EvidenceProposal, Land } from '@bleibeakte/contracts';
import { fromDate, PrismaService, toDate } from '@bleibeakte/db';
import {
  ageOn, completenessOf, evidenceGaps, matrixCells, type MatrixInput, mattersOn, may, openProposals, proposeEvidence,
} from '@bleibeakte/domain';
import { ARGUMENT_ORDER, askedArguments, EVIDENCE_CATALOGUE, evidenceKind, weightOfArgument } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { KnowledgeService } from '../facts/knowledge.service.ts';
import { EvidenceRecords } from './evidence-records.ts';

/** What proves what for whom: items and proposals of a case against what its commission asks for. */
@Injectable()
export class EvidenceMatrixService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly knowledge: KnowledgeService,
    private readonly commissions: CommissionsService,
    private readonly records: EvidenceRecords,
  ) {}

  /** @throws NotFoundException */
  async show(user: CurrentUser, caseId: string): Promise<EvidenceMatrixResponse> {
    const tx = this.prisma.db;
    const opened = await this.access.see(user, caseId);
    const { organisationId, commissionVersion } = opened.row;
    const land = opened.row.land as Land;
    const stage = opened.row.stage as CaseStage;
    const today = this.clock.today();
    const people = await this.knowledge.ofOpened(opened);
    const profile = await this.commissions.profileFor(organisationId, land, commissionVersion);
    const asked = askedArguments(profile);
    const items = await this.records.list(tx, user, opened.key, caseId);
    // A proposal tells what is known about a person: identity, livelihood, convictions.
    const withProposals = may(user.role, 'fact:read');
    const proposals: EvidenceProposal[] = withProposals
      ? proposeEvidence({ people: people.map(({ knowledge }) => knowledge), kinds: EVIDENCE_CATALOGUE, asked, stage })
      : [];
    const day = mattersOn(await this.handInBy(opened, today), today);
    const input: MatrixInput = {
      personIds: people.map(({ knowledge }) => knowledge.personId), arguments: ARGUMENT_ORDER, items, proposals, asked, mattersOn: day, worthOf,
    };
    return {
      caseId, land, commissionName: profile.name, stage,
      people: people.map(({ name, knowledge: { personId, birthDate } }) => ({ id: personId, name, age: birthDate === null ? null : ageOn(birthDate, today) })),
      cells: matrixCells(input),
      gaps: evidenceGaps(input),
      proposals: openProposals(proposals, items),
      items,
      completeness: completenessOf(input),
      asked: [...asked].map(([argument, level]) => ({ argument, level })),
      mattersOn: day,
      withProposals,
    };
  }

  /** The last day of the running period for the Eingabe. */
  private async handInBy({ row: { organisationId, id: caseId } }: OpenedCase, today: CalendarDate): Promise<CalendarDate | null> {
    const next = await this.prisma.db.deadline.findFirst({
      where: { organisationId, caseId, kind: 'hfkNotice', state: 'open', dueOn: { gte: toDate(today) } }, orderBy: { dueOn: 'asc' },
    });
    return next && fromDate(next.dueOn);
  }
}

const worthOf: MatrixInput['worthOf'] = (kind, argument) => {
  if (kind === null) return { weight: weightOfArgument(argument), place: EVIDENCE_CATALOGUE.length, together: false };
  const { weight, owedBy } = evidenceKind(kind);
  return { weight, place: EVIDENCE_CATALOGUE.findIndex(({ code }) => code === kind), together: owedBy === 'school' };
};
