import type { DeadlineRule } from '@bleibeakte/contracts';
import { AUFENTHG, READ_ON } from './sources.ts';

/** Papers with a printed day: they end on it, also on a Sunday. */
export const DOCUMENT_RULES = [
  {
    code: 'DULDUNG_ABLAUF', title: 'Duldung läuft ab', kind: 'duldung', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: '§ 60a Abs. 4 und 5 AufenthG', startWord: 'gültig bis', profile: 'PDUL', triggers: [{ event: 'duldungIssued' }],
    checks: ['Nach Ablauf ist die Abschiebung ohne neue Androhung und Frist möglich. Auf auflösende Bedingungen im Papier achten.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'DULDUNG_BEDINGUNG', title: 'Auflösende Bedingung der Duldung ansehen', kind: 'other', type: 'wiedervorlage', severity: 'S2', rule: 'POLL',
    period: { n: 14, unit: 'day' }, shift: true, norm: '§ 60a Abs. 4 und 5 AufenthG', startWord: 'ausgestellt', profile: 'POLL',
    triggers: [{ event: 'duldungIssued', suggested: false }], note: 'Nur wenn das Papier eine auflösende Bedingung nennt: alle 14 Tage ansehen.',
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'DULDUNG_60B_HEILUNG', title: 'Mitwirkung nachholen (Duldung mit ungeklärter Identität)', kind: 'other', type: 'wiedervorlage', severity: 'S3', rule: 'PROMPT',
    internal: { n: 28, unit: 'day' }, shift: true, norm: '§ 60b Abs. 4 und 5 AufenthG', startWord: 'vermerkt', profile: 'POLL',
    triggers: [{ event: 'identitySupplement' }], checks: ['Jederzeit möglich; die verlorene Zeit zählt nie.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'PASS_ABLAUF', title: 'Pass oder Passersatz läuft ab', kind: 'other', type: 'frist', severity: 'S3', rule: 'FIXED',
    shift: false, norm: '§§ 3, 5 Abs. 1 Nr. 4, 48 AufenthG', startWord: 'gültig bis', profile: 'PPASS', triggers: [{ event: 'passportValid' }],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'PASS_TERMIN', title: 'Termin bei Botschaft oder Konsulat', kind: 'authorityAppointment', type: 'termin', severity: 'S3', rule: 'APPT',
    shift: false, norm: '§ 60b Abs. 2 und 3 AufenthG', startWord: 'Termin', profile: 'PAPP', triggers: [{ event: 'summons', when: { appointment: ['embassy'] }, certain: true }],
    checks: ['Beleg für jeden Versuch aufheben.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AE_ABLAUF', title: 'Aufenthaltserlaubnis läuft ab', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: '§ 81 Abs. 4 AufenthG', startWord: 'gültig bis', profile: 'PEXP', triggers: [{ event: 'permitIssued', when: { permit: ['other', '104c'] } }],
    checks: ['Verlängerung vor Ablauf beantragen, Ziel acht Wochen vorher. Verspätet nur nach Ermessen.'], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AE_23A_ABLAUF', title: 'Aufenthaltserlaubnis nach § 23a läuft ab', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: '§§ 23a, 26 Abs. 1, 8, 81 Abs. 4 AufenthG', startWord: 'gültig bis', profile: 'PEXP180',
    triggers: [{ event: 'permitIssued', when: { permit: ['23a'] } }],
    checks: ['Auch auf die Verlängerung besteht kein Anspruch: rechtzeitig §§ 25a, 25b, 26 Abs. 4 prüfen.'], source: `${AUFENTHG}; VGH Baden-Württemberg`, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'AE_AUFLAGE', title: 'Bedingung der Anordnung', kind: 'condition', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: 'Anordnung nach § 23a AufenthG', startWord: 'gesetzt bis', profile: 'PEXP', triggers: [{ event: 'hfkOrder' }],
    source: 'Anordnung', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'FIKTION_ABLAUF', title: 'Fiktionsbescheinigung läuft ab', kind: 'duldung', type: 'frist', severity: 'S2', rule: 'FIXED',
    shift: false, norm: '§ 81 Abs. 5 AufenthG', startWord: 'gültig bis', profile: 'PDUL', triggers: [{ event: 'fictionIssued' }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'ARBEIT_ABLAUF', title: 'Beschäftigungserlaubnis oder befristeter Vertrag läuft ab', kind: 'other', type: 'frist', severity: 'S3', rule: 'FIXED',
    shift: false, norm: '§§ 4a, 60a Abs. 5b AufenthG; § 61 AsylG; § 32 BeschV', startWord: 'gültig bis', profile: 'PEXP', triggers: [{ event: 'workAllowed' }],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'EAV_ENDE', title: 'Ende des Einreise- und Aufenthaltsverbots', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'FIXED',
    shift: false, norm: '§ 11 AufenthG', startWord: 'verhängt bis', profile: 'POPP', triggers: [{ event: 'banOrdered', suggested: true }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'P24_ENDE', title: 'Ende des vorübergehenden Schutzes', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED', fixedOn: '2027-03-04',
    shift: false, norm: '§ 24 AufenthG; UkraineAufenthFGV, Beschluss (EU) 2025/1460', startWord: 'gültig bis', profile: 'PEXP180', triggers: [{ event: 'temporaryProtection' }],
    note: 'Erlaubnisse, die am 01.02.2026 gültig waren.', source: 'UkraineAufenthFGV', confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'P36A_AUSSETZUNG', title: 'Ende der Aussetzung des Familiennachzugs', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'FIXED', fixedOn: '2027-07-23',
    shift: false, norm: '§ 104 Abs. 14 AufenthG', startWord: 'ausgesetzt bis', profile: 'POPP', triggers: [{ event: 'familyReunionSuspended', suggested: true }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'P104C_FOLGE', title: 'Übergang vom Chancen-Aufenthalt', kind: 'other', type: 'frist', severity: 'S2', rule: 'FIXED', period: { n: 18, unit: 'month' },
    shift: false, norm: '§§ 104c, 25a, 25b AufenthG', startWord: 'erteilt', profile: 'PEXP', triggers: [{ event: 'permitIssued', when: { permit: ['104c'] }, certain: true }],
    note: 'Neue Erteilung seit 31.12.2025 nicht mehr möglich; Anschluss nach §§ 25a, 25b bis 30.06.2027.', source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'VE_68_ENDE', title: 'Ende der Verpflichtungserklärung', kind: 'other', type: 'wiedervorlage', severity: 'S4', rule: 'THRESH', period: { n: 5, unit: 'year' },
    shift: false, norm: '§ 68 Abs. 1 AufenthG', startWord: 'Einreise oder Erteilung', profile: 'POPP', triggers: [{ event: 'declarationSigned', suggested: true }], source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
