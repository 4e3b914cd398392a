import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_60A_2_S4',
  norm: '§ 60a Abs. 2 Satz 4, §§ 85a–85d AufenthG',
  title: {
    de: 'Aussetzung der Abschiebung während der Prüfung einer Vaterschaftsanerkennung',
    en: 'Suspension during the review of an acknowledgement of paternity',
  },
  kind: 'toleration',
  legalEffect: 'is suspended',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '85A_CONSENT',
      type: 'authorityConsentNeeded',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Zustimmung der Ausländerbehörde nötig, wenn ein Teil Deutsche/r oder unbefristet aufenthaltsberechtigt und der andere u. a. ausreisepflichtig ist (außer § 60d-Duldung).',
        en: 'Consent of the authority is needed if one side is German or has a permanent right and the other e.g. is obliged to leave (except § 60d).',
      },
      norm: '§ 85a Abs. 1 AufenthG',
    },
    {
      code: '85A_EXCEPTIONS',
      type: 'consentException',
      value: [
        'biologicalFather',
        'furtherCommonChild',
        'marriedAfterBirth',
        '14MonthsRegisteredTogether',
      ],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Keine Zustimmung bei leiblicher Vaterschaft, weiterem Kind, Heirat nach Geburt oder 14 Monaten gemeinsamem Haushalt.',
        en: 'No consent for biological father, another common child, marriage after birth or 14 months of joint household.',
      },
      norm: '§ 85a Abs. 2 AufenthG',
    },
    {
      code: '85C_FOURMONTHS',
      type: 'formDeadline',
      value: 4,
      unit: 'monthsFromReceipt',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Zustimmung gilt nach vier Monaten ohne Entscheidung als erteilt (Hemmung möglich).',
        en: 'Consent is deemed granted after four months without a decision (suspension possible).',
      },
      norm: '§ 85c Abs. 3 AufenthG',
    },
  ],
  opportunityThresholds: [
    {
      code: 'DL_85C_4M',
      basis: 'paternityConsentApplicationReceived',
      months: 4,
      kind: 'fictionDate',
    },
  ],
  validFrom: null,
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
      norm: '§ 60a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__85a.html',
      norm: '§ 85a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__85c.html',
      norm: '§ 85c AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'medium',
} as const satisfies ResidenceRoute;
