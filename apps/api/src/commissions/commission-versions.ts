import { Injectable } from '@nestjs/common';
import { type Land, LANDS } from '@bleibeakte/contracts';
import { PrismaService, type SealedCommissionVersion, type Tx, Vault } from '@bleibeakte/db';
import { baseOf, type CommissionProfile, commissionProfile, currentVersion, effectiveProfile, type ProfileCorrection, shippedProfile } from '@bleibeakte/law';

export interface StoredCorrection extends ProfileCorrection {
  land: Land;
  reason: string;
  correctedAt: Date;
  correctedById: string;
}

/** What an organisation has corrected in the shipped profiles, and the profile that comes out of it. */
@Injectable()
export class CommissionVersions {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
  ) {}

  /** Of one Land or of all, oldest first. */
  async corrections(organisationId: string, land?: Land, tx: Tx = this.prisma.db): Promise<StoredCorrection[]> {
    const rows = await tx.commissionVersion.findMany({ where: { organisationId, ...(land && { land }) }, orderBy: [{ land: 'asc' }, { number: 'asc' }] });
    if (rows.length === 0) return [];
    const key = await this.vault.organisationKey(organisationId, tx);
    return rows.map(({ id, base, number, sealed, correctedAt, correctedById, ...row }) => ({
      ...this.vault.open<SealedCommissionVersion>(key, 'commission_version', organisationId, id, sealed),
      land: row.land as Land, base, number, correctedAt, correctedById,
    }));
  }

  /** The version that holds now in this organisation: 'base' or 'base.n'. */
  async current(organisationId: string, land: Land, tx?: Tx): Promise<string> {
    return currentVersion(commissionProfile(land), await this.corrections(organisationId, land, tx));
  }

  /** The profiles of all Länder as they hold now, in the order of `LANDS`. */
  async allCurrent(organisationId: string): Promise<CommissionProfile[]> {
    const all = await this.corrections(organisationId);
    return LANDS.map((land) => profileNow(land, all.filter((one) => one.land === land)));
  }
}

export function profileNow(land: Land, corrections: readonly StoredCorrection[]): CommissionProfile {
  const shipped = commissionProfile(land);
  return effectiveProfile(shipped, corrections, currentVersion(shipped, corrections)) ?? shipped;
}

/** Null = this organisation has no such version. */
export function profileOf(land: Land, corrections: readonly StoredCorrection[], version: string): CommissionProfile | null {
  const shipped = shippedProfile(land, baseOf(version));
  return shipped && effectiveProfile(shipped, corrections, version);
}
