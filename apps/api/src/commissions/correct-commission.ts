import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CommissionRow, CommissionValue, CorrectCommissionRequest, Land } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type SealedCommissionVersion, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { commissionProfile, correctionFaults } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionVersions, profileNow } from './commission-versions.ts';

/** All changes of a request or none: the profile that would come out is judged as strictly as a shipped one. */
@Injectable()
export class CorrectCommission {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly versions: CommissionVersions,
  ) {}

  /** @throws RuleViolation conflict.version, commission.value-not-fitting */
  async correct(user: CurrentUser, land: Land, { changes, reason, version }: CorrectCommissionRequest): Promise<void> {
    const { organisationId } = user;
    const sealed: SealedCommissionVersion = {
      reason: reason.trim(),
      changes: changes.map(({ field, value, source, checkedOn }) => ({ field, value: trimmed(value), source: source.trim(), checkedOn })),
    };
    await this.prisma.write(async (tx) => {
      // Keeps the organisation's row until the end: two corrections at once would take the same number.
      await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
      const before = await this.versions.corrections(organisationId, land, tx);
      const profile = profileNow(land, before);
      if (profile.version !== version) throw new RuleViolation('conflict.version');
      const [fault] = correctionFaults(profile, sealed.changes, this.clock.today());
      if (fault) throw new RuleViolation('commission.value-not-fitting', { field: fault.path, rule: fault.reason });
      const id = randomUUID();
      const number = (before.at(-1)?.number ?? 0) + 1;
      const { version: base } = commissionProfile(land);
      const key = await this.vault.organisationKey(organisationId, tx);
      const at = this.clock.now();
      await tx.commissionVersion.create({
        data: {
          id, organisationId, land, base, number, correctedById: user.id, correctedAt: at,
          sealed: this.vault.seal(key, 'commission_version', organisationId, id, sealed),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'commission.corrected', organisationId, actorId: user.id, at, subjectId: id,
        details: { land, version: `${base}.${number}`, fields: sealed.changes.map(({ field }) => field).join(', '), reason: sealed.reason },
      });
    });
  }
}

/** Texts without space around them, also in the entries of a list; an empty one is not known. */
function trimmed(value: CommissionValue): CommissionValue {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return value;
  return (value as readonly (string | CommissionRow)[]).map((entry) =>
    typeof entry === 'string'
      ? entry
      : Object.fromEntries(Object.entries(entry).map(([column, cell]) => [column, typeof cell === 'string' ? cell.trim() || null : cell])),
  ) as CommissionValue;
}
