import { Injectable } from '@nestjs/common';
import type { Role, StaffRef } from '@bleibeakte/contracts';
import { PrismaService, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';

export interface StaffDetails {
  name: string;
  email: string;
}
export interface StaffEntry extends StaffDetails {
  id: string;
  role: Role;
  disabled: boolean;
}
export interface OrganisationDetails {
  name: string;
  practice: boolean;
  /** How many days an invented organisation has moved its today. */
  todayOffset: number;
}

/** Names of the staff, opened once and kept for a few seconds: nearly every answer names somebody. */
const KEPT_SECONDS = 10;

@Injectable()
export class StaffDirectory {
  private readonly kept = new Map<string, { until: number; staff: Map<string, StaffEntry> }>();

  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Everybody of the organisation by id, the disabled too: their names stay in the history. */
  async of(organisationId: string): Promise<Map<string, StaffEntry>> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(organisationId);
    if (kept && kept.until > now) return kept.staff;
    const key = await this.vault.organisationKey(organisationId);
    const rows = await this.prisma.db.staffUser.findMany({ where: { organisationId }, orderBy: { createdAt: 'asc' } });
    const entries = rows.map((row): [string, StaffEntry] => {
      const details = this.vault.open<StaffDetails>(key, 'staff_user', organisationId, row.id, row.sealed);
      return [row.id, { ...details, id: row.id, role: row.role as Role, disabled: row.disabledAt !== null }];
    });
    const staff = new Map(entries);
    this.kept.set(organisationId, { until: now + KEPT_SECONDS * 1000, staff });
    return staff;
  }

  forget(organisationId: string): void {
    this.kept.delete(organisationId);
  }

  async details(organisationId: string, userId: string): Promise<StaffEntry> {
    const found = (await this.of(organisationId)).get(userId);
    if (found) return found;
    // Somebody who joined a moment ago in another process.
    this.forget(organisationId);
    const again = (await this.of(organisationId)).get(userId);
    if (!again) throw new Error('A member of staff who is signed in has no row');
    return again;
  }

  /** Name behind an id; '–' when there is none. */
  async ref(organisationId: string, userId: string | null): Promise<StaffRef | null> {
    if (!userId) return null;
    const entry = (await this.of(organisationId)).get(userId);
    return entry ? { id: entry.id, name: entry.name } : null;
  }

  async organisation(organisationId: string): Promise<OrganisationDetails> {
    const row = await this.prisma.db.organisation.findFirstOrThrow({ where: { id: organisationId } });
    const key = await this.vault.organisationKey(organisationId);
    const { name } = this.vault.open<{ name: string }>(key, 'organisation', organisationId, organisationId, row.sealed);
    return { name, practice: row.practice, todayOffset: row.todayOffset };
  }
}
