import type { CreatePersonRequest } from '@bleibeakte/contracts';
import { addMonths } from '@bleibeakte/domain';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';
import { photographedLetter } from './example-papers.ts';
import { enterReferenceEvidence } from './reference-evidence.ts';
import { enterReferenceFacts, type ReferenceFamily as Family } from './reference-facts.ts';
import { enterReferenceConsents, enterReferencePassport } from './reference-registers.ts';

/** Born so that the person is `age` today, or turns `age` on the given day from today. */
function bornFor(hands: ExampleHands, age: number, turnsInDays: number): string {
  return addMonths(hands.day(turnsInDays), -12 * age);
}

/**
 * The family that every part of the product must carry: mother, son, daughter, grandmother in Göttingen. Day 0 is today, so
 * the case never ages.
 */
export async function enterReferenceCase(hands: ExampleHands, counsellor: CurrentUser, volunteerId: string): Promise<string> {
  hands.clock.setTo(-7, 0);
  const shared: CreatePersonRequest = {
    lastName: 'Al-Amin', nationality: 'SY', languages: ['ar', 'de'], land: 'DE-NI', municipality: 'Göttingen', residenceStatus: 'duldung',
    residenceStatusUntil: hands.day(41), address: 'Beispielweg 4, 37073 Göttingen', authority: 'Ausländerbehörde Göttingen', birthDateCertainty: 'exact',
  };
  const mother = await hands.person(counsellor, {
    ...shared, firstName: 'Samira', gender: 'female', birthDate: bornFor(hands, 38, -120), enteredOn: addMonths(hands.day(0), -74),
    needsInterpreter: true, interpreterNote: 'Arabisch, am liebsten eine Frau', phone: '0551 000000', authorityNumber: '32.4-0815',
    contactWarning: 'Nicht in die Unterkunft schreiben, nur anrufen oder SMS.', otherNames: ['سميرة الأمين'],
  });
  const household = { ...shared, householdOf: mother };
  const son = await hands.person(counsellor, {
    ...household, firstName: 'Yusuf', gender: 'male', birthDate: bornFor(hands, 18, 70), enteredOn: addMonths(hands.day(0), -74), languages: ['de', 'ar'],
  });
  const daughter = await hands.person(counsellor, {
    ...household, firstName: 'Lina', gender: 'female', birthDate: bornFor(hands, 11, -60), enteredOn: addMonths(hands.day(0), -74), languages: ['de', 'ar'],
  });
  const grandmother = await hands.person(counsellor, {
    ...household, firstName: 'Nadia', lastName: 'Hamdan', gender: 'female', birthDate: bornFor(hands, 67, -200), enteredOn: addMonths(hands.day(0), -11),
    languages: ['ar'], needsInterpreter: true, notes: 'Gesundheitsdaten nur mit eigener Freigabe weitergeben.',
  });
  await hands.relations.add(counsellor, son, { otherId: mother, kind: 'parent' });
  await hands.relations.add(counsellor, daughter, { otherId: mother, kind: 'parent' });
  await hands.relations.add(counsellor, mother, { otherId: grandmother, kind: 'parent' });
  await hands.relations.add(counsellor, son, { otherId: grandmother, kind: 'grandparent' });

  hands.clock.setTo(-7, 20);
  const { id: caseId } = await hands.openCase(counsellor, {
    personIds: [mother, son, daughter, grandmother], land: 'DE-NI', title: 'Familie Al-Amin',
    nextStep: { text: 'Schweigepflichtentbindung der Großmutter unterschreiben lassen', dueOn: hands.day(2) },
  });
  await hands.cases.addToTeam(counsellor, caseId, volunteerId);
  await enterLetters(hands, counsellor, caseId, { mother, son, daughter, grandmother });
  await enterReferenceConsents(hands, counsellor, caseId, { mother, son, daughter, grandmother });
  await enterReferenceEvidence(hands, counsellor, caseId, { mother, son, daughter, grandmother }, volunteerId);
  await enterReferenceFacts(hands, counsellor, caseId, { mother, son, daughter, grandmother });
  await enterReferencePassport(hands, counsellor, caseId, { mother, son, daughter, grandmother });
  hands.clock.setTo(0, 20);
  const { version } = await hands.cases.read(counsellor, caseId);
  await hands.cases.update(counsellor, caseId, { stage: 'collect', version });
  return caseId;
}

async function enterLetters(hands: ExampleHands, counsellor: CurrentUser, caseId: string, { mother, son }: Family): Promise<void> {
  const notice = (day: number) => [
    'Landkreis Göttingen, Ausländerbehörde', '', `Übergeben am ${hands.day(day)}`, '', 'Sehr geehrte Frau Al-Amin,', '',
    'Sie sind vollziehbar ausreisepflichtig.', 'Sie können sich an die Härtefallkommission', 'wenden. Dafür haben Sie vier Wochen Zeit.', '', 'Im Auftrag',
  ];
  hands.clock.setTo(-7, 30);
  const first = await hands.paper(counsellor, caseId, { fileName: 'Belehrung, erstes Mal.jpg', content: await photographedLetter('Belehrung', notice(-35)) });
  const second = await hands.paper(counsellor, caseId, { fileName: 'Belehrung, zweites Mal.jpg', content: await photographedLetter('Belehrung', notice(-7)) });
  const served = async (days: number, documentId: string) =>
    hands.events.record(counsellor, caseId, {
      kind: 'hfkNotice', on: hands.day(days), service: 'handedOver', sender: 'land', documentId, personIds: [mother], take: ['HFK_BELEHRUNG_4W'],
    });
  const { deadlines: [old] } = await served(-35, first);
  await hands.deadlines.finishDeadline(counsellor, old!.id, {
    outcome: 'missed', note: 'Abgelaufen, bevor die Familie in die Beratung kam. Die zweite Belehrung gibt eine neue Frist.', version: old!.version,
  });
  await served(-7, second);
  hands.clock.setTo(0, 0);
  const summons = await hands.paper(counsellor, caseId, {
    fileName: 'Vorladung Klärung der Identität.jpg',
    content: await photographedLetter('Vorladung', ['Zur Klärung Ihrer Identität werden Sie gebeten,', `am ${hands.day(12)} um 9:00 Uhr`, 'in der Ausländerbehörde vorzusprechen.']),
  });
  await hands.events.record(counsellor, caseId, {
    kind: 'summons', on: hands.day(0), namedOn: hands.day(12), namedTime: '09:00', answers: { appointment: 'authority', purpose: 'clarification' },
    documentId: summons, personIds: [mother], note: '„Klärung der Identität“; Begleitung: Miriam Voss', take: ['VORSPRACHE'],
  });
  await hands.events.record(counsellor, caseId, { kind: 'duldungIssued', on: hands.day(-49), namedOn: hands.day(41), take: ['DULDUNG_ABLAUF'] });
  await hands.events.record(counsellor, caseId, {
    kind: 'birthDate', on: bornFor(hands, 18, 70), answers: { certainty: 'exact' }, personIds: [son], take: ['CUTOFF_CHILD_18Y', 'CUTOFF_27Y'],
  });
  await hands.deadline(counsellor, caseId, { kind: 'evidence', type: 'wiedervorlage', title: 'Stand der Nachweise ansehen', dueOn: hands.day(5) });
  await hands.deadline(counsellor, caseId, {
    kind: 'other', type: 'termin', title: 'Vollmachten unterschreiben', dueOn: hands.day(0), dueTime: '16:30', note: 'Beratung mit Dolmetscherin Hala Mansour',
  });
}
