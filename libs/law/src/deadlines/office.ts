import type { DeadlineRule } from '@bleibeakte/contracts';
import { READ_ON } from './sources.ts';

/** Housekeeping of the advice centre. */
export const OFFICE_RULES = [
  {
    code: 'NGO_VOLLMACHT', title: 'Vollmacht prüfen oder zurückgeben', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'PROMPT', internal: { n: 0, unit: 'day' },
    shift: true, norm: '§ 14 VwVfG, § 7 VwZG', startWord: 'Ende des Mandats', profile: 'POLL',
    triggers: [{ event: 'mandateEnded' }, { event: 'mandateSigned', rule: 'THRESH', period: { n: 1, unit: 'year' } }],
    checks: ['Wer eine Vollmacht hat, bekommt die Briefe: Das eigene Postfach setzt Fristen in Gang.'], source: 'VwVfG, VwZG', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'NGO_EINWILLIGUNG', title: 'Einwilligung und Schweigepflichtentbindung prüfen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'THRESH', period: { n: 1, unit: 'year' },
    shift: true, norm: 'Art. 7 DSGVO', startWord: 'unterschrieben', profile: 'POLL', triggers: [{ event: 'consentSigned' }], checks: ['Je Zweck und je Empfänger neu fragen.'], source: 'DSGVO', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'NGO_LOESCHUNG', title: 'Löschung prüfen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'THRESH', asSet: true,
    shift: true, norm: 'Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO', startWord: 'Akte geschlossen', profile: 'POLL', triggers: [{ event: 'caseEnded' }], checks: ['Die Länge hängt von der Aufbewahrungsklasse ab.'], source: 'DSGVO', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'NGO_AUSKUNFT_1M', title: 'Auskunft, Löschung oder Berichtigung beantworten', kind: 'other', type: 'frist', severity: 'S2', rule: 'EVENT', period: { n: 1, unit: 'month' },
    shift: true, norm: 'Art. 12 Abs. 3 DSGVO', startWord: 'eingegangen', profile: 'P1M', triggers: [{ event: 'dataRequest' }], checks: ['Um zwei Monate verlängerbar, wenn es innerhalb des Monats mitgeteilt wird.'], source: 'DSGVO', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'NGO_DATENPANNE_72H', title: 'Datenpanne melden', kind: 'other', type: 'frist', severity: 'S2', rule: 'HOURS', period: { n: 72, unit: 'hour' },
    shift: false, norm: 'Art. 33 DSGVO', startWord: 'bekannt geworden', profile: 'PNOW', triggers: [{ event: 'dataBreach' }], checks: ['Wochenenden zählen mit. Der Datenschutz der Organisation entscheidet mit.'],
    note: 'Berechnung nach Verordnung (EWG, Euratom) 1182/71 ist nicht geprüft.', source: 'DSGVO', confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'NGO_FUNDING', title: 'Aufbewahrung der Belege endet', kind: 'other', type: 'wiedervorlage', severity: 'S4', rule: 'THRESH', period: { n: 5, unit: 'year' },
    shift: true, norm: 'Zuwendungsbescheid', startWord: 'Projektende', profile: 'POLL', triggers: [{ event: 'projectEnded', suggested: true }], checks: ['Meist fünf Jahre, nur finanzielle Unterlagen.'], source: 'Zuwendungsbescheid', confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'NGO_ABSENCE', title: 'Vertretung vor der Abwesenheit regeln', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'THRESH', period: { n: 1, unit: 'day' },
    shift: false, norm: 'gute Praxis', startWord: 'abwesend ab', profile: 'P1W', triggers: [{ event: 'absencePlanned', backwards: true }], source: 'gute Praxis', confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
