import { Injectable, NotFoundException } from '@nestjs/common';
import {
  type CommissionComparison, type CommissionCorrection, type CommissionResponse, type CommissionSummary, type CommissionVersionResponse,
  type CorrectCommissionRequest, type Land, LANDS,
} from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import {
  baseOf, type CommissionProfile, compareProfiles, fieldText, type HoldingChange, provenance, readField, shippedProfile, shippedProfiles,
  toCommissionResponse, toCommissionSummary,
} from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { StaffDirectory, type StaffEntry } from '../staff/staff-directory.ts';
import { CommissionVersions, profileNow, profileOf, type StoredCorrection } from './commission-versions.ts';
import { CorrectCommission } from './correct-commission.ts';

/** The profiles as they are shipped, with what the organisation has corrected. */
@Injectable()
export class CommissionsService {
  constructor(
    private readonly clock: Clock,
    private readonly versions: CommissionVersions,
    private readonly correcting: CorrectCommission,
    private readonly staff: StaffDirectory,
  ) {}

  async list({ organisationId }: CurrentUser): Promise<CommissionSummary[]> {
    const today = this.clock.today();
    return (await this.versions.allCurrent(organisationId)).map((profile) => toCommissionSummary(profile, today));
  }

  /** Without a version: the one that holds now. @throws NotFoundException for anything that is not one of the sixteen, or no version */
  async show({ organisationId }: CurrentUser, name: string, version?: string): Promise<CommissionResponse> {
    const land = landOf(name);
    const corrections = await this.versions.corrections(organisationId, land);
    const profile = version === undefined ? profileNow(land, corrections) : found(profileOf(land, corrections, version));
    const staff = await this.staff.of(organisationId);
    return toCommissionResponse(profile, this.clock.today(), toCorrections(profile, corrections, staff));
  }

  /** @throws NotFoundException; RuleViolation conflict.version, commission.value-not-fitting */
  async correct(user: CurrentUser, name: string, request: CorrectCommissionRequest): Promise<CommissionResponse> {
    const land = landOf(name);
    await this.correcting.correct(user, land, request);
    return this.show(user, land);
  }

  /** Shipped and corrected ones, newest first. @throws NotFoundException */
  async history({ organisationId }: CurrentUser, name: string): Promise<CommissionVersionResponse[]> {
    const land = landOf(name);
    const corrections = await this.versions.corrections(organisationId, land);
    const current = profileNow(land, corrections).version;
    const staff = await this.staff.of(organisationId);
    const shipped = shippedProfiles()
      .filter((profile) => profile.land === land)
      .map(({ version }) => ({ version, base: version, correctedAt: null, correctedBy: null, reason: null, fields: [] }));
    const corrected = corrections.map((one) => ({
      version: `${one.base}.${one.number}`, base: one.base, correctedAt: one.correctedAt.toISOString(),
      correctedBy: staff.get(one.correctedById)?.name ?? null, reason: one.reason, fields: one.changes.map(({ field }) => field),
    }));
    const all = [...corrected.reverse(), ...shipped];
    // A newer shipped profile keeps corrections that were checked later: that version has no row of its own.
    const carried = all.some(({ version }) => version === current)
      ? []
      : [{ version: current, base: baseOf(current), correctedAt: null, correctedBy: null, reason: null, fields: [] }];
    return [...carried, ...all].map((one) => ({ ...one, current: one.version === current }));
  }

  /** @throws NotFoundException */
  async compare({ organisationId }: CurrentUser, name: string, from: string, to: string): Promise<CommissionComparison> {
    const land = landOf(name);
    const corrections = await this.versions.corrections(organisationId, land);
    const after = found(profileOf(land, corrections, to));
    const origin = new Map(changesOf(after, corrections).map((change) => [change.field, change]));
    const differences = compareProfiles(found(profileOf(land, corrections, from)), after).map((difference) => {
      const change = origin.get(difference.field);
      return { ...difference, source: change?.source ?? null, checkedOn: change?.checkedOn ?? null };
    });
    return { land, from, to, differences };
  }

  currentVersion(organisationId: string, land: Land, tx?: Tx): Promise<string> {
    return this.versions.current(organisationId, land, tx);
  }

  /**
   * The profile a case or a check uses, with this organisation's corrections up to that version. A version that this
   * organisation does not have gives the one that holds now; the answer's `version` tells which it is.
   */
  async profileFor(organisationId: string, land: Land, version: string, tx?: Tx): Promise<CommissionProfile> {
    const corrections = await this.versions.corrections(organisationId, land, tx);
    return profileOf(land, corrections, version) ?? profileNow(land, corrections);
  }

  /** The case's profile and the version that holds now, with one query. */
  async ofCase(organisationId: string, land: Land, version: string): Promise<{ profile: CommissionProfile; current: string }> {
    const corrections = await this.versions.corrections(organisationId, land);
    const now = profileNow(land, corrections);
    return { profile: profileOf(land, corrections, version) ?? now, current: now.version };
  }
}

function changesOf(profile: CommissionProfile, corrections: readonly StoredCorrection[]): HoldingChange[] {
  const shipped = shippedProfile(profile.land, baseOf(profile.version));
  return shipped ? provenance(shipped, corrections, profile.version) : [];
}

function toCorrections(profile: CommissionProfile, corrections: readonly StoredCorrection[], staff: ReadonlyMap<string, StaffEntry>): CommissionCorrection[] {
  const shipped = shippedProfile(profile.land, baseOf(profile.version));
  return changesOf(profile, corrections).flatMap(({ field, value, source, checkedOn, number }) => {
    const row = corrections.find((one) => one.number === number);
    return row && shipped
      ? [{
          field, value: fieldText(field, value), shipped: fieldText(field, readField(shipped, field)), source, checkedOn,
          version: `${row.base}.${number}`, correctedAt: row.correctedAt.toISOString(), correctedBy: staff.get(row.correctedById)?.name ?? '',
        }]
      : [];
  });
}

function landOf(name: string): Land {
  if (!(LANDS as readonly string[]).includes(name)) throw new NotFoundException();
  return name as Land;
}

function found(profile: CommissionProfile | null): CommissionProfile {
  if (!profile) throw new NotFoundException();
  return profile;
}
