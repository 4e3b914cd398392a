import { randomUUID } from 'node:crypto';
import type { HolidayRegion, Land } from '@bleibeakte/contracts';
import { PrismaService, type SealedCase, type SealedDocument, toDate, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Office, TestApp } from './test-app.ts';

export interface GivenCase {
  id: string;
  number: string;
  personIds: string[];
}

interface Wish {
  land?: Land;
  region?: HolidayRegion;
  title?: string;
  responsibleId?: string | null;
  /** Staff in the team. */
  team?: string[];
  persons?: number;
}

let counted = 0;

/** An open case with its persons as rows, without going through the API; for tests of what hangs on a case. */
export async function givenCase(app: TestApp, office: Office, wish: Wish = {}): Promise<GivenCase> {
  const { organisationId } = office;
  const vault = app.app.get(Vault);
  const id = randomUUID();
  counted += 1;
  const number = `HF-2026-${String(counted).padStart(4, '0')}`;
  const personIds = Array.from({ length: wish.persons ?? 2 }, () => randomUUID());
  const land = wish.land ?? 'DE-NI';
  await runFor(organisationId, async () => {
    const { key, wrapped } = await vault.newRowKey('case_file', organisationId, id);
    const sealed: SealedCase = {
      title: wish.title ?? 'Familie Al-Amin', notes: null, nextStep: null, noNextStepBecause: null, closeNote: null,
    };
    await app.app.get(PrismaService).write(async (tx) => {
      await tx.caseFile.create({
        data: {
          id, organisationId, number, land, region: wish.region ?? land, commissionVersion: '2026-08',
          keyWrapped: Uint8Array.from(wrapped), sealed: vault.seal(key, 'case_file', organisationId, id, sealed),
          responsibleId: wish.responsibleId === undefined ? office.lead.id : wish.responsibleId, openedOn: toDate('2026-03-02'),
        },
      });
      for (const [position, personId] of personIds.entries()) {
        const person = await vault.newRowKey('person', organisationId, personId);
        await tx.person.create({
          data: {
            id: personId, organisationId, householdId: id, keyWrapped: Uint8Array.from(person.wrapped), nameTokens: [],
            residenceStatus: 'duldung',
            sealed: vault.seal(person.key, 'person', organisationId, personId, { firstName: 'Samira', lastName: 'Al-Amin' }),
          },
        });
        await tx.casePerson.create({ data: { organisationId, caseId: id, personId, position } });
      }
      for (const userId of wish.team ?? []) await tx.caseMember.create({ data: { organisationId, caseId: id, userId } });
    });
  });
  return { id, number, personIds };
}

/** A document row of a case; its file is not there. */
export async function givenDocument(
  app: TestApp, office: Office, caseId: string, status: 'clean' | 'quarantined' = 'clean',
): Promise<{ id: string; fileKey: string }> {
  const { organisationId } = office;
  const vault = app.app.get(Vault);
  const id = randomUUID();
  const fileKey = randomUUID();
  await runFor(organisationId, async () => {
    const key = await vault.caseKey(organisationId, caseId);
    const sealed: SealedDocument = { fileName: 'Bescheid.pdf', sha256: '0'.repeat(64) };
    await app.app.get(PrismaService).db.document.create({
      data: {
        id, organisationId, caseId, fileKey, type: 'pdf', size: 10, status, uploadedById: office.lead.id, uploadedAt: app.clock.now(),
        sealed: vault.seal(key, 'document', organisationId, id, sealed),
      },
    });
  });
  return { id, fileKey };
}
