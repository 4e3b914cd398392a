import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FoundOrganisationRequest, SetupState } from '@bleibeakte/contracts';
import { organisationIds, PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock, Env, runFor } from '@bleibeakte/platform';
import { hashPassword } from '@bleibeakte/sealing';
import { type Account, normalEmail } from '../auth/auth.service.ts';

import { assertGoodPassword } from '../auth/password-rules.ts';
import { StaffService } from '../staff/staff.service.ts';

/** Any number will do, as long as only the set-up takes it. */
const SETUP_LOCK = 2_310_000_023;

export interface Founding extends FoundOrganisationRequest {
  /** Whom people outside can call. */
  contact?: { phone: string; place: string };
  practice?: boolean;
}

/** The first visit of an installation: an organisation and its first person of coordination. */
@Injectable()
export class SetupService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly staff: StaffService,
  ) {}

  async state(practice: boolean): Promise<SetupState> {
    return { empty: (await organisationIds(this.prisma.db)).length === 0, practice: practice || this.env.practice };
  }

  /** Only while nothing exists; two people at once found one organisation. @throws RuleViolation setup.done */
  found(request: FoundOrganisationRequest): Promise<Account> {
    return this.create(request, true);
  }

  /** Founds one more organisation: for the example data and for tests, not reachable over HTTP. */
  foundAnother(request: Founding): Promise<Account> {
    return this.create(request, false);
  }

  private async create(request: Founding, onlyFirst: boolean): Promise<Account> {
    assertGoodPassword(request.password, request.organisationName);
    const passwordHash = await hashPassword(request.password);
    const organisationId = randomUUID();
    const userId = randomUUID();
    const email = request.email.trim();
    try {
      await runFor(organisationId, () =>
        this.prisma.write(async (tx) => {
          await tx.$queryRaw`SELECT pg_advisory_xact_lock(${SETUP_LOCK})::text`;
          if (onlyFirst && (await organisationIds(tx)).length > 0) throw new RuleViolation('setup.done');
          const { key, wrapped } = this.vault.newOrganisationKey(organisationId);
          await tx.organisation.create({
            data: {
              id: organisationId,
              keyWrapped: Uint8Array.from(wrapped),
              practice: request.practice ?? false,
              sealed: this.vault.seal(key, 'organisation', organisationId, organisationId, { name: request.organisationName.trim(), ...request.contact }),
            },
          });
          const emailDigest = this.vault.digest('email', normalEmail(email));
          const name = request.name.trim();
          await this.staff.add(tx, { id: userId, organisationId, name, email, emailDigest, passwordHash, role: 'lead' });
          await recordAudit(tx, this.vault, {
            code: 'organisation.founded', organisationId, actorId: userId, at: this.clock.now(),
          });
        }),
      );
    } catch (error) {
      this.vault.forgetOrganisation(organisationId);
      throw error;
    }
    return { id: userId, organisationId, passwordHash };
  }
}
