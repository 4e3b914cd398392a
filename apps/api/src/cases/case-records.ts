import { Injectable, NotFoundException } from '@nestjs/common';
import type { CaseResponse } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { may, seesAllCases } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { PersonDirectory } from '../persons/person-directory.ts';
import { StaffDirectory, type StaffEntry } from '../staff/staff-directory.ts';
import { CaseLists } from './case-lists.ts';
import { toCasePerson, toCaseResponse } from './case.mapper.ts';
import { readExtent } from './cases.query.ts';

/** One case with everything that stands on its first page. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly lists: CaseLists,
    private readonly persons: PersonDirectory,
    private readonly staff: StaffDirectory,
    private readonly commissions: CommissionsService,
  ) {}

  /** For somebody who opens the case: leaves a trace. */
  async read(user: CurrentUser, caseId: string): Promise<CaseResponse> {
    const found = await this.get(user, caseId);
    const { id: actorId, organisationId } = user;
    await recordAudit(this.prisma.db, this.vault, { code: 'case.read', organisationId, actorId, at: this.clock.now(), caseId });
    return found;
  }

  /** For the answer to a change. @throws NotFoundException */
  async get(user: CurrentUser, caseId: string): Promise<CaseResponse> {
    const { organisationId } = user;
    const [opened] = await this.lists.rows(user, [caseId]);
    if (!opened) throw new NotFoundException();
    const extent = await readExtent(this.prisma.db, organisationId, caseId);
    const [persons, staff, commission] = await Promise.all([
      this.persons.of(organisationId, extent.personIds),
      this.staff.of(organisationId),
      this.commissions.ofCase(organisationId, opened.row.land, opened.row.commissionVersion),
    ]);
    const today = this.clock.today();
    const inTeam = new Set([...extent.memberIds, opened.row.responsibleId]);
    return toCaseResponse({
      ...opened,
      extent,
      people: extent.personIds.flatMap((id) => persons.get(id) ?? []).map((person) => toCasePerson(person, today)),
      team: extent.memberIds.flatMap((id) => staff.get(id) ?? []).map(({ id, name }) => ({ id, name })),
      visibleTo: [...staff.values()].filter((entry) => canOpen(entry, inTeam)).length,
      commission,
    });
  }
}

function canOpen({ id, role, disabled }: StaffEntry, inTeam: ReadonlySet<string | null>): boolean {
  return !disabled && may(role, 'case:read') && (seesAllCases(role) || inTeam.has(id));
}
