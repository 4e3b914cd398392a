import type { DeadlineRule } from '@bleibeakte/contracts';
import { AUFENTHG, PRACTICE, READ_ON } from './sources.ts';

const LAND = 'Verfahrensordnung des Landes';

/** The hardship procedure itself. */
export const HARDSHIP_RULES = [
  {
    code: 'HFK_EINGABE_FENSTER', title: 'Eingabe einreichen, bevor ein Termin feststeht', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'PROMPT', internal: { n: 14, unit: 'day' },
    shift: true, norm: '§ 23a Abs. 1 Satz 3 AufenthG', startWord: 'entschieden', profile: 'P2W', triggers: [{ event: 'hfkDecidedToFile' }],
    checks: ['Ein fester Rückführungstermin schließt die Eingabe in der Regel aus; niemand muss ihn ankündigen.'], note: 'Keine Frist im Gesetz; 14 Tage sind ein eigenes Ziel.', source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_BELEHRUNG_4W', title: 'Eingabe nach der Belehrung über die Härtefallkommission', kind: 'hfkNotice', type: 'frist', severity: 'S2', rule: 'EVENT', period: { n: 4, unit: 'week' },
    // Not moved: a removal date bars the Eingabe from four weeks after the notice, also on a holiday.
    shift: false, norm: 'Niedersachsen: § 5 Abs. 1 Satz 2 und 4 NHärteKVO, RdErl. vom 13.04.2022', startWord: 'übergeben', profile: 'P2W', triggers: [{ event: 'hfkNotice' }],
    checks: ['In anderen Ländern gilt, was im Schreiben steht.', 'Jede Belehrung gibt eine eigene Frist.'],
    note: 'Ein später festgelegter Termin schließt die Eingabe nur aus, wenn die Belehrung mindestens vier Wochen zurückliegt.', source: 'Flüchtlingsrat Niedersachsen; RdErl. 13.04.2022', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_MINDESTAUFENTHALT', title: 'Mindestaufenthalt vor der Eingabe erreicht', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', periodOfLand: 'minimumStay',
    shift: false, norm: 'Kommissionsverordnung des Landes', startWord: 'eingereist', profile: 'POPP', triggers: [{ event: 'entered', suggested: true }], source: 'Kommissionsprofil', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_AUSREISEPFLICHT', title: 'Vollziehbar ausreisepflichtig: Eingabe prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'FIXED',
    shift: false, norm: '§ 23a Abs. 1 Satz 1, § 58 Abs. 2 AufenthG', startWord: 'eingetreten', profile: 'POLL', triggers: [{ event: 'enforceable', suggested: true }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_EINGANG', title: 'Eingangsbestätigung der Kommission nachfragen', kind: 'hfkReceipt', type: 'wiedervorlage', severity: 'S2', rule: 'POLL', period: { n: 10, unit: 'day' },
    shift: true, norm: PRACTICE, startWord: 'eingereicht', profile: 'POLL', triggers: [{ event: 'hfkFiled' }], checks: ['Tag, Weg und Aktenzeichen festhalten.'], source: PRACTICE, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_AUSSETZUNG', title: 'Stillhalten oder Verfahrensduldung endet', kind: 'duldung', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: 'Kommissionsprofil, Wirkung auf die Abschiebung', startWord: 'bis', profile: 'PDUL', triggers: [{ event: 'hfkStay' }], checks: ['Endet spätestens mit der Schlussmitteilung.'], source: LAND, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_NACHFORDERUNG', title: 'Unterlagen für die Kommission nachreichen', kind: 'hfkPapers', type: 'frist', severity: 'S3', rule: 'EVENT', asSet: true, internal: { n: 14, unit: 'day' },
    shift: true, norm: LAND, startWord: 'zugegangen', profile: 'P2W', triggers: [{ event: 'hfkPapers' }], checks: ['Verspätete Unterlagen können unberücksichtigt bleiben (Schleswig-Holstein).'], source: LAND, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_VORPRUEFUNG', title: 'Stand der Vorprüfung erfragen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'POLL', period: { n: 28, unit: 'day' },
    shift: true, norm: LAND, startWord: 'eingereicht', profile: 'POLL', triggers: [{ event: 'hfkFiled' }], source: LAND, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_STELLUNGNAHME', title: 'Gegenäußerung zur Stellungnahme der Ausländerbehörde', kind: 'hearing', type: 'frist', severity: 'S3', rule: 'EVENT', asSet: true, internal: { n: 14, unit: 'day' },
    shift: true, norm: PRACTICE, startWord: 'zugegangen', profile: 'P2W', triggers: [{ event: 'hfkStatement' }], source: PRACTICE, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_SITZUNG', title: 'Sitzung der Kommission', kind: 'authorityAppointment', type: 'termin', severity: 'S3', rule: 'APPT',
    shift: false, norm: LAND, startWord: 'Sitzung', profile: 'PSESSION', triggers: [{ event: 'hfkSession' }], checks: ['Vier Wochen vorher die Nachweise auffrischen: Ihr Alter zählt am Tag der Sitzung.'], source: LAND, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_ENTSCHEIDUNG', title: 'Entscheidung der Kommission erfragen', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'POLL', period: { n: 14, unit: 'day' },
    shift: true, norm: '§ 23a Abs. 2 AufenthG', startWord: 'Sitzung', profile: 'POLL', triggers: [{ event: 'hfkSession' }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_SCHUTZENDE', title: 'Ende des Stillhaltens: heute mit der Familie sprechen', kind: 'other', type: 'frist', severity: 'S2', rule: 'PROMPT', internal: { n: 0, unit: 'day' },
    shift: false, norm: LAND, startWord: 'Schlussmitteilung', profile: 'PNOW', triggers: [{ event: 'hfkClosed' }], checks: ['Die Abschiebung ist ab sofort möglich. Andere Wege prüfen.'], source: LAND, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_ANORDNUNG', title: 'Anordnung der obersten Landesbehörde erfragen', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'POLL', period: { n: 14, unit: 'day' },
    shift: true, norm: '§ 23a Abs. 1 AufenthG', startWord: 'Ersuchen vom', profile: 'POLL', triggers: [{ event: 'hfkRequest' }], checks: ['In Nordrhein-Westfalen entscheidet die Ausländerbehörde.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_ERTEILUNG', title: 'Erteilung der Aufenthaltserlaubnis betreiben', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'POLL', period: { n: 14, unit: 'day' },
    shift: true, norm: 'Anordnung nach § 23a AufenthG', startWord: 'Anordnung vom', profile: 'POLL', triggers: [{ event: 'hfkOrder' }], checks: ['Papiere, Pass, Foto und Gebühr zusammenstellen.'], source: 'Anordnung', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'HFK_NEUEINGABE', title: 'Erneute Eingabe: Was ist neu?', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'POLL', period: { n: 180, unit: 'day' },
    shift: true, norm: 'Kommissionsprofil: Wiederholung ohne neue Tatsachen', startWord: 'Schlussmitteilung', profile: 'POLL', triggers: [{ event: 'hfkClosed', suggested: true }], source: 'Schleswig-Holstein: Härtefallkommission', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'PETITION', title: 'Stand der Petition erfragen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'POLL', period: { n: 30, unit: 'day' },
    shift: true, norm: 'Petitionsrecht des Landes', startWord: 'eingereicht', profile: 'POLL', triggers: [{ event: 'petitionFiled' }], checks: ['Eine Petition kann die Eingabe sperren: Kommissionsprofil ansehen.'], source: 'Kommissionsprofil', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'KLIENT_ERREICHBAR', title: 'Erreichbarkeit prüfen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'POLL', period: { n: 30, unit: 'day' },
    shift: true, norm: 'Kommissionsprofil: unbekannter Aufenthalt', startWord: 'letzter Kontakt', profile: 'POLL', triggers: [{ event: 'lastContact' }], checks: ['In mehreren Ländern endet das Verfahren, wenn niemand weiß, wo die Person ist.'], source: 'Kommissionsprofil', confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
