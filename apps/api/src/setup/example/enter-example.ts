import type { INestApplicationContext } from '@nestjs/common';
import type { CaseStage, EvidenceResponse, EvidenceState, RequestRecipient } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { CurrentUser } from '../../access/current-user.ts';
import { EXAMPLE_FAMILIES, type ExampleFamily, USUAL_EVIDENCE, USUAL_STATES, WAY_TO } from './example-families.ts';
import { ExampleHands } from './example-hands.ts';
import { EXAMPLE_OFFICE, ExampleOffices, SECOND_OFFICE } from './example-office.ts';
import { letterPdf } from './example-papers.ts';
import { agreeToAsk, askFor } from './example-requests.ts';
import { enterReferenceCase } from './reference-case.ts';

/** Later on nobody is asked for papers any more. */
const COLLECTING: readonly CaseStage[] = ['clarify', 'collect', 'write'];

const STEPS: Record<CaseStage, string> = {
  clarify: 'Zulässigkeit klären und Vollmacht unterschreiben lassen',
  collect: 'Fehlende Nachweise nachfragen',
  write: 'Entwurf der Begründung besprechen',
  check: 'Gegenlesen lassen',
  submit: 'Mappe fertigstellen und absenden',
  decision: 'Stand bei der Geschäftsstelle erfragen',
  closed: 'Akte abschließen',
};

/** Two invented organisations: the first with the reference case and a few dozen others, the second with a handful. */
export async function enterExample(context: INestApplicationContext): Promise<void> {
  const hands = context.get(ExampleHands);
  const prisma = context.get(PrismaService);
  const first = await context.get(ExampleOffices).found(EXAMPLE_OFFICE);
  const lead = first.byRole('lead');
  const counsellor = first.byRole('caseworker');
  const volunteer = first.byRole('volunteer');
  await runFor(first.organisationId, async () => {
    for (const [index, family] of EXAMPLE_FAMILIES.entries()) {
      const caseId = await enterFamily(hands, index % 3 === 0 ? lead : counsellor, family, index);
      if (index % 9 === 1) await hands.cases.addToTeam(lead, caseId, volunteer.id);
    }
    await enterReferenceCase(hands, lead, volunteer.id);
    await forgetPastReminders(prisma, hands, first.organisationId);
  });
  const second = await context.get(ExampleOffices).found(SECOND_OFFICE);
  await runFor(second.organisationId, async () => {
    for (const [index, family] of EXAMPLE_FAMILIES.slice(20, 25).entries()) await enterFamily(hands, second.byRole('lead'), family, index);
    await forgetPastReminders(prisma, hands, second.organisationId);
  });
}

async function enterFamily(hands: ExampleHands, user: CurrentUser, family: ExampleFamily, index: number): Promise<string> {
  hands.clock.setTo(-family.since, index);
  const personIds: string[] = [];
  for (const [place, [firstName, age, gender]] of family.people.entries()) {
    const day = hands.day(-((index * 37 + place * 11) % 300) - 20);
    personIds.push(
      await hands.person(user, {
        firstName, lastName: family.last, gender, birthDate: `${Number(day.slice(0, 4)) - age}${day.slice(4).replace('-02-29', '-02-28')}`,
        birthDateCertainty: index % 7 === 3 ? 'yearOnly' : 'exact', nationality: family.nationality, languages: [family.language],
        needsInterpreter: place === 0 && index % 3 === 1, land: family.land, municipality: family.place,
        residenceStatus: 'duldung', residenceStatusUntil: hands.day(20 + ((index * 13) % 120)), phone: `0151 0000${String(1000 + index)}`,
        ...(place > 0 && { householdOf: personIds[0]! }),
      }),
    );
  }
  const nextStep = family.next === null ? null : { text: STEPS[family.stage], dueOn: index % 2 === 0 ? null : hands.day(Math.max(family.next, 0) + 3) };
  const { id: caseId } = await hands.openCase(user, { personIds, land: family.land, nextStep });
  await agreeToAsk(hands, user, caseId, personIds[0]!, family.since);
  const usual = USUAL_EVIDENCE.slice(0, 2 + (index % 5));
  for (const [place, { argument, kind, title, owedBy, recipient }] of usual.entries()) {
    const ago = Math.max(0, family.since - 2 - place);
    hands.clock.setTo(-ago, index);
    const way = USUAL_STATES[(index + place) % USUAL_STATES.length]!;
    const item = { argument, kind, title, personIds: [personIds[0]!], owedBy };
    if (way.includes('asked') && COLLECTING.includes(family.stage)) {
      const body = recipient === 'self' ? `${family.people[0]![0]} ${family.last}` : `${owedBy} ${family.land === 'DE-NI' ? 'Leinetal' : family.place}`;
      await enterAsked(hands, user, await hands.evidence.create(user, caseId, item), { ago: Math.min(ago, 4 + ((index * 5 + place) % 24)), recipient, body }, way);
    } else {
      const papers = way.includes('received') ? [{ fileName: `${title}.pdf`, content: await letterPdf(title, owedBy, [`Für die Akte ${family.last}.`]) }] : [];
      await hands.item(user, caseId, item, way, papers);
    }
  }
  if (family.submission) await hands.submission(user, caseId, personIds, WAY_TO[family.submission] ?? [], Math.min(family.since - 3, 90));
  hands.clock.setTo(-Math.min(1, family.since), index);
  if (family.next !== null) await enterNextDate(hands, user, caseId, family.next, index);
  if (family.stage !== 'decision') {
    const { version } = await hands.cases.read(user, caseId);
    if (family.stage !== 'clarify' && family.stage !== 'closed') await hands.cases.update(user, caseId, { stage: family.stage, version });
  }
  return caseId;
}

/** Asked `ago` days before today; reminded once when that is long ago; then as far as `way` goes. */
async function enterAsked(
  hands: ExampleHands, user: CurrentUser, item: EvidenceResponse, { ago, recipient, body }: { ago: number; recipient: RequestRecipient; body: string }, way: readonly EvidenceState[],
): Promise<void> {
  hands.clock.setTo(-ago, 3);
  let request = await askFor(hands, user, item, { recipient, body, phone: `0551 0000${String(400 + (ago % 90))}`, channel: ago % 2 === 0 ? 'mail' : 'phone', dueOn: hands.day(14 - ago) });
  if (ago > 20) {
    hands.clock.setTo(-ago + 16);
    request = await hands.chasing.remind(user, request.id, { channel: 'mail', version: request.version });
  }
  if (way.includes('promised')) await hands.chasing.answer(user, request.id, { outcome: 'promised', expectedOn: hands.day(3 + (ago % 9)), version: request.version });
  if (way.includes('received')) await hands.chasing.answer(user, request.id, { outcome: 'received', note: 'Kam per Post, liegt in der Akte.', version: request.version });
}

async function enterNextDate(hands: ExampleHands, user: CurrentUser, caseId: string, next: number, index: number): Promise<void> {
  const dueOn = hands.day(next);
  if (index % 4 === 0) {
    const computation = { event: hands.day(next - 14), fictionDays: null, startMode: 'event' as const, length: 2, unit: 'week' as const, region: 'DE-NI' as const, shift: true };
    await hands.deadline(user, caseId, { kind: 'lawsuit', type: 'notfrist', title: 'Klage einreichen', computation });
  } else if (index % 4 === 1) {
    await hands.deadline(user, caseId, { kind: 'evidence', type: 'wiedervorlage', title: 'An Zeugnis erinnern', dueOn });
  } else if (index % 4 === 2) {
    await hands.deadline(user, caseId, { kind: 'authorityAppointment', type: 'termin', title: 'Termin bei der Behörde', dueOn, dueTime: '14:00' });
  } else {
    await hands.deadline(user, caseId, { kind: 'hfkPapers', type: 'frist', title: 'Nachreichung an die Kommission', dueOn });
  }
}

/** Reminders of days that the invented past had already: they were given then, so none of them goes out today. */
async function forgetPastReminders(prisma: PrismaService, hands: ExampleHands, organisationId: string): Promise<void> {
  hands.clock.setTo(0, 0);
  const yesterday = new Date(hands.clock.now().getTime() - 20 * 3_600_000);
  await prisma.db.reminder.updateMany({ where: { organisationId, state: 'planned', remindAt: { lt: yesterday } }, data: { state: 'cancelled' } });
}
