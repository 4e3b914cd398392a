import { Injectable } from '@nestjs/common';
import type { CloseCaseRequest, HolidayRegion, Land, ReopenCaseRequest, SetNextStepRequest, TakeCommissionVersionRequest, UpdateCaseRequest } from '@bleibeakte/contracts';
import { type EventDetails, type Prisma, PrismaService, recordAudit, type SealedCase, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { assertNextStepOrReason, assertRegionInLand, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { CaseStaff } from './case-staff.ts';

type Change = Prisma.CaseFileUpdateManyMutationInput;

/** Changes of a case's own facts. Each is one transaction that asks for the version the person saw. */
@Injectable()
export class ChangeCase {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly staff: CaseStaff,
    private readonly commissions: CommissionsService,
  ) {}

  async update(user: CurrentUser, caseId: string, change: UpdateCaseRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const found = await this.access.change(user, caseId, tx);
      const { row } = found;
      const place = toPlace(change, { land: row.land as Land, region: row.region as HolidayRegion });
      // A new Land brings its own commission.
      const commission = place.land && { commissionVersion: await this.commissions.currentVersion(row.organisationId, place.land, tx) };
      const responsible = change.responsibleId === undefined || change.responsibleId === row.responsibleId
        ? null
        : await this.staff.assignable(row.organisationId, change.responsibleId, tx);
      const isNewStage = change.stage !== undefined && change.stage !== row.stage;
      const sealed: Partial<SealedCase> = {
        ...(change.title !== undefined && { title: change.title.trim() }),
        ...(change.notes !== undefined && { notes: change.notes?.trim() || null }),
      };
      await this.write(tx, found, change.version, { ...place, ...commission, ...(isNewStage && { stage: change.stage! }), ...(responsible && { responsibleId: responsible.id }) }, sealed);
      if (responsible) await this.staff.tell(tx, user, responsible.id, caseId);
      if (isNewStage) await this.record(tx, user, caseId, 'case.stageChanged', { from: row.stage, to: change.stage! });
      const details = {
        ...(sealed.title !== undefined && { title: sealed.title }),
        ...(change.notes !== undefined && { notes: true }),
        ...place,
        ...(commission ?? {}),
        ...(responsible && { responsible: responsible.name }),
      };
      if (Object.keys(details).length > 0) await this.record(tx, user, caseId, 'case.changed', details);
    });
  }

  async setNextStep(user: CurrentUser, caseId: string, { nextStep, noneNeededBecause, version }: SetNextStepRequest): Promise<void> {
    assertNextStepOrReason(nextStep, noneNeededBecause);
    const text = nextStep?.text.trim() ?? null;
    const because = nextStep ? null : (noneNeededBecause?.trim() ?? null);
    const dueOn = nextStep?.dueOn ?? null;
    await this.prisma.write(async (tx) => {
      const found = await this.access.change(user, caseId, tx);
      await this.write(tx, found, version, { nextStepOn: toDateOrNull(dueOn), hasNextStep: true }, { nextStep: text, noNextStepBecause: because });
      await this.record(tx, user, caseId, 'case.nextStepSet', { text, dueOn, because });
    });
  }

  /** Refuses while something runs out that costs a right; follow-ups and appointments fall away with the case. */
  async close(user: CurrentUser, caseId: string, { reason, note, version }: CloseCaseRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const found = await this.access.change(user, caseId, tx);
      const now = this.clock.now();
      const closeNote = note?.trim() || null;
      await this.write(
        tx, found, version,
        { stage: 'closed', closedAt: now, closeReason: reason, nextStepOn: null, hasNextStep: false },
        { closeNote, nextStep: null, noNextStepBecause: null },
      );
      const open = { organisationId: found.row.organisationId, caseId, state: 'open' };
      const running = await tx.deadline.count({ where: { ...open, type: { in: ['frist', 'notfrist'] } } });
      if (running > 0) throw new RuleViolation('case.open-deadlines', { count: running });
      const fallenAway = await tx.deadline.updateMany({
        where: open,
        data: { state: 'obsolete', finishedAt: now, finishedById: user.id, version: { increment: 1 } },
      });
      await tx.reminder.updateMany({ where: { ...open, state: 'planned' }, data: { state: 'cancelled' } });
      await this.record(tx, user, caseId, 'case.closed', { reason, note: closeNote, obsoleteDeadlines: fallenAway.count });
    });
  }

  /** The case uses the profile that holds now. @throws RuleViolation conflict.version, also when that is another one meanwhile */
  async takeCommissionVersion(user: CurrentUser, caseId: string, { commissionVersion, version }: TakeCommissionVersionRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const found = await this.access.change(user, caseId, tx);
      const { organisationId, land, commissionVersion: from } = found.row;
      const current = await this.commissions.currentVersion(organisationId, land as Land, tx);
      if (commissionVersion !== current) throw new RuleViolation('conflict.version');
      await this.write(tx, found, version, { commissionVersion }, {});
      await this.record(tx, user, caseId, 'commission.versionTaken', { land, from, to: commissionVersion });
    });
  }

  async reopen(user: CurrentUser, caseId: string, { version }: ReopenCaseRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const found = await this.access.see(user, caseId, tx);
      if (!found.row.closedAt) throw new RuleViolation('conflict.version');
      await this.write(tx, found, version, { stage: 'clarify', closedAt: null, closeReason: null }, { closeNote: null });
      await this.record(tx, user, caseId, 'case.reopened', {});
    });
  }

  /** @throws RuleViolation conflict.version */
  private async write(tx: Tx, { row, key }: OpenedCase, version: number, data: Change, sealed: Partial<SealedCase>): Promise<void> {
    const { organisationId, id } = row;
    const before = this.vault.open<SealedCase>(key, 'case_file', organisationId, id, row.sealed);
    const { count } = await tx.caseFile.updateMany({
      where: { organisationId, id, version },
      data: { ...data, sealed: this.vault.seal(key, 'case_file', organisationId, id, { ...before, ...sealed }), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  private record(tx: Tx, user: CurrentUser, caseId: string, code: Parameters<typeof recordAudit>[2]['code'], details: EventDetails): Promise<void> {
    const { organisationId, id: actorId } = user;
    return recordAudit(tx, this.vault, { code, organisationId, actorId, at: this.clock.now(), caseId, details });
  }
}

interface Place {
  land: Land;
  region: HolidayRegion;
}

/** A new Land brings its own holidays; nothing when neither changes. */
function toPlace(change: UpdateCaseRequest, before: Place): Partial<Place> {
  const land = change.land ?? before.land;
  const region = change.region ?? (land === before.land ? before.region : land);
  assertRegionInLand(region, land);
  return {
    ...(region !== before.region && { region }),
    ...(land !== before.land && { land }),
  };
}
