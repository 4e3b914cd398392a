import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { OpenCaseRequest } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type SealedCase, toDate, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { assertRegionInLand, caseTitle, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { visiblePersons } from '../access/visible.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { PersonDirectory, type PersonEntry } from '../persons/person-directory.ts';
import { CaseStaff } from './case-staff.ts';

@Injectable()
export class OpenCase {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly persons: PersonDirectory,
    private readonly staff: CaseStaff,
    private readonly commissions: CommissionsService,
  ) {}

  /** Answers the id of the new case. */
  async open(user: CurrentUser, request: OpenCaseRequest): Promise<string> {
    const { organisationId } = user;
    const { land } = request;
    const region = request.region ?? land;
    assertRegionInLand(region, land);
    const personIds = [...new Set(request.personIds)];
    if (personIds.length === 0) throw new RuleViolation('case.person-missing');
    const id = randomUUID();
    const today = this.clock.today();
    const known = await this.persons.of(organisationId, personIds);
    await this.prisma.write(async (tx) => {
      await this.assertVisible(tx, user, personIds);
      const responsible = await this.staff.assignable(organisationId, request.responsibleId ?? user.id, tx);
      const title = request.title?.trim() || titleOf(personIds.flatMap((personId) => known.get(personId) ?? []));
      const nextStep = request.nextStep?.text.trim() ?? null;
      const { key, wrapped } = await this.vault.newRowKey('case_file', organisationId, id);
      const sealed: SealedCase = { title, notes: null, nextStep, noNextStepBecause: null, closeNote: null };
      const number = await nextNumber(tx, organisationId, today.slice(0, 4));
      await tx.caseFile.create({
        data: {
          id, organisationId, number, land, region,
          keyWrapped: Uint8Array.from(wrapped),
          sealed: this.vault.seal(key, 'case_file', organisationId, id, sealed),
          commissionVersion: await this.commissions.currentVersion(organisationId, land, tx),
          responsibleId: responsible.id,
          nextStepOn: toDateOrNull(request.nextStep?.dueOn),
          hasNextStep: nextStep !== null,
          openedOn: toDate(today),
        },
      });
      await tx.casePerson.createMany({
        data: personIds.map((personId, position) => ({ organisationId, caseId: id, personId, position, addedAt: this.clock.now() })),
      });
      await this.staff.tell(tx, user, responsible.id, id);
      await recordAudit(tx, this.vault, {
        code: 'case.opened', organisationId, actorId: user.id, at: this.clock.now(), caseId: id,
        details: { number, title, land, persons: personIds.length, responsible: responsible.name },
      });
    });
    return id;
  }

  private async assertVisible(tx: Tx, user: CurrentUser, ids: string[]): Promise<void> {
    const visible = await tx.person.count({ where: { AND: [visiblePersons(user), { id: { in: ids } }] } });
    if (visible !== ids.length) throw new NotFoundException();
  }
}

function titleOf(persons: readonly PersonEntry[]): string {
  const [only] = persons;
  if (persons.length === 1 && only) return only.name;
  return caseTitle(persons.map(({ name, lastName }) => ({ firstName: name, lastName })));
}

/** 'HF-2026-0031'. The update keeps the organisation's row until the transaction ends: no number twice, none left out. */
async function nextNumber(tx: Tx, organisationId: string, year: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    UPDATE organisation
    SET case_numbers = jsonb_set(case_numbers, ARRAY[${year}::text], to_jsonb(COALESCE((case_numbers ->> ${year}::text)::int, 0) + 1))
    WHERE id = ${organisationId}::uuid
    RETURNING (case_numbers ->> ${year}::text)::int AS count`;
  return `HF-${year}-${String(row!.count).padStart(4, '0')}`;
}
