import type { Argument, AskedLevel, ContentLevelCode } from '@bleibeakte/contracts';
import type { CommissionProfile } from '../commission-profile.ts';

const WORK: readonly Argument[] = ['work', 'livelihood'];
const EACH_POINT: readonly Argument[] = ['language', 'school', 'training', ...WORK, 'family', 'health', 'engagement'];

/** Which arguments a commission asks to be proved, by the words of its profile; empty = it asks for something else. */
const ARGUMENTS_OF_TEXT: Readonly<Record<string, readonly Argument[]>> = {
  'Nachweise zu jedem Punkt (Sprache, Schule, Arbeit, Familie, Gesundheit, Engagement)': EACH_POINT,
  'Möglichst umfassendes Bild: Sprache, Arbeit/Lebensunterhalt, Schule der Kinder, Engagement, Vorgeschichte, Erkrankungen, Verwurzelung, Verwandte in Deutschland':
    ['language', ...WORK, 'school', 'engagement', 'health', 'roots', 'family'],
  'Integration in Deutschland schildern, nicht nur die Lage im Herkunftsland (häufiger Ablehnungsgrund)': ['roots'],
  'Pass muss noch nicht abgegeben werden; fehlenden Pass erklären und alle Bemühungen bzw. Unzumutbarkeit belegen': ['passportEfforts', 'passportUnreasonable'],
  'Kurze Schreiben von Freund:innen, Lehrkräften, Betreuenden': ['supportLetters'],
  'Angaben zur aufenthaltsrechtlichen Situation und zur Identitätsklärung': ['passportEfforts'],
  'Identität geklärt? Pass vorhanden oder beschaffbar, wenn eine Erlaubnis erteilt würde?': ['passportEfforts'],
  'Arbeit, Einkommen, Bemühungen, Angebote, Zeugnisse, Arbeitserlaubnisse, Rentenversicherungsverlauf': [...WORK, 'school', 'training'],
  'Darlegung, wie der Lebensunterhalt gesichert ist (muss ins Ersuchen, § 7 Abs. 4)': ['livelihood'],
  'Verpflichtungserklärungen oder Zusagen von Körperschaften oder in der Kommission vertretenen Organisationen (§ 5 Satz 4)': ['livelihood'],
  'Ehrenamt, Vereine, Kirche': ['engagement'],
  'Familiäre Bindungen in Deutschland und im Herkunftsland': ['family'],
  'Gegebenenfalls Angaben zu familiären Bindungen zu Angehörigen in Deutschland': ['family'],
  'Geeignete Nachweise der sprachlichen, wirtschaftlichen und sozialen Integration, soweit vorhanden': ['language', ...WORK, 'engagement'],
  'Gegebenenfalls Nachweise gesundheitlicher Beeinträchtigungen': ['health'],
  'Ärztliche Atteste nach den gesetzlichen Anforderungen': ['health'],
  'Nachweise über Deutschkenntnisse / Deutschtests': ['language'],
  'Persönliche, soziale und wirtschaftliche Integrationsleistungen': [...WORK, 'engagement', 'roots'],
  'Persönliche Daten und Verlauf: Einreise, Verfahren, Geburten, Arbeit, Schule, Deutschkenntnisse, Behandlungen, Vereine/Kontakte':
    [...WORK, 'school', 'language', 'health', 'engagement'],
  'Persönliche Stammdaten in Form eines tabellarischen Lebenslaufs': ['roots'],
  'Tabellarischer Lebenslauf von Geburt an': ['roots'],
  'Lebensgeschichte in Grundzügen, aktuelle Situation, Einreisedatum, aufenthaltsrechtliche Lage aller': ['roots'],
  'Alle Personen mit Name, Vorname, Geburtsdatum und -ort, Staatsangehörigkeit, Adresse': [],
  'Ausführliche Darstellung der dringenden humanitären oder persönlichen Gründe': [],
  'Dringende humanitäre oder dringende persönliche Gründe': [],
  'Ablehnung eines Antrags nach § 25 Abs. 4 / Abs. 5 AufenthG': [],
  'Antragsformular': [],
  'Bei Ausschlussgrund: Gründe für eine Ausnahme oder baldiger Wegfall': [],
  'Beratung bei einer Mitgliedsorganisation': [],
  'Das Gesetz enthält eine eigene Datenschutzvorschrift (§ 3)': [],
  'Datenschutz-Einwilligung; Schweigepflichtentbindung bei gesundheitlichen Gründen': [],
  'Einreisedatum, laufende Verfahren, aktueller Aufenthaltsstatus': [],
  'Einverständniserklärung für Angehörige (Vordruck)': [],
  'Einverständniserklärung für Betroffene (Vordruck)': [],
  'Einverständniserklärung mit der Beratung durch die Kommission': [],
  'Einverständniserklärung zum Austausch personenbezogener Daten': [],
  'Einwilligungserklärung zur Datenverarbeitung (Teil des Antrags)': [],
  'Erfassungsbogen des Flüchtlingsrats': [],
  'Ergebnis des Petitionsverfahrens': [],
  'Name, Geburtsdatum, Anschrift, Familienstand, Staatsangehörigkeit, ggf. Volks-/Religionszugehörigkeit': [],
  'Ob eine Abschiebung unmittelbar bevorsteht': [],
  'Persönliche Daten': [],
  'Schriftlich und in deutscher Sprache': [],
  'Vertretungsvollmacht': [],
  'Vollmacht bei Vertretung': [],
  'Vollmacht bei Vertretung durch Dritte': [],
  'Vollmacht für die vertretende Person': [],
  'Vollmacht, wenn jemand anderes die Eingabe stellt': [],
  'Vorher die Checkliste des Flüchtlingsrats durchgehen': [],
  'Zuständige Ausländerbehörde': [],
  'Änderungen der Erreichbarkeit dem Mitglied sofort mitteilen': [],
};

const STRONGEST_FIRST: readonly AskedLevel[] = ['must', 'should', 'recommended'] satisfies readonly ContentLevelCode[];

/** Null = the text has not been sorted yet; the build fails on such a text. */
export const argumentsOfText = (text: string): readonly Argument[] | null => ARGUMENTS_OF_TEXT[text] ?? null;

/** What this commission wants to see proved, each argument at its strongest level. */
export const askedArguments = ({ requiredContents }: CommissionProfile): Map<Argument, AskedLevel> => {
  const asked = new Map<Argument, AskedLevel>();
  for (const level of STRONGEST_FIRST) {
    for (const { text } of requiredContents.filter((content) => content.level === level)) {
      for (const argument of argumentsOfText(text) ?? []) if (!asked.has(argument)) asked.set(argument, level);
    }
  }
  return asked;
};
