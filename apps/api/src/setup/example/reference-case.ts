import type { CreatePersonRequest } from '@bleibeakte/contracts';
import { addMonths } from '@bleibeakte/domain';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';
import { letterPdf, type Paper, photographedLetter } from './example-papers.ts';
import { enterReferenceFacts, type ReferenceFamily as Family } from './reference-facts.ts';

/** Born so that the person is `age` today, or turns `age` on the given day from today. */
function bornFor(hands: ExampleHands, age: number, turnsInDays: number): string {
  return addMonths(hands.day(turnsInDays), -12 * age);
}

async function pdf(fileName: string, title: string, sender: string, lines: string[], pages = 1): Promise<Paper> {
  return { fileName, content: await letterPdf(title, sender, lines, pages) };
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
  await enterEvidence(hands, counsellor, caseId, { mother, son, daughter, grandmother });
  await enterReferenceFacts(hands, counsellor, caseId, { mother, son, daughter, grandmother });
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

async function enterEvidence(hands: ExampleHands, counsellor: CurrentUser, caseId: string, family: Family): Promise<void> {
  const { mother, son, daughter, grandmother } = family;
  hands.clock.setTo(-6, 0);
  const slips = [1, 2, 3].map((month) =>
    pdf(`Lohnabrechnung ${month}.pdf`, 'Lohnabrechnung', 'Gebäudeservice Beispiel GmbH', ['Samira Al-Amin, Reinigungskraft, Teilzeit', 'Auszahlungsbetrag: 1.140,00 €']),
  );
  await hands.item(counsellor, caseId, { argument: 'language', title: 'Zertifikat B1', personIds: [mother], owedBy: 'Volkshochschule' }, ['received', 'checked'], [
    await pdf('Zertifikat Deutsch B1.pdf', 'Zertifikat Deutsch B1', 'Volkshochschule Göttingen', ['Samira Al-Amin hat die Prüfung bestanden.'], 12),
  ]);
  await hands.item(counsellor, caseId, { argument: 'livelihood', title: 'Drei Lohnabrechnungen', personIds: [mother], owedBy: 'Arbeitgeber' }, ['received', 'checked'], await Promise.all(slips));
  await hands.item(counsellor, caseId, { argument: 'work', title: 'Arbeitsvertrag, unbefristet', personIds: [mother], owedBy: 'Arbeitgeber' }, ['received'], [
    await pdf('Arbeitsvertrag.pdf', 'Arbeitsvertrag', 'Gebäudeservice Beispiel GmbH', ['Unbefristet, 25 Stunden in der Woche.'], 4),
  ]);
  hands.clock.setTo(-3, 0);
  await hands.item(counsellor, caseId, { argument: 'passportEfforts', title: 'Bemühungen um den Pass', personIds: [mother], owedBy: 'Samira Al-Amin', note: 'Drei Besuche bei der Botschaft, noch kein Beleg in der Akte.' }, []);
  await hands.item(counsellor, caseId, { argument: 'school', title: 'Zeugnisse Klasse 10 bis 12', personIds: [son], owedBy: 'Schulsekretariat', expectedOn: hands.day(6) }, ['asked']);
  await hands.item(counsellor, caseId, { argument: 'school', title: 'Zeugnis und Anwesenheit Klasse 6', personIds: [daughter], owedBy: 'Klassenlehrerin Frau Kolb', expectedOn: hands.day(6) }, ['asked']);
  await hands.item(counsellor, caseId, { argument: 'engagement', title: 'Schreiben der Tafel', personIds: [mother], owedBy: 'Tafel Göttingen', expectedOn: hands.day(5) }, ['asked', 'promised']);
  await hands.item(counsellor, caseId, { argument: 'engagement', title: 'Schreiben des Sportvereins', personIds: [son], owedBy: 'Trainer der U10', expectedOn: hands.day(4) }, ['asked']);
  await hands.item(counsellor, caseId, { argument: 'training', title: 'Zusage Ausbildung Elektroniker', personIds: [son], owedBy: 'Elektro Beispiel' }, ['asked', 'promised']);
  await hands.item(counsellor, caseId, { argument: 'health', title: 'Ärztlicher Bericht (Dialyse)', personIds: [grandmother], owedBy: 'Nierenzentrum', note: 'Zuerst Schweigepflichtentbindung unterschreiben.' }, []);
  await hands.item(counsellor, caseId, { argument: 'livelihood', title: 'Mietvertrag', personIds: [mother], owedBy: 'Samira Al-Amin', expectedOn: hands.day(5) }, []);
  hands.clock.setTo(0, 10);
  await hands.paper(counsellor, caseId, { fileName: 'Foto vom Handy.jpg', content: await photographedLetter('Mietbescheinigung', ['für die Wohnung Beispielweg 4', 'Kaltmiete 610 €', 'seit vier Jahren']) }, null, false);
}
