import type { DeadlineRule } from '@bleibeakte/contracts';
import { AUFENTHG, READ_ON } from './sources.ts';

/** Months under § 60b do not count; whether short gaps harm is for a human to judge. */
const TIME = 'Zeiten nach § 60b AufenthG zählen nicht. Unterbrechungen bis drei Monate galten in der Praxis als unschädlich: prüfen, nicht annehmen.';

/** Chances and ends that come with time and age; they never move off a weekend. */
export const THRESHOLD_RULES = [
  {
    code: 'TH_3M_DULDUNG', title: 'Drei Monate Duldung: Arbeit, Bewegungsfreiheit', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 3, unit: 'month' },
    shift: false, norm: '§ 32 Abs. 1 BeschV, § 61 AsylG, § 61 Abs. 1b AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['duldung', 'stay'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_12M_DULDUNG', title: 'Zwölf Monate Duldung: §§ 25a, 60d prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 12, unit: 'month' },
    shift: false, norm: '§ 25a Abs. 1, § 60d Abs. 1 Nr. 2 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['duldung'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_12M_EMPLOYMENT', title: 'Zwölf Monate Arbeit: § 60d prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 12, unit: 'month' },
    shift: false, norm: '§ 60d Abs. 1 Nr. 3 und 4 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['job'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_18M_SUSPENDED', title: '18 Monate ausgesetzte Abschiebung: § 25 Abs. 5 prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 18, unit: 'month' },
    shift: false, norm: '§ 25 Abs. 5 Satz 2 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['suspended'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_18M_LAWFUL', title: '18 Monate rechtmäßiger Aufenthalt: längere Erlaubnis prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 18, unit: 'month' },
    shift: false, norm: '§ 26 Abs. 1 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['lawful'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_18M_STAY_NI', title: '18 Monate Aufenthalt: Eingabe in Niedersachsen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 18, unit: 'month' },
    shift: false, norm: '§ 3 NHärteKVO', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['stay'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_24M_ADEQUATE_JOB', title: 'Zwei Jahre angemessene Arbeit: § 19d prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 24, unit: 'month' },
    shift: false, norm: '§ 19d Abs. 1 Nr. 1 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['adequateJob'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_36M_QUALIFIED_JOB', title: 'Drei Jahre qualifizierte Arbeit: § 19d prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 36, unit: 'month' },
    shift: false, norm: '§ 19d Abs. 1 Nr. 1 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['qualifiedJob'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_30M_60D', title: '30 Monate Beschäftigungsduldung: § 25b Abs. 6 prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 30, unit: 'month' },
    shift: false, norm: '§ 25b Abs. 6 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['workToleration'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_36M_STAY', title: 'Drei Jahre Aufenthalt: § 25a prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 36, unit: 'month' },
    shift: false, norm: '§ 25a Abs. 1 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['stay'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_48M_STAY_WITH_CHILD', title: 'Vier Jahre Aufenthalt: § 25b mit Kind prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 48, unit: 'month' },
    shift: false, norm: '§ 25b Abs. 1 Nr. 1 AufenthG, § 32 Abs. 2 Nr. 5 BeschV', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['stay'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_60M_PERMIT', title: 'Fünf Jahre Aufenthaltserlaubnis: Niederlassungserlaubnis prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 60, unit: 'month' },
    shift: false, norm: '§§ 9, 26 Abs. 4 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['permit'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_72M_STAY', title: 'Sechs Jahre Aufenthalt: § 25b prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 72, unit: 'month' },
    shift: false, norm: '§ 25b Abs. 1 Nr. 1 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['stay'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_96M_STAY', title: 'Acht Jahre rechtmäßiger Aufenthalt vor der Ausreise: § 37 prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 96, unit: 'month' },
    shift: false, norm: '§ 37 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['lawful'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'SCHOOL_3Y', title: 'Drei Jahre Schule: § 25a prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 3, unit: 'year' },
    shift: false, norm: '§ 25a Abs. 1 Nr. 2 AufenthG', startWord: 'seit', profile: 'POPP', triggers: [{ event: 'statusSince', when: { status: ['school'] }, certain: true }], checks: [TIME], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'CUTOFF_CHILD_12Y', title: 'Kind wird 12: Schutz des § 60a Abs. 5a endet', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'THRESH', period: { n: 12, unit: 'year' }, age: 'reachedOn',
    shift: false, norm: '§ 60a Abs. 5a AufenthG', startWord: 'geboren', profile: 'POPP', triggers: [{ event: 'birthDate', suggested: false }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TH_14Y', title: 'Wird 14: § 25a prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH', period: { n: 14, unit: 'year' }, age: 'reachedOn',
    shift: false, norm: '§ 25a Abs. 1 AufenthG', startWord: 'geboren', profile: 'POPP', triggers: [{ event: 'birthDate', suggested: false }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'CUTOFF_CHILD_16Y', title: 'Wird 16: §§ 32, 35', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'THRESH', period: { n: 16, unit: 'year' }, age: 'reachedOn',
    shift: false, norm: '§§ 32, 35 AufenthG', startWord: 'geboren', profile: 'POPP', triggers: [{ event: 'birthDate', suggested: false }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'CUTOFF_CHILD_18Y', title: 'Wird 18: eigene Vollmacht, eigene Einwilligungen', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'THRESH', period: { n: 18, unit: 'year' }, age: 'reachedOn',
    shift: false, norm: '§ 2 BGB, §§ 25a Abs. 2, 60a Abs. 2b AufenthG', startWord: 'geboren', profile: 'PAGE', triggers: [{ event: 'birthDate', suggested: false }], checks: ['Zwölf Monate vorher handeln: §§ 25a Abs. 2, 60a Abs. 2b und 36 enden für die Eltern.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'CUTOFF_21Y', title: 'Wird 21: § 37, FreizügG/EU', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'THRESH', period: { n: 21, unit: 'year' }, age: 'reachedOn',
    shift: false, norm: '§ 37 AufenthG, § 1 FreizügG/EU', startWord: 'geboren', profile: 'POPP', triggers: [{ event: 'birthDate', suggested: false }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'CUTOFF_27Y', title: 'Letzter Tag für den Antrag nach § 25a', kind: 'other', type: 'notfrist', severity: 'S1', rule: 'THRESH', period: { n: 27, unit: 'year' }, age: 'lastDayBefore',
    shift: false, norm: '§ 25a Abs. 1 AufenthG, § 187 Abs. 2 Satz 2 BGB', startWord: 'geboren', profile: 'PAGE', triggers: [{ event: 'birthDate', suggested: false }], checks: ['Der Antrag muss vor dem 27. Geburtstag gestellt sein. Ziel: zwölf Monate früher.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'TRAINING_END', title: 'Ende der Ausbildung: §§ 19d Abs. 1a, 16g Abs. 8 prüfen', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'FIXED',
    shift: false, norm: '§§ 19d, 16g AufenthG', startWord: 'Ausbildung endet', profile: 'POPP', triggers: [{ event: 'trainingEnd', when: { end: ['completed'] }, suggested: true }, { event: 'trainingStart' }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
