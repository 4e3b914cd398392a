import type { DeadlineRule } from '@bleibeakte/contracts';
import { AT_COURT, AUFENTHG, COMPARE_INSTRUCTION, LAWYER_NEEDED, READ_ON, URGENT_TOO, VWGO } from './sources.ts';

const NOT_58A = ['refusal', 'refusalDuldung', 'removalThreat', 'revocation', 'other'] as const;

/** Remedies against the Ausländerbehörde and before the administrative courts, outside asylum law. */
export const REMEDY_RULES = [
  {
    code: 'WIDERSPRUCH_1M', title: 'Widerspruchsfrist', kind: 'objection', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, inInstruction: true, norm: '§ 70 Abs. 1 VwGO', startWord: 'bekannt gegeben', profile: 'P1M',
    triggers: [{ event: 'authorityDecision', when: { remedy: ['objection'], content: ['refusal', 'removalThreat', 'revocation', 'other'] } }],
    checks: [COMPARE_INSTRUCTION, 'Nur wenn die Rechtsbehelfsbelehrung den Widerspruch nennt; nicht gegen die Ablehnung einer Duldung (§ 83 Abs. 2 AufenthG).', URGENT_TOO],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'KLAGE_1M', title: 'Klagefrist (Ausländerrecht)', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, inInstruction: true, norm: '§ 74 VwGO', startWord: 'zugestellt', profile: 'P1M',
    triggers: [{ event: 'objectionDecision' }, { event: 'authorityDecision', when: { remedy: ['lawsuit'], content: NOT_58A } }],
    checks: [COMPARE_INSTRUCTION, AT_COURT, URGENT_TOO], source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BELEHRUNG_FEHLT_1J', title: 'Rechtsbehelf bei fehlender oder falscher Belehrung', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'year' }, shift: true, norm: '§ 58 Abs. 2 VwGO', startWord: 'bekannt gegeben', profile: 'P3M', targetOf: ['WIDERSPRUCH_1M', 'KLAGE_1M'],
    triggers: [
      { event: 'authorityDecision', instruction: ['missing', 'wrong'], when: { content: NOT_58A } },
      { event: 'objectionDecision', instruction: ['missing', 'wrong'] },
    ],
    checks: ['Nach der kurzen Frist handeln; ob die Belehrung wirklich fehlt oder falsch ist, heute anwaltlich prüfen lassen.'],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'EILANTRAG_SOFORT', title: 'Eilantrag nach § 80 Abs. 5 oder § 123 VwGO', kind: 'urgentRequest', type: 'frist', severity: 'S2', rule: 'PROMPT',
    internal: { workingDays: 3 }, shift: false, norm: '§ 84 Abs. 1 AufenthG, §§ 80 Abs. 5, 123 VwGO', startWord: 'bekannt gegeben', profile: 'P1W',
    triggers: [{ event: 'authorityDecision', when: { suspensive: ['no'], content: NOT_58A } }],
    checks: ['Keine gesetzliche Frist, aber die Abschiebung ist sofort möglich.', AT_COURT],
    note: 'Drei Arbeitstage sind ein eigenes Ziel.', source: `${AUFENTHG}; ${VWGO}`, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'EILANTRAG_58A_7T', title: 'Eilantrag gegen Abschiebungsanordnung (§ 58a)', kind: 'urgentRequest', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 7, unit: 'day' }, shift: true, norm: '§ 58a Abs. 4 AufenthG', startWord: 'bekannt gegeben', profile: 'P1W',
    triggers: [{ event: 'authorityDecision', when: { content: ['removalOrder58a'] }, certain: true }], checks: [AT_COURT, 'Zuständig ist das Bundesverwaltungsgericht.'],
    source: AUFENTHG, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BESCHWERDE_2W', title: 'Beschwerde gegen Eilbeschluss', kind: 'urgentRequest', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'week' }, shift: true, norm: '§ 147 Abs. 1 VwGO', startWord: 'bekannt gegeben', profile: 'P2W',
    triggers: [{ event: 'courtOrder', when: { asylum: ['no'], threatBy: ['authority'] } }],
    checks: ['Ausgeschlossen in Asylsachen und bei Maßnahmen, die eine Androhung oder Anordnung des BAMF vollziehen (§ 80 AsylG): Welche Behörde hat die Abschiebung angedroht?', LAWYER_NEEDED],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BESCHWERDEBEGRUENDUNG_1M', title: 'Begründung der Beschwerde', kind: 'urgentRequest', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 146 Abs. 4 VwGO', startWord: 'bekannt gegeben', profile: 'P1M',
    triggers: [{ event: 'courtOrder', when: { asylum: ['no'], threatBy: ['authority'] } }], checks: [LAWYER_NEEDED],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BERUFUNGSZULASSUNG_1M', title: 'Antrag auf Zulassung der Berufung', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 124a Abs. 4 VwGO', startWord: 'vollständiges Urteil zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtJudgment', when: { asylum: ['no'] } }], checks: [LAWYER_NEEDED, 'Die Gründe haben eine eigene Frist von zwei Monaten ab Zustellung.'],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BERUFUNGSZULASSUNG_GRUENDE_2M', title: 'Gründe des Zulassungsantrags', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'month' }, shift: true, norm: '§ 124a Abs. 4 Satz 4 VwGO', startWord: 'vollständiges Urteil zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtJudgment', when: { asylum: ['no'] } }], checks: [LAWYER_NEEDED], source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'GERICHTSBESCHEID_1M', title: 'Mündliche Verhandlung oder Zulassung nach Gerichtsbescheid', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 1, unit: 'month' }, shift: true, norm: '§ 84 Abs. 2 VwGO', startWord: 'zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtNotice', when: { asylum: ['no'] } }], checks: [COMPARE_INSTRUCTION, AT_COURT], source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'WIEDEREINSETZUNG_2W', title: 'Wiedereinsetzung in den vorigen Stand', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'week' }, shift: true, norm: '§ 60 VwGO, § 32 VwVfG', startWord: 'Hindernis weggefallen', profile: 'P2W',
    triggers: [{ event: 'obstacleEnded' }],
    checks: [
      'Die versäumte Handlung in derselben Frist nachholen. Für die Begründung von Rechtsmitteln ein Monat.',
      'Höchstens ein Jahr nach dem Ende der versäumten Frist.', 'Heute anwaltlich klären. Das Verschulden von Bevollmächtigten zählt wie eigenes.',
    ],
    source: `${VWGO}; VwVfG des Bundes`, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'BETREIBEN_2M', title: 'Betreibensaufforderung des Gerichts', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT',
    period: { n: 2, unit: 'month' }, shift: true, norm: '§ 92 Abs. 2 VwGO', startWord: 'zugestellt', profile: 'P1M',
    triggers: [{ event: 'courtPursue', when: { asylum: ['no'] } }], checks: ['Ohne Antwort gilt die Klage als zurückgenommen.', AT_COURT],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'GERICHT_87B', title: 'Frist des Gerichts', kind: 'lawsuit', type: 'notfrist', severity: 'S1', rule: 'EVENT', asSet: true,
    shift: true, norm: '§ 87b VwGO', startWord: 'zugestellt', profile: 'P2W', triggers: [{ event: 'courtPeriod' }], checks: ['Später Vorgebrachtes kann zurückgewiesen werden.', AT_COURT],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
  {
    code: 'UNTAETIGKEIT_3M', title: 'Untätigkeitsklage möglich', kind: 'other', type: 'wiedervorlage', severity: 'OPP', rule: 'THRESH',
    period: { n: 3, unit: 'month' }, shift: false, norm: '§ 75 VwGO', startWord: 'gestellt', profile: 'POPP', triggers: [{ event: 'applicationFiled', suggested: true }],
    source: VWGO, confidence: 'sourced', validFrom: READ_ON,
  },
] as const satisfies readonly DeadlineRule[];
