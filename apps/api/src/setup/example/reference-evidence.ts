import type { EvidenceResponse } from '@bleibeakte/contracts';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';
import { letterPdf, type Paper, photographedLetter } from './example-papers.ts';
import { askFor } from './example-requests.ts';
import type { ReferenceFamily } from './reference-facts.ts';

async function pdf(fileName: string, title: string, sender: string, lines: string[], pages = 1): Promise<Paper> {
  return { fileName, content: await letterPdf(title, sender, lines, pages) };
}

/** What the family brought, what is still missing, and whom the office has asked on day 0. */
export async function enterReferenceEvidence(hands: ExampleHands, counsellor: CurrentUser, caseId: string, family: ReferenceFamily, volunteerId: string): Promise<void> {
  const { mother, son, daughter, grandmother } = family;
  hands.clock.setTo(-6, 0);
  const slips = [1, 2, 3].map((month) =>
    pdf(`Lohnabrechnung ${month}.pdf`, 'Lohnabrechnung', 'Gebäudeservice Beispiel GmbH', ['Samira Al-Amin, Reinigungskraft, Teilzeit', 'Auszahlungsbetrag: 1.140,00 €']),
  );
  const dated = (item: EvidenceResponse, days: number) => hands.evidence.update(counsellor, item.id, { datedOn: hands.day(days), strength: 3, version: item.version });
  await dated(await hands.item(counsellor, caseId, { kind: 'languageCertificate', argument: 'language', title: 'Zertifikat B1', personIds: [mother], owedBy: 'Volkshochschule' }, ['received', 'checked'], [
    await pdf('Zertifikat Deutsch B1.pdf', 'Zertifikat Deutsch B1', 'Volkshochschule Göttingen', ['Samira Al-Amin hat die Prüfung bestanden.'], 12),
  ]), -400);
  await dated(await hands.item(counsellor, caseId, { kind: 'payslips', argument: 'livelihood', title: 'Drei Lohnabrechnungen', personIds: [mother], owedBy: 'Arbeitgeber' }, ['received', 'checked'], await Promise.all(slips)), -20);
  await hands.item(counsellor, caseId, { kind: 'workContract', argument: 'work', title: 'Arbeitsvertrag, unbefristet', personIds: [mother], owedBy: 'Arbeitgeber' }, ['received'], [
    await pdf('Arbeitsvertrag.pdf', 'Arbeitsvertrag', 'Gebäudeservice Beispiel GmbH', ['Unbefristet, 25 Stunden in der Woche.'], 4),
  ]);
  await dated(await hands.item(counsellor, caseId, { kind: 'trainingPromise', argument: 'training', title: 'Zusage Ausbildung Elektroniker', personIds: [son], owedBy: 'Elektro Beispiel' }, ['received'], [
    await pdf('Zusage Ausbildung.pdf', 'Zusage eines Ausbildungsplatzes', 'Elektro Beispiel', ['Wir bilden Yusuf Al-Amin ab dem 1. August aus.']),
  ]), -12);
  await hands.item(counsellor, caseId, { kind: 'familyPapers', argument: 'family', title: 'Urkunden der Kinder', personIds: [mother, son, daughter], owedBy: 'Samira Al-Amin' }, ['received', 'checked'], [
    await pdf('Geburtsurkunden, Kopie.pdf', 'Geburtsurkunden', 'Standesamt', ['Yusuf und Lina Al-Amin'], 2),
  ]);
  hands.clock.setTo(0, 6);
  const need = (request: Parameters<ExampleHands['evidence']['create']>[2]) => hands.evidence.create(counsellor, caseId, request);
  await need({ kind: 'identityEfforts', argument: 'passportEfforts', title: 'Bemühungen um den Pass', personIds: [mother], owedBy: 'Samira Al-Amin', note: 'Drei Besuche bei der Botschaft, noch kein Beleg in der Akte.' });
  const school = { body: 'Gesamtschule Leinetal', contact: 'Schulsekretariat', phone: '0551 0000100', recipient: 'school' as const, dueOn: hands.day(6) };
  const yusuf = await need({ kind: 'schoolReports', argument: 'school', title: 'Zeugnisse Klasse 10 bis 12', personIds: [son], owedBy: 'Schulsekretariat' });
  const lina = await need({ kind: 'schoolReports', argument: 'school', title: 'Zeugnis und Anwesenheit Klasse 6', personIds: [daughter], owedBy: 'Klassenlehrerin Frau Kolb' });
  const tafel = await need({ kind: 'volunteerLetter', argument: 'engagement', title: 'Schreiben der Tafel', personIds: [mother], owedBy: 'Tafel Göttingen' });
  const club = await need({ kind: 'volunteerLetter', argument: 'engagement', title: 'Schreiben des Sportvereins', personIds: [son], owedBy: 'Trainer der U10' });
  await need({ kind: 'medicalReport', argument: 'health', title: 'Ärztlicher Bericht (Dialyse)', personIds: [grandmother], owedBy: 'Nierenzentrum', note: 'Zuerst Schweigepflichtentbindung unterschreiben.' });
  await need({ kind: 'tenancy', argument: 'livelihood', title: 'Mietvertrag', personIds: [mother], owedBy: 'Samira Al-Amin', expectedOn: hands.day(5) });
  hands.clock.setTo(0, 10);
  await askFor(hands, counsellor, yusuf, { ...school, assignedToId: volunteerId });
  await askFor(hands, counsellor, lina, school);
  const asked = await askFor(hands, counsellor, tafel, { body: 'Tafel Göttingen', phone: '0551 0000200', recipient: 'club', channel: 'phone', dueOn: hands.day(5) });
  await hands.chasing.answer(counsellor, asked.id, { outcome: 'promised', expectedOn: hands.day(5), version: asked.version });
  await askFor(hands, counsellor, club, { body: 'Sportverein Leinetal', contact: 'Trainer der U10', phone: '0551 0000300', recipient: 'club', dueOn: hands.day(4) });
  await hands.paper(counsellor, caseId, { fileName: 'Foto vom Handy.jpg', content: await photographedLetter('Mietbescheinigung', ['für die Wohnung Beispielweg 4', 'Kaltmiete 610 €', 'seit vier Jahren']) }, null, false);
}
