import type { FactCode, FactStanding, FactValueOf, StayPeriod } from '@bleibeakte/contracts';
import { addDays, addMonths } from '@bleibeakte/domain';
import type { CurrentUser } from '../../access/current-user.ts';
import type { ExampleHands } from './example-hands.ts';

export interface ReferenceFamily {
  mother: string;
  son: string;
  daughter: string;
  grandmother: string;
}

type Told = { [Code in FactCode]?: FactValueOf<Code> };

/** What the family tells on day 0, as far as check and other routes ask for it. */
export async function enterReferenceFacts(hands: ExampleHands, counsellor: CurrentUser, caseId: string, family: ReferenceFamily): Promise<void> {
  hands.clock.setTo(0, 5);
  const tell = async (personId: string, told: Told, standing: FactStanding, source: string) => {
    for (const [code, value] of Object.entries(told)) {
      await hands.facts.recordForPerson(counsellor, personId, { code: code as FactCode, value, standing, source });
    }
  };
  const rejectedOn = hands.day(-400);
  const sinceEntry: StayPeriod[] = [
    { kind: 'gestattung', from: addMonths(hands.day(0), -74), to: rejectedOn },
    { kind: 'duldung', from: addDays(rejectedOn, 1), to: null },
  ];
  const everybody: Told = { enforceablyObliged: true, reachable: true, removalDateFixed: false, dublinCase: false, dayFines: 0, prisonSentence: false };
  for (const [person, stayPeriods] of [
    [family.mother, sinceEntry],
    [family.son, sinceEntry],
    [family.daughter, sinceEntry],
    [family.grandmother, [{ kind: 'duldung', from: addMonths(hands.day(0), -11), to: null }]],
  ] as [string, StayPeriod[]][]) {
    await tell(person, { stayPeriods }, 'evidenced', 'Duldung und Bescheid in der Akte');
    await tell(person, everybody, 'claimed', 'Erstgespräch mit Dolmetscherin Hala Mansour');
  }
  await tell(family.mother, { languageLevel: 'B1' }, 'checked', 'Zertifikat Deutsch B1');
  await tell(family.mother, { passportHeld: false, identity: 'unclear', childrenAttendSchool: true }, 'claimed', 'Erstgespräch; Pass abgelaufen, drei Besuche bei der Botschaft');
  await tell(family.mother, { workPeriods: [{ from: addMonths(hands.day(0), -26), to: null, hoursPerWeek: 25, insured: true, level: 'any' }] }, 'evidenced', 'Arbeitsvertrag');
  await tell(family.son, { schoolSince: addMonths(hands.day(0), -60), schoolSuccessful: true, inEducation: true }, 'claimed', 'Erstgespräch; Zeugnisse angefragt');
  await tell(family.son, { trainingKind: 'qualifiedTraining2Years', trainingContract: 'promised', trainingStart: nextFirstOfAugust(hands.day(0)) }, 'claimed', 'Zusage von Elektro Beispiel, Vertrag noch nicht unterschrieben');
  await tell(family.daughter, { schoolSince: addMonths(hands.day(0), -64), schoolSuccessful: true, inEducation: true }, 'claimed', 'Erstgespräch; Zeugnis angefragt');
  for (const [code, value, source] of [
    ['householdIncome', 1140, 'Drei Lohnabrechnungen'],
    ['householdNeed', 2310, 'Bedarfsrechnung vom Erstgespräch, Miete 610 €'],
  ] as const) {
    await hands.facts.recordForCase(counsellor, caseId, { code, value, standing: 'evidenced', source });
  }
}

function nextFirstOfAugust(today: string): string {
  const year = Number(today.slice(0, 4));
  return today < `${year}-08-01` ? `${year}-08-01` : `${year + 1}-08-01`;
}
