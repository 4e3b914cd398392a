import type { DeadlineRule } from '@bleibeakte/contracts';
import { AUFENTHG, READ_ON } from './sources.ts';

/** What follows from work, training, family, where somebody lives. */
export const STATUS_RULES = [
  {
    code: 'KIND_GEBURT_6M', title: 'Antrag für in Deutschland geborenes Kind', kind: 'other', type: 'frist', severity: 'S3', rule: 'EVENT', period: { n: 6, unit: 'month' },
    shift: true, norm: '§ 81 Abs. 2 Satz 2 AufenthG', startWord: 'geboren', profile: 'P3M', triggers: [{ event: 'childBorn' }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ARBEIT_ERSTZUGANG', title: 'Zugang zum Arbeitsmarkt', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 3, unit: 'month' },
    shift: false, norm: '§ 61 AsylG, § 32 Abs. 1 BeschV', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'asylumApplied', suggested: true }, { event: 'duldungIssued' }],
    checks: ['Gestattung: 6 Monate bei Überstellung oder Schutz in einem anderen Staat. Duldung in einer Aufnahmeeinrichtung: 6 Monate, mit Pass 3.'],
    source: 'AsylG, BeschV', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AUSBILDUNG_FENSTER', title: 'Frühester Antrag für Ausbildungsduldung oder § 16g', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 7, unit: 'month' },
    shift: false, norm: '§ 60c Abs. 3, § 16g Abs. 3 AufenthG', startWord: 'Beginn der Ausbildung', profile: 'POPP', triggers: [{ event: 'trainingStart', backwards: true, suggested: true }],
    checks: ['Erteilt wird frühestens sechs Monate vor Beginn.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AUSBILDUNG_ABBRUCH_MELDUNG', title: 'Meldung des Abbruchs durch den Betrieb', kind: 'other', type: 'frist', severity: 'S3', rule: 'EVENT', period: { n: 2, unit: 'week' },
    shift: true, norm: '§ 60c Abs. 5, § 16g Abs. 4 AufenthG', startWord: 'beendet', profile: 'P2W', triggers: [{ event: 'trainingEnd', when: { end: ['brokenOff'] } }],
    checks: ['Pflicht der Bildungseinrichtung oder des Betriebs, in der Regel zwei Wochen.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AUSBILDUNG_SUCHE_6M', title: 'Neuen Ausbildungsplatz oder Arbeit finden', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED', period: { n: 6, unit: 'month' },
    shift: false, norm: '§ 60c Abs. 6, § 16g Abs. 5 AufenthG', startWord: 'beendet', profile: 'PEXP', triggers: [{ event: 'trainingEnd' }], checks: ['Nur einmal.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BESCHDULDUNG_ABLAUF', title: 'Ende der Beschäftigungsduldung', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED', period: { n: 30, unit: 'month' }, asSet: true,
    shift: false, norm: '§ 60d Abs. 1, § 25b Abs. 6 AufenthG', startWord: 'erteilt', profile: 'PEXP', triggers: [{ event: 'workToleration' }], checks: ['Danach § 25b Abs. 6 prüfen.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BESCHDULDUNG_MELDUNG_2W', title: 'Meldung der Kündigung durch den Arbeitgeber', kind: 'other', type: 'frist', severity: 'S3', rule: 'EVENT', period: { n: 2, unit: 'week' },
    shift: true, norm: '§ 60d Abs. 3 AufenthG', startWord: 'bekannt geworden', profile: 'P2W', triggers: [{ event: 'jobEnded' }], checks: ['Pflicht des Arbeitgebers.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'WOHNSITZ_61', title: 'Wohnsitzauflage prüfen', kind: 'other', type: 'wiedervorlage', severity: 'S4', rule: 'POLL', period: { n: 90, unit: 'day' },
    shift: true, norm: '§ 61 Abs. 1d AufenthG', startWord: 'Duldung seit', profile: 'POLL', triggers: [{ event: 'duldungIssued' }], checks: ['Entfällt mit gesichertem Lebensunterhalt oder auf Antrag.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'RAEUMLICH_3M', title: 'Wegfall der räumlichen Beschränkung', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 3, unit: 'month' },
    shift: false, norm: '§ 61 Abs. 1b AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['stay', 'duldung'] }, certain: true, suggested: true }],
    checks: ['Nicht, wenn sie neu angeordnet wurde (Abs. 1c).'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'WOHNSITZ_12A_3J', title: 'Ende der Wohnsitzregelung', kind: 'other', type: 'wiedervorlage', severity: 'S4', rule: 'THRESH', period: { n: 3, unit: 'year' },
    shift: false, norm: '§ 12a Abs. 1 AufenthG', startWord: 'Anerkennung oder erste Erteilung', profile: 'POPP', triggers: [{ event: 'recognised', suggested: true }],
    checks: ['Gilt für §§ 22, 23, 24 Abs. 1, 25 Abs. 3, dem Wortlaut nach nicht für § 23a.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ANZEIGE_50_4', title: 'Umzug oder Abwesenheit über drei Tage vorher anzeigen', kind: 'other', type: 'frist', severity: 'S2', rule: 'PROMPT', internal: { n: 0, unit: 'day' },
    shift: false, norm: '§ 50 Abs. 4 AufenthG', startWord: 'Umzug', profile: 'PNOW', triggers: [{ event: 'addressChanged' }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'STRAFVERFAHREN', title: 'Stand des Strafverfahrens', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'POLL', period: { n: 30, unit: 'day' },
    shift: true, norm: '§ 79 Abs. 2, 4 und 5 AufenthG', startWord: 'Nachricht vom', profile: 'POLL', triggers: [{ event: 'criminalProceedings' }], checks: ['Entscheidungen über Titel und §§ 60c, 60d sind ausgesetzt.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TILGUNG', title: 'Tilgung oder Nichtaufnahme ins Führungszeugnis prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', asSet: true,
    shift: false, norm: '§§ 34, 46 BZRG', startWord: 'verurteilt', profile: 'POPP', triggers: [{ event: 'convicted' }], checks: ['Die Länge hängt von der Strafe ab (BZRG) und muss nachgesehen werden.'], source: 'aus dem Gedächtnis', confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'VATERSCHAFT_4M', title: 'Zustimmung zur Anerkennung gilt als erteilt', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'EVENT', period: { n: 4, unit: 'month' },
    shift: false, norm: '§ 85c Abs. 3 AufenthG', startWord: 'vollständiger Antrag', profile: 'P3M', triggers: [{ event: 'paternityFiled', suggested: true }], checks: ['Kann ausgesetzt werden.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
