import type { DeadlineRule } from '@bleibeakte/contracts';
import { ASYLG, AT_COURT, COMPARE_INSTRUCTION, LAWYER_NEEDED, READ_ON, URGENT_TOO } from './sources.ts';

const SHORT = ['manifestlyUnfounded', 'inadmissible', 'transfer', 'withdrawn'] as const;
const NOT_READ = 'Welche Fälle die kurze Frist haben, steht in Art. 67 und 68 der Verordnung (EU) 2024/1348; der Wortlaut ist noch nicht geprüft.';

/** Asylum procedure: BAMF and administrative court. */
export const ASYLUM_RULES = [
  {
    code: 'ASYL_KLAGE_2W', title: 'Klagefrist Asyl', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'week' }, shift: true, inInstruction: true, norm: '§ 74 Abs. 1 Satz 1 AsylG', startWord: 'zugestellt', profile: 'P2W',
    triggers: [{ event: 'bamfDecision', when: { outcome: ['regular'] } }],
    checks: [COMPARE_INSTRUCTION, AT_COURT, URGENT_TOO, 'Nach der Klage läuft die Frist für die Begründung weiter: Sie zählt ab Zustellung.'],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_KLAGE_1W', title: 'Klagefrist Asyl, verkürzt', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'week' }, shift: true, inInstruction: true, norm: '§ 74 Abs. 1 Satz 2 und 3 AsylG', startWord: 'zugestellt', profile: 'P1W',
    triggers: [
      { event: 'bamfDecision', regime: 'asylumNew', when: { outcome: SHORT } },
      { event: 'bamfDecision', regime: 'asylumOld', when: { outcome: SHORT }, norm: '§ 74 Abs. 1 mit §§ 34a Abs. 2, 36 Abs. 3 AsylG (frühere Fassung)' },
    ],
    checks: [COMPARE_INSTRUCTION, AT_COURT, URGENT_TOO], note: NOT_READ,
    source: `${ASYLG}; frühere Fassung nach buzer.de`, confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'ASYL_EILANTRAG_1W', title: 'Eilantrag nach § 80 Abs. 5 VwGO (Asyl)', kind: 'urgentRequest', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'week' }, shift: true, norm: '§ 36 Abs. 2 Satz 1, § 34a Abs. 3 Satz 1 AsylG', startWord: 'bekannt gegeben', profile: 'P1W',
    triggers: [{ event: 'bamfDecision', when: { outcome: SHORT } }],
    checks: [COMPARE_INSTRUCTION, AT_COURT, 'Bei einer Überstellung darf bis zur Entscheidung des Gerichts nicht abgeschoben werden, wenn der Antrag rechtzeitig ist.'],
    note: NOT_READ, source: ASYLG, confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'ASYL_EILANTRAG_EAV_1W', title: 'Eilantrag gegen Einreise- und Aufenthaltsverbot', kind: 'urgentRequest', type: 'notfrist', severity: 'S2', rule: 'EVENT',
    period: { n: 1, unit: 'week' }, shift: true, norm: '§ 36 Abs. 2 Satz 10, § 34a Abs. 3 Satz 3 AsylG', startWord: 'bekannt gegeben', profile: 'P1W',
    triggers: [{ event: 'bamfDecision', when: { outcome: SHORT } }],
    checks: [AT_COURT], source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_GRENZE_1W', title: 'Eilantrag im Asylgrenzverfahren, mit Begründung', kind: 'urgentRequest', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'week' }, shift: true, norm: '§ 18a Abs. 4 AsylG', startWord: 'zugestellt', profile: 'P1W',
    triggers: [{ event: 'bamfDecision', regime: 'asylumNew', when: { outcome: ['border'] }, certain: true }],
    checks: [AT_COURT, 'Die Begründung gehört in dieselbe Woche.'], source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_KLAGEBEGRUENDUNG_1M', title: 'Klagebegründung und Beweismittel (Asyl)', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 74 Abs. 2 AsylG', startWord: 'zugestellt', profile: 'P1M',
    triggers: [
      { event: 'bamfDecision', when: { outcome: ['regular', ...SHORT] } },
      { event: 'bamfDecision', regime: 'asylumNew', when: { outcome: ['border'], unaccompanied: ['no'] }, certain: true, period: { n: 2, unit: 'week' }, norm: '§ 18a Abs. 8 AsylG' },
      { event: 'bamfDecision', regime: 'asylumNew', when: { outcome: ['border'], unaccompanied: ['yes'] }, certain: true, period: { n: 10, unit: 'day' }, norm: '§ 18a Abs. 7 AsylG' },
      { event: 'lawsuitFiled', when: { asylum: ['yes'] }, fromService: true },
    ],
    checks: ['Zählt ab Zustellung des Bescheids, nicht ab der Klage.', AT_COURT], source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_BELEHRUNG_FEHLT', title: 'Klage bei fehlender oder falscher Belehrung (Asyl)', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 3, unit: 'month' }, shift: true, norm: '§ 74 Abs. 1 Satz 4, § 34a Abs. 3 Satz 5, § 36 Abs. 2 Satz 3 AsylG', startWord: 'zugestellt', profile: 'P3M',
    targetOf: ['ASYL_KLAGE_1W', 'ASYL_KLAGE_2W', 'ASYL_EILANTRAG_1W', 'ASYL_GRENZE_1W'],
    triggers: [
      { event: 'bamfDecision', regime: 'asylumNew', instruction: ['missing', 'wrong'], when: { outcome: ['regular', ...SHORT] } },
      { event: 'bamfDecision', regime: 'asylumNew', instruction: ['missing', 'wrong'], when: { outcome: ['border'] }, certain: true, period: { n: 1, unit: 'month' }, norm: '§ 18a Abs. 4 AsylG' },
      { event: 'bamfDecision', regime: 'asylumOld', instruction: ['missing', 'wrong'], period: { n: 1, unit: 'year' }, norm: '§ 58 Abs. 2 VwGO' },
    ],
    checks: ['Nach der kurzen Frist handeln; ob die Belehrung wirklich fehlt oder falsch ist, heute anwaltlich prüfen lassen.'],
    source: `${ASYLG}; VwGO, Stand 05.07.2026`, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_GERICHTSBESCHEID_2W', title: 'Rechtsbehelf gegen Gerichtsbescheid (Asyl)', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'week' }, shift: true, norm: '§ 78 Abs. 7 AsylG', startWord: 'zugestellt', profile: 'P2W',
    triggers: [{ event: 'courtNotice', when: { asylum: ['yes'] } }], checks: [COMPARE_INSTRUCTION, AT_COURT],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_BERUFUNGSZULASSUNG_1M', title: 'Antrag auf Zulassung der Berufung (Asyl), mit Gründen', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 78 Abs. 4 AsylG', startWord: 'vollständiges Urteil zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtJudgment', when: { asylum: ['yes'] } }], checks: [LAWYER_NEEDED, 'Die Gründe gehören in denselben Monat.'],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_BETREIBEN_1M', title: 'Betreibensaufforderung des Gerichts (Asyl)', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 81 AsylG', startWord: 'zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtPursue', when: { asylum: ['yes'] } }], checks: ['Ohne Antwort gilt die Klage als zurückgenommen.', AT_COURT],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_WIEDERAUFGREIFEN_3M', title: 'Wiederaufgreifen zu § 60 Abs. 5 und 7 AufenthG', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 3, unit: 'month' }, shift: true, norm: '§ 51 Abs. 3 VwVfG', startWord: 'bekannt geworden', profile: 'P3M',
    triggers: [{ event: 'newGround' }], checks: ['Zählt ab dem Tag, an dem die Person vom Grund erfahren hat.'],
    source: 'VwVfG des Bundes', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_FOLGEANTRAG', title: 'Asyl-Folgeantrag prüfen', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'PROMPT',
    internal: { n: 14, unit: 'day' }, shift: true, norm: '§ 71 AsylG', startWord: 'bekannt geworden', profile: 'POLL',
    triggers: [{ event: 'newGround' }], note: 'Keine Frist in § 71 AsylG gefunden; Art. 55 und 56 der Verordnung (EU) 2024/1348 sind nicht geprüft.',
    source: ASYLG, confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'ASYL_ANHOERUNG', title: 'Anhörung beim BAMF', kind: 'authorityAppointment', type: 'termin', severity: 'S1', rule: 'APPT',
    shift: false, norm: 'Art. 11 bis 13 Verordnung (EU) 2024/1348', startWord: 'Termin', profile: 'PAPP',
    triggers: [{ event: 'summons', when: { appointment: ['bamfHearing'] }, certain: true }], checks: ['Vorbereitung und Dolmetscher:in verabreden.'],
    source: 'Verordnung (EU) 2024/1348, Inhaltsverzeichnis', confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'ASYL_GESTATTUNG', title: 'Bescheinigung über die Aufenthaltsgestattung läuft ab', kind: 'duldung', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: '§ 63 AsylG', startWord: 'gültig bis', profile: 'PDUL', triggers: [{ event: 'gestattungIssued' }],
    checks: ['Das Recht selbst endet nach § 67 AsylG, was immer auf dem Papier steht: auch auf Entscheidungen achten.'],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_DUBLIN_UEBERSTELLUNG', title: 'Überstellungsfrist', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'EVENT',
    period: { n: 6, unit: 'month' }, shift: false, norm: 'Verordnung (EU) 2024/1351', startWord: 'Zustimmung oder letzte Entscheidung', profile: 'P3M',
    triggers: [{ event: 'takenBackAccepted' }], checks: ['Bei Haft oder Untertauchen länger.'],
    source: 'aus dem Gedächtnis', confidence: 'toVerify', validFrom: READ_ON,
  },
  {
    code: 'ASYL_ADRESSE', title: 'Neue Anschrift anzeigen (BAMF, Gericht, Ausländerbehörde)', kind: 'other', type: 'frist', severity: 'S1', rule: 'PROMPT',
    internal: { n: 0, unit: 'day' }, shift: false, norm: '§ 10 Abs. 1 AsylG', startWord: 'Umzug', profile: 'PNOW',
    triggers: [{ event: 'addressChanged' }],
    checks: ['Sonst zählt die Zustellung an die alte Anschrift, auch wenn der Brief zurückkommt (§ 10 Abs. 2 AsylG).'],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ASYL_AE_AUSZUG', title: 'Ende der Wohnpflicht in der Aufnahmeeinrichtung', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH',
    period: { n: 18, unit: 'month' }, shift: false, norm: '§ 47 Abs. 1 AsylG', startWord: 'aufgenommen', profile: 'POPP',
    triggers: [
      { event: 'receptionCentre', when: { minorChild: ['no'] } },
      { event: 'receptionCentre', when: { minorChild: ['yes'] }, period: { n: 6, unit: 'month' } },
    ],
    source: ASYLG, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
