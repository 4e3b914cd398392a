import type { LetterRole } from '@bleibeakte/contracts';
import type { RoleTexts } from '../letter-texts.ts';

const ahead = {
  code: 'ahead', title: 'Was trauen Sie {name} für die Zukunft zu?',
  help: 'Zum Beispiel: was {name} vorhat, was schon begonnen ist, worauf Sie sich verlassen würden.',
} as const;

export const rolesDe: Record<LetterRole, RoleTexts> = {
  teacher: {
    as: 'als Lehrkraft',
    questions: [
      { code: 'since', title: 'Seit wann und woher kennen Sie {name}?', help: 'Schule, Klasse, Fächer, seit wann, wie viele Stunden in der Woche.', example: 'Ich unterrichte Samir seit September 2023 in Deutsch und Mathematik, sechs Stunden in der Woche.' },
      { code: 'seen', title: 'Was erleben Sie mit {name} im Unterricht?', help: 'Zum Beispiel: Fleiß und Fortschritte, die deutsche Sprache, wie {name} mit anderen umgeht, ein Tag, der Ihnen im Kopf geblieben ist.', example: 'Am Anfang sprach er kaum. Heute erklärt er den Neuen in der Klasse die Aufgaben.' },
      { code: 'missing', title: 'Was würde ohne {name} fehlen?', help: 'In der Klasse, in der Schule, bei Freundinnen und Freunden.', example: 'Die Klasse hat ihn zum Sprecher gewählt. Ohne ihn wäre es bei uns lauter und weniger freundlich.' },
      { ...ahead, example: 'Er kann den Abschluss im Sommer schaffen. Der Platz in der Berufsschule ist zugesagt.' },
    ],
  },
  employer: {
    as: 'als Arbeitgeber:in',
    questions: [
      { code: 'since', title: 'Seit wann und als was arbeitet {name} bei Ihnen?', help: 'Aufgabe, Stunden in der Woche, befristet oder unbefristet, seit wann.', example: 'Frau M. arbeitet seit März 2024 bei uns in der Küche, 30 Stunden in der Woche, unbefristet.' },
      { code: 'seen', title: 'Wie erleben Sie {name} bei der Arbeit?', help: 'Zum Beispiel: Pünktlichkeit, Verlass, wie {name} mit Kundschaft und Team umgeht, was {name} gelernt hat.', example: 'Sie ist morgens die Erste. Seit dem Winter plant sie die Dienste selbst.' },
      { code: 'missing', title: 'Was würde im Betrieb ohne {name} fehlen?', help: 'Wer könnte die Arbeit übernehmen, wie lange suchen Sie schon Leute, was bedeutet das für das Team.', example: 'Wir suchen seit einem Jahr eine zweite Köchin und finden niemanden.' },
      { ...ahead, example: 'Wir möchten sie behalten und zahlen ihr die Weiterbildung.' },
    ],
  },
  colleague: {
    as: 'als Kolleg:in',
    questions: [
      { code: 'since', title: 'Seit wann und wo arbeiten Sie mit {name} zusammen?', help: 'Betrieb, Aufgabe, wie oft Sie sich sehen.', example: 'Wir arbeiten seit zwei Jahren in derselben Schicht.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: eine Situation, in der {name} geholfen hat, wie {name} mit Ihnen spricht, was Sie schätzen.', example: 'Als ich krank war, hat er meine Schicht übernommen, ohne dass ihn jemand bitten musste.' },
      { code: 'missing', title: 'Was würde Ihnen ohne {name} fehlen?', help: 'Bei der Arbeit und danach.', example: 'Er ist der, den man fragt, wenn etwas nicht läuft.' },
      { ...ahead, example: 'Er lernt abends Deutsch und will den Meister machen.' },
    ],
  },
  neighbour: {
    as: 'als Nachbar:in',
    questions: [
      { code: 'since', title: 'Seit wann wohnen Sie in der Nähe von {name}?', help: 'Haus oder Straße, wie oft Sie sich sehen.', example: 'Wir wohnen seit vier Jahren Tür an Tür.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: gegenseitige Hilfe, Kinder, Feste, das Miteinander im Haus.', example: 'Im Winter hat sie für die alte Dame im Erdgeschoss eingekauft, jede Woche.' },
      { code: 'missing', title: 'Was würde im Haus ohne {name} fehlen?', help: 'Für Sie und für andere.', example: 'Die Kinder im Haus würden ihre beste Freundin verlieren.' },
      { ...ahead, example: 'Die Familie ist hier angekommen und packt mit an.' },
    ],
  },
  club: {
    as: 'für den Verein',
    questions: [
      { code: 'since', title: 'Seit wann und was macht {name} bei Ihnen im Verein?', help: 'Verein, Aufgabe, wie oft, seit wann.', example: 'Samir trainiert seit anderthalb Jahren unsere U10, jeden Mittwoch.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: wie oft {name} da ist, wie {name} mit den anderen umgeht, ein Tag, der Ihnen im Kopf geblieben ist.', example: 'Im Sommer hat er ein neues Kind so lange begleitet, bis es sich allein auf den Platz getraut hat.' },
      { code: 'missing', title: 'Was würde im Verein ohne {name} fehlen?', help: 'Wer könnte die Aufgabe übernehmen, was sagen Eltern und Mitglieder.', example: 'Ohne ihn hätten zwölf Kinder mittwochs kein Training.' },
      { ...ahead, example: 'Er macht im Frühjahr den Trainerschein.' },
    ],
  },
  doctor: {
    as: 'als Ärzt:in',
    questions: [
      { code: 'since', title: 'Seit wann ist {name} bei Ihnen in Behandlung?', help: 'Fachrichtung, seit wann, wie oft. Nur was von der Schweigepflichtentbindung umfasst ist.', example: 'Frau M. ist seit Mai 2023 in unserer Praxis, alle vier Wochen.' },
      { code: 'seen', title: 'Welche Behandlung ist nötig, und wie arbeitet {name} mit?', help: 'Diagnose mit Schlüssel (ICD), Verlauf, Termine, was {name} selbst dazu tut.', example: 'Sie kommt zu jedem Termin und nimmt die Medikamente regelmäßig.' },
      { code: 'missing', title: 'Was geschieht, wenn die Behandlung abbricht?', help: 'Folgen in welcher Zeit, mit welcher Wahrscheinlichkeit.', example: 'Ein Abbruch würde die Erfolge des letzten Jahres gefährden.' },
      { code: 'ahead', title: 'Wie geht es mit der Behandlung weiter?', help: 'Dauer, nächste Schritte, Arbeitsfähigkeit.', example: 'Wir rechnen mit zwei weiteren Jahren; leichte Arbeit ist möglich.' },
    ],
  },
  pastor: {
    as: 'für die Gemeinde',
    questions: [
      { code: 'since', title: 'Seit wann und woher kennen Sie {name}?', help: 'Gemeinde, wie oft Sie sich sehen.', example: 'Ich kenne die Familie seit drei Jahren aus unserem Treffpunkt am Donnerstag.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: Hilfe für andere, Gespräche, gemeinsame Arbeit. Der Glaube von {name} muss hier nicht vorkommen.', example: 'Sie übersetzt für andere Frauen, wenn sie einen Brief nicht verstehen.' },
      { code: 'missing', title: 'Was würde der Gemeinde ohne {name} fehlen?', help: 'Welche Aufgabe, welche Menschen.', example: 'Der Treffpunkt würde ohne sie nicht jeden Donnerstag öffnen.' },
      { ...ahead, example: 'Sie hat sich als Erzieherin beworben; ich kann sie mir dort gut vorstellen.' },
    ],
  },
  friend: {
    as: 'als Freund:in',
    questions: [
      { code: 'since', title: 'Seit wann und woher kennen Sie {name}?', help: 'Wo Sie sich kennengelernt haben, wie oft Sie sich sehen.', example: 'Wir haben uns 2021 im Sprachkurs kennengelernt und sehen uns jede Woche.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: ein gemeinsamer Tag, eine Hilfe, ein Gespräch, das Ihnen im Kopf geblieben ist.', example: 'Bei meinem Umzug war er der Einzige, der bis zum Schluss geblieben ist.' },
      { code: 'missing', title: 'Was würde Ihnen ohne {name} fehlen?', help: 'Für Sie und Ihre Familie.', example: 'Meine Tochter fragt jeden Sonntag, wann er kommt.' },
      { ...ahead, example: 'Er hat einen Ausbildungsplatz und einen Plan.' },
    ],
  },
  other: {
    as: 'als vertraute Person',
    questions: [
      { code: 'since', title: 'Seit wann und woher kennen Sie {name}?', help: 'Wo, wie oft, in welcher Rolle.', example: 'Ich begleite die Familie seit 2022 als Patin.' },
      { code: 'seen', title: 'Was haben Sie mit {name} erlebt?', help: 'Zum Beispiel: was Sie selbst gesehen haben, ein Tag, der Ihnen im Kopf geblieben ist.', example: 'Sie hat den Brief des Jobcenters allein beantwortet und war sehr stolz.' },
      { code: 'missing', title: 'Was würde ohne {name} fehlen?', help: 'Ihnen und anderen.', example: 'Im Sprachcafé würde eine helfende Hand fehlen.' },
      { ...ahead, example: 'Sie will Altenpflegerin werden und hat das Praktikum schon gemacht.' },
    ],
  },
};
