import type { Argument, ArgumentInfo } from '@bleibeakte/contracts';

const PRACTICE = 'Praxis der Kommissionen und Handreichungen der Flüchtlingsräte';

/** Per argument what convinces and where others have failed, in the order of the matrix. */
export const EVIDENCE_ARGUMENTS = [
  {
    argument: 'passportEfforts', norm: '§ 60b Abs. 2 und 3 AufenthG', source: 'Niedersachsen: Der Pass muss mit der Eingabe noch nicht vorliegen, sein Fehlen aber erklärt werden.',
    convinces: { de: 'Geklärte Identität, oder alle zumutbaren Schritte sind getan und belegt: Schreiben der Botschaft, Termine, Fahrkarten, Quittungen, zeitliche Liste.', en: 'Identity clarified, or all reasonable steps taken and proved: embassy letters, appointments, tickets, receipts, chronological list.' },
    pitfalls: { de: 'Täuschung ist in Bayern ein Ausschlussgrund und war in Baden-Württemberg ein Grund der Ablehnung.', en: 'Deception is a ground of exclusion in Bavaria and was a reason for refusal in Baden-Württemberg.' },
  },
  {
    argument: 'passportUnreasonable', norm: '§ 60b Abs. 3 AufenthG', source: PRACTICE,
    convinces: { de: 'Warum ein Schritt nicht verlangt werden kann: Die Botschaft stellt keine Pässe aus, Gefahr für Angehörige, Wehrdienst, Staatenlosigkeit, Kosten; eigene Erklärung im Einzelnen.', en: 'Why a step cannot be demanded: the embassy issues none, danger for relatives, military service, statelessness, costs; own statement in detail.' },
    pitfalls: { de: 'Eine bloße Behauptung reicht nicht: jeden Versuch belegen.', en: 'A mere assertion does not suffice: prove every attempt.' },
  },
  {
    argument: 'language', norm: '§ 25b Abs. 1 Satz 2 Nr. 4 AufenthG als Maßstab', source: PRACTICE,
    convinces: { de: 'Niveau und eigener Fortschritt, Deutsch im Alltag.', en: 'Level and own progress; everyday use.' },
    pitfalls: { de: 'Alte Zertifikate. Ohne Prüfung erklären, warum: kein Zugang zu Kursen, Krankheit, Alter.', en: 'Old certificates. Without a test explain why: no access to courses, illness, age.' },
  },
  {
    argument: 'school', norm: '§ 25a Abs. 1 AufenthG als Maßstab', source: PRACTICE,
    convinces: { de: 'Regelmäßiger Besuch, Noten, Aussichten, Alter der Kinder bei der Einreise.', en: 'Regular attendance, marks, prospects, age of children at entry.' },
    pitfalls: { de: 'Unentschuldigte Fehltage stehen im Zeugnis: erklären, bevor gefragt wird.', en: 'Unexcused absence is visible in reports: explain it first.' },
  },
  {
    argument: 'training', norm: '§ 60c, § 16g AufenthG', source: PRACTICE,
    convinces: { de: 'Vertrag, Fortschritt, Prüfungstage, Wunsch des Betriebs.', en: 'Contract, progress, exam dates, wish of the employer.' },
    pitfalls: { de: 'Zuerst § 60c und § 16g prüfen: Das kann ein eigener Weg sein.', en: 'Check § 60c and § 16g first: it may be a title of its own.' },
  },
  {
    argument: 'work', norm: '§ 60d AufenthG als Maßstab', source: PRACTICE,
    convinces: { de: 'Dauer, volle Stelle, Bedarf, Aussichten.', en: 'Duration, full time, demand, prospects.' },
    pitfalls: { de: 'Arbeit von der Behörde verboten: Verbot und Bemühungen beilegen.', en: 'Work forbidden by the authority: attach the ban and the efforts.' },
  },
  {
    argument: 'livelihood', norm: '§ 2 Abs. 3 AufenthG', source: 'Bayern vermutet nach Leistungsbezug in den letzten zwei Jahren, dass der Unterhalt nicht gesichert ist.',
    convinces: { de: 'Deckt den Bedarf der ganzen Familie, oder eine Prognose mit Rechnung.', en: 'Covers the needs of the whole family, or a prognosis with its calculation.' },
    pitfalls: { de: 'Gründe außerhalb der eigenen Macht (Krankheit, Pflege, Alter, Ausbildung) müssen belegt sein.', en: 'Reasons beyond control (illness, care, age, training) have to be proved.' },
  },
  {
    argument: 'engagement', norm: 'keine Norm, gute Praxis', source: PRACTICE,
    convinces: { de: 'Regelmäßig, über längere Zeit, in verantwortlicher Rolle.', en: 'Regular, over time, in a responsible role.' },
    pitfalls: { de: 'Listen ohne Daten und Stunden.', en: 'Lists without dates and hours.' },
  },
  {
    argument: 'family', norm: 'Art. 6 GG, Art. 8 EMRK', source: PRACTICE,
    convinces: { de: 'Bindungen hier, Abhängigkeit, Wohl der Kinder; Bindungen im Herkunftsland ehrlich benennen.', en: 'Ties here, dependence, welfare of the children; ties in the country of origin stated honestly.' },
    pitfalls: { de: 'Daten von Angehörigen brauchen deren Einverständnis (Vordruck in Brandenburg).', en: 'Data of relatives need their consent (form in Brandenburg).' },
  },
  {
    argument: 'roots', norm: 'Art. 8 EMRK', source: 'Ein häufiger Grund des Scheiterns: Es wird nur das Herkunftsland beschrieben.',
    convinces: { de: 'Langer Aufenthalt, Kindheit hier, keine gelebten Bindungen zum Herkunftsland, das ganze Leben ist hier.', en: 'Long stay, childhood here, no living ties to the country of origin, whole life here.' },
    pitfalls: { de: 'Nur das Herkunftsland beschreiben. Fotos ohne Einverständnis der Abgebildeten.', en: 'Describing only the country of origin. Photos without consent of those shown.' },
  },
  {
    argument: 'health', norm: '§ 60a Abs. 2c AufenthG; Art. 9 DSGVO', source: PRACTICE,
    convinces: { de: 'Krankheit, Behandlung hier, Folgen einer Unterbrechung, Pflege zu Hause.', en: 'Illness, treatment here, consequences of interruption, care at home.' },
    pitfalls: { de: 'Reiseunfähigkeit und Gefahren im Zielland gehören in andere Verfahren. Entbindung von der Schweigepflicht nötig.', en: 'Inability to travel and dangers in the target country belong to other procedures. Release from secrecy needed.' },
  },
  {
    argument: 'vulnerability', norm: 'Nr. 23a AVwV-AufenthG', source: 'Die Verwaltungsvorschrift nennt häusliche Gewalt und Zwangsheirat mit Suizidgefahr oder Trauma als Beispiele.',
    convinces: { de: 'Gewalt, Menschenhandel, alleinerziehend, Alter, Behinderung, Trauma; fachlich belegt.', en: 'Violence, trafficking, single parent, age, disability, trauma; proved by professionals.' },
    pitfalls: { de: 'Nur mit Einverständnis und nur so viel, wie nötig ist.', en: 'Only with consent, and only as much as needed.' },
  },
  {
    argument: 'conduct', norm: '§ 23a Abs. 1 Satz 3 AufenthG', source: 'Die Schwellen der Länder unterscheiden sich und ändern sich.',
    convinces: { de: 'Keine oder nur geringe Straftaten; was sich seitdem geändert hat.', en: 'No or only petty offences; what has changed since.' },
    pitfalls: { de: 'Nie verschweigen: Die Kommission erfährt es von der Behörde.', en: 'Never hide: the commission hears it from the authority.' },
  },
  {
    argument: 'supportLetters', norm: 'keine Norm, gute Praxis', source: PRACTICE,
    convinces: { de: 'Konkret, persönlich, mit Adresse und Beziehung zur Person.', en: 'Concrete, personal, with address and relation to the person.' },
    pitfalls: { de: 'Serienbriefe. Wer schreibt, muss wissen, dass die Kommission es liest.', en: 'Mass letters. The writer must know that the commission reads it.' },
  },
] as const satisfies readonly ArgumentInfo[];

const byArgument = new Map<Argument, ArgumentInfo>(EVIDENCE_ARGUMENTS.map((info) => [info.argument, info]));

/** Every argument has one: a test sees to it. */
export const argumentInfo = (argument: Argument): ArgumentInfo => byArgument.get(argument)!;

/** The order in which columns and groups stand. */
export const ARGUMENT_ORDER: readonly Argument[] = EVIDENCE_ARGUMENTS.map(({ argument }) => argument);
