import { randomUUID } from 'node:crypto';
import type { DeadlineType } from '@bleibeakte/contracts';
import { PrismaService, type SealedDeadline, toDate, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Office, TestApp } from './test-app.ts';

export interface GivenDeadline {
  type: DeadlineType;
  dueOn: string;
  title?: string;
  responsibleId?: string;
  /** Plan a reminder for it. */
  reminder?: boolean;
}

/** An open deadline as a row, also of a day that has passed; answers its id. */
export async function givenDeadline(app: TestApp, office: Office, caseId: string, given: GivenDeadline): Promise<string> {
  const { organisationId } = office;
  const vault = app.app.get(Vault);
  const { db } = app.app.get(PrismaService);
  const id = randomUUID();
  await runFor(organisationId, async () => {
    const key = await vault.caseKey(organisationId, caseId);
    const sealed: SealedDeadline = {
      title: given.title ?? 'Nachreichung', arithmetic: null, computation: null, warnings: [], note: null, outcomeNote: null,
    };
    await db.deadline.create({
      data: {
        id, organisationId, caseId, kind: 'other', type: given.type, severity: 'S3', dueOn: toDate(given.dueOn),
        responsibleId: given.responsibleId ?? null, sealed: vault.seal(key, 'deadline', organisationId, id, sealed),
      },
    });
    if (!given.reminder) return;
    await db.reminder.create({
      data: {
        id: randomUUID(), organisationId, deadlineId: id, caseId, recipientId: office.lead.id, offsetDays: 1,
        dueOn: toDate(given.dueOn), remindAt: app.clock.now(),
      },
    });
  });
  return id;
}
