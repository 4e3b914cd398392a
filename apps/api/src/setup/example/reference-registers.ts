import { CONSENT_TEXT_VERSIONS, type CreateConsentRequest } from '@bleibeakte/contracts';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';
import type { ReferenceFamily } from './reference-facts.ts';

/**
 * First counselling, in Arabic with an interpreter: what each of the family agreed to. The grandmother has not yet released
 * her doctors from secrecy.
 */
export async function enterReferenceConsents(hands: ExampleHands, counsellor: CurrentUser, caseId: string, family: ReferenceFamily): Promise<void> {
  const { mother, son, daughter, grandmother } = family;
  hands.clock.setTo(0, 2);
  const give = (personId: string, more: Pick<CreateConsentRequest, 'kind' | 'recipients' | 'channels' | 'categories' | 'namedAs'>) =>
    hands.consents.record(counsellor, caseId, { personId, givenOn: hands.day(0), language: 'ar', interpreter: 'Hala Mansour', textVersion: CONSENT_TEXT_VERSIONS[0], ...more });
  for (const personId of [mother, son, daughter, grandmother]) await give(personId, { kind: 'storing' });
  await give(mother, { kind: 'recipients', recipients: ['commission', 'school', 'employer', 'club', 'landlord', 'supporter'], namedAs: 'Samira A.' });
  await give(son, { kind: 'recipients', recipients: ['commission', 'school', 'employer', 'club', 'supporter'], namedAs: 'Yusuf A.' });
  await give(daughter, { kind: 'recipients', recipients: ['commission', 'school', 'supporter'], namedAs: 'Lina A.' });
  await give(grandmother, { kind: 'recipients', recipients: ['commission', 'doctor'], namedAs: 'Nadia H.' });
  await give(grandmother, { kind: 'specialCategories', categories: ['health'] });
  await give(mother, { kind: 'channels', channels: ['phone'] });
  await give(mother, { kind: 'powerOfAttorney' });
}

/** Three visits of the mother, none of them proved; where her expired passport is. */
export async function enterReferencePassport(hands: ExampleHands, counsellor: CurrentUser, caseId: string, { mother }: ReferenceFamily): Promise<void> {
  hands.clock.setTo(0, 8);
  const visit = (days: number, what: string, result: string) =>
    hands.efforts.record(counsellor, caseId, { personId: mother, kind: 'visit', on: hands.day(days), body: 'Botschaft in Berlin', what, result });
  await visit(-410, 'Verlängerung des Passes beantragt', 'Ohne Geburtsurkunde im Original nicht angenommen.');
  await visit(-230, 'Noch einmal vorgesprochen, mit Kopie der Geburtsurkunde', 'Weggeschickt, kein Schreiben mitgegeben.');
  await visit(-62, 'Termin wahrgenommen', 'Antrag nicht angenommen, man werde sich melden.');
  await hands.originals.enter(counsellor, caseId, { paper: 'Reisepass, abgelaufen', personId: mother, place: 'person', since: hands.day(0) });
}
