import type { DeadlineRule } from '@bleibeakte/contracts';
import { ASYLG, AUFENTHG, NEW_ASYLUM_LAW_FROM, READ_ON, VWVFG } from './sources.ts';

const SHORT = ['manifestlyUnfounded', 'inadmissible', 'withdrawn'] as const;
const RAW_END = 'Der rechnerische Tag zählt. Ob sich das Ende einer Ausreisefrist vom Wochenende verschiebt, ist umstritten.';

/** Duty to leave and removal. */
export const DUTY_TO_LEAVE_RULES = [
  {
    code: 'AUSREISEFRIST', title: 'Ausreisefrist (Ausländerbehörde)', kind: 'departure', type: 'frist', severity: 'S2', rule: 'EVENT', asSet: true,
    shift: true, rawEndCounts: true, norm: '§ 59 Abs. 1 Satz 1 und 4 AufenthG', startWord: 'bekannt gegeben', profile: 'P1M',
    triggers: [{ event: 'departurePeriodSet' }, { event: 'authorityDecision', when: { content: ['removalThreat'] }, certain: true, suggested: true }],
    checks: [RAW_END, '7 bis 30 Tage, kann länger gesetzt oder verlängert werden. Ein genannter Tag muss bestimmt sein.'],
    source: `${AUFENTHG}; OVG Berlin-Brandenburg 12 S 55.14; VG Schleswig 11 B 95/18`, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AUSREISEFRIST_ASYL', title: 'Ausreisefrist nach Asylablehnung', kind: 'departure', type: 'frist', severity: 'S2', rule: 'DAYSTART',
    period: { n: 30, unit: 'day' }, asSet: true, shift: true, rawEndCounts: true, norm: '§ 38 AsylG', startWord: 'beginnt', profile: 'P1M',
    triggers: [
      { event: 'bamfDecision', regime: 'asylumNew', when: { outcome: ['regular'] }, afterEndOf: 'ASYL_KLAGE_2W' },
      { event: 'bamfDecision', regime: 'asylumNew', when: { outcome: SHORT }, afterEndOf: 'ASYL_KLAGE_1W', period: { n: 1, unit: 'week' } },
      { event: 'bamfDecision', regime: 'asylumOld', when: { outcome: ['regular'] }, rule: 'EVENT', norm: '§ 38 Abs. 1 AsylG (frühere Fassung)' },
      { event: 'bamfDecision', regime: 'asylumOld', when: { outcome: SHORT }, rule: 'EVENT', period: { n: 1, unit: 'week' }, norm: '§ 36 Abs. 1 AsylG (frühere Fassung)' },
    ],
    checks: [
      RAW_END,
      'Mit Klage beginnt die Frist erst mit dem Ende des Bleiberechts, mit Eilantrag erst mit der Zustellung des ablehnenden Beschlusses; nach früherem Recht nach unanfechtbarem Abschluss. Dann ein neues Ereignis eintragen.',
      'Bis zu drei Monate bei freiwilliger Ausreise; in den Fällen des § 38 Abs. 4 AsylG gar keine Frist.',
    ],
    note: 'Welche Fälle eine Woche haben (Art. 68 Abs. 3 Verordnung (EU) 2024/1348), ist nicht geprüft.', source: ASYLG, confidence: 'toVerify', validFrom: NEW_ASYLUM_LAW_FROM,
  },
  {
    code: 'AUSREISEFRIST_NEU', title: 'Ausreisefrist beginnt neu', kind: 'departure', type: 'frist', severity: 'S2', rule: 'DAYSTART', asSet: true,
    shift: true, rawEndCounts: true, norm: '§ 59 Abs. 1 Satz 6 und 7 AufenthG', startWord: 'wieder vollziehbar', profile: 'P1M',
    triggers: [{ event: 'departurePeriodAgain' }], checks: [RAW_END, 'Die volle Länge der ersten Frist beginnt von vorn.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AUSREISEFRIST_BETROFFENE', title: 'Bedenkfrist für Betroffene von Menschenhandel oder Ausbeutung', kind: 'departure', type: 'frist', severity: 'S2',
    rule: 'EVENT', period: { n: 3, unit: 'month' }, asSet: true, shift: true, rawEndCounts: true, norm: '§ 59 Abs. 7 AufenthG', startWord: 'gesetzt', profile: 'P3M',
    triggers: [{ event: 'reflectionPeriodSet' }], checks: ['Mindestens drei Monate; es gilt, was die Behörde gesetzt hat.', RAW_END],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ABSCHIEBUNGSTERMIN', title: 'Bekannt gewordener Rückführungstermin', kind: 'other', type: 'termin', severity: 'S2', rule: 'FIXED', confidential: true,
    shift: false, norm: '§ 23a Abs. 1 Satz 3, § 59 Abs. 1 Satz 8, § 97a AufenthG', startWord: 'genannt', profile: 'PNOW',
    triggers: [{ event: 'removalDateKnown', suggested: true }],
    checks: ['Vertraulich: nur zuständige Person und Koordination. Keine Nachricht an andere, keine SMS.', 'Ein festgelegter Termin schließt die Eingabe in der Regel aus: sofort prüfen, ob sie schon vorliegt.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ABSCHIEBUNG_ANKUENDIGUNG_1M', title: 'Abschiebung frühestens nach Ankündigung möglich', kind: 'other', type: 'frist', severity: 'S2', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: false, norm: '§ 60a Abs. 5a AufenthG', startWord: 'angekündigt', profile: 'P1M',
    triggers: [{ event: 'removalAnnounced', when: { youngChild: ['yes'] } }],
    checks: ['Nur für Familien mit einem Kind unter zwölf, deren Abschiebung länger als ein Jahr ausgesetzt war.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ANHOERUNG_FRIST', title: 'Stellungnahme zur Anhörung', kind: 'hearing', type: 'frist', severity: 'S3', rule: 'EVENT', asSet: true,
    shift: true, norm: '§§ 28, 31 Abs. 2, 3 und 7 VwVfG', startWord: 'bekannt gegeben', profile: 'P2W',
    triggers: [{ event: 'authorityRequest', when: { request: ['hearing'] } }], checks: ['Kann verlängert werden, auch nachträglich.'],
    source: VWVFG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'MITWIRKUNG_FRIST', title: 'Nachweise vorlegen', kind: 'hearing', type: 'frist', severity: 'S3', rule: 'EVENT', asSet: true,
    shift: true, norm: '§ 82 Abs. 1 AufenthG', startWord: 'bekannt gegeben', profile: 'P2W',
    triggers: [{ event: 'authorityRequest', when: { request: ['evidence'] } }], checks: ['Spätere Nachweise dürfen unberücksichtigt bleiben.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'PASSVERFUEGUNG', title: 'Frist zur Passbeschaffung', kind: 'hearing', type: 'frist', severity: 'S3', rule: 'EVENT', asSet: true,
    shift: true, norm: '§ 48 Abs. 3, § 60b Abs. 2 und 3, § 82 AufenthG', startWord: 'bekannt gegeben', profile: 'P2W',
    triggers: [{ event: 'authorityRequest', when: { request: ['passport'] } }], checks: ['Jeden Versuch belegen, auch vergebliche.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'VORSPRACHE', title: 'Vorsprache', kind: 'authorityAppointment', type: 'termin', severity: 'S2', rule: 'APPT',
    shift: false, norm: '§ 82 Abs. 4 AufenthG; § 31 Abs. 5 VwVfG', startWord: 'Termin', profile: 'PAPP',
    triggers: [{ event: 'summons', when: { appointment: ['authority', 'doctor', 'other'] } }],
    checks: ['Kann zwangsweise durchgesetzt werden. Eine Maßnahme zur Abschiebung ist möglich: Begleitung verabreden.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ATTEST_UNVERZUEGLICH', title: 'Ärztliche Bescheinigung vorlegen', kind: 'evidence', type: 'frist', severity: 'S2', rule: 'PROMPT',
    internal: { workingDays: 3 }, shift: false, norm: '§ 60a Abs. 2c und 2d AufenthG', startWord: 'erhalten', profile: 'PAFTER',
    triggers: [{ event: 'medicalCertificate' }], checks: ['Unverzüglich heißt: ohne Zögern. Inhalt nach § 60a Abs. 2c Satz 3 prüfen.'],
    note: 'Drei Arbeitstage sind ein eigenes Ziel, keine gesetzliche Frist.', source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
