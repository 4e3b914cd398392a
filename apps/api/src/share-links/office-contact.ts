import { Injectable } from '@nestjs/common';
import type { OfficeContactRequest, OfficeContactResponse } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';

interface SealedOrganisation {
  name: string;
  phone?: string | null;
  place?: string | null;
}

/** Whom somebody outside can call: it stands on each page without account. */
@Injectable()
export class OfficeContact {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async of(organisationId: string, tx: Tx = this.prisma.db): Promise<OfficeContactResponse> {
    const { name, phone = null, place = null } = await this.open(organisationId, tx);
    return { name, phone, place };
  }

  async change(user: CurrentUser, { phone, place }: OfficeContactRequest): Promise<OfficeContactResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const before = await this.open(organisationId, tx);
      const changed: SealedOrganisation = { ...before, phone: phone?.trim() || null, place: place?.trim() || null };
      const key = await this.vault.organisationKey(organisationId, tx);
      const sealed = this.vault.seal(key, 'organisation', organisationId, organisationId, changed);
      await tx.organisation.updateMany({ where: { id: organisationId }, data: { sealed } });
      await recordAudit(tx, this.vault, { code: 'office.contactChanged', organisationId, actorId: user.id, at: this.clock.now() });
      return this.of(organisationId, tx);
    });
  }

  private async open(organisationId: string, tx: Tx): Promise<SealedOrganisation> {
    const row = await tx.organisation.findFirstOrThrow({ where: { id: organisationId } });
    const key = await this.vault.organisationKey(organisationId, tx);
    return this.vault.open<SealedOrganisation>(key, 'organisation', organisationId, organisationId, row.sealed);
  }
}
