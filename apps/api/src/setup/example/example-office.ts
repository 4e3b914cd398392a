import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ExampleAccount, Role } from '@bleibeakte/contracts';
import { PrismaService, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { hashPassword } from '@bleibeakte/sealing';
import type { CurrentUser } from '../../access/current-user.ts';
import { normalEmail } from '../../auth/auth.service.ts';
import { StaffService } from '../../staff/staff.service.ts';
import { SetupService } from '../setup.service.ts';

export const EXAMPLE_PASSWORD = 'Apfelbaum-im-Regen-7';

interface OfficePlan {
  name: string;
  staff: { name: string; email: string; role: Role }[];
}

export const EXAMPLE_OFFICE: OfficePlan = {
  name: 'Beratungsstelle Leinetal',
  staff: [
    { name: 'Miriam Voss', email: 'koordination@leinetal.example', role: 'lead' },
    { name: 'Jonas Petersen', email: 'beratung@leinetal.example', role: 'caseworker' },
    { name: 'Karin Böhme', email: 'ehrenamt@leinetal.example', role: 'volunteer' },
    { name: 'Dr. Lea Rahn', email: 'jura@leinetal.example', role: 'guidingLawyer' },
    { name: 'Hala Mansour', email: 'sprache@leinetal.example', role: 'interpreter' },
    { name: 'Tobias Hein', email: 'technik@leinetal.example', role: 'admin' },
  ],
};

/** Stays invisible for the first one, whatever anybody tries. */
export const SECOND_OFFICE: OfficePlan = {
  name: 'Flüchtlingshilfe Weserbogen',
  staff: [
    { name: 'Petra Lohse', email: 'koordination@weserbogen.example', role: 'lead' },
    { name: 'Ali Demir', email: 'beratung@weserbogen.example', role: 'caseworker' },
  ],
};

/** The accounts that are shown to those who try it out. */
export const SHOWN_ACCOUNTS: ExampleAccount[] = EXAMPLE_OFFICE.staff.slice(0, 3);

export interface ExampleStaff {
  organisationId: string;
  byRole: (role: Role) => CurrentUser;
}

@Injectable()
export class ExampleOffices {
  constructor(
    private readonly setup: SetupService,
    private readonly staff: StaffService,
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
  ) {}

  async found(plan: OfficePlan): Promise<ExampleStaff> {
    const [first, ...others] = plan.staff;
    const account = await this.setup.foundAnother({
      organisationName: plan.name, name: first!.name, email: first!.email, password: EXAMPLE_PASSWORD, practice: true,
      contact: { phone: '0551 000000', place: 'Göttingen' },
    });
    const { organisationId } = account;
    const ids = new Map<Role, string>([['lead', account.id]]);
    const passwordHash = await hashPassword(EXAMPLE_PASSWORD);
    await runFor(organisationId, () =>
      this.prisma.write(async (tx) => {
        for (const { name, email, role } of others) {
          const id = randomUUID();
          ids.set(role, id);
          const emailDigest = this.vault.digest('email', normalEmail(email));
          await this.staff.add(tx, { id, organisationId, name, email, emailDigest, passwordHash, role });
        }
      }),
    );
    return { organisationId, byRole: (role) => actingAs(organisationId, ids.get(role)!, role) };
  }
}

function actingAs(organisationId: string, id: string, role: Role): CurrentUser {
  return { id, organisationId, role, sessionId: id, sessionEndsAt: new Date(0) };
}
