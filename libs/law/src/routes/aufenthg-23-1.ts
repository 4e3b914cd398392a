import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_23_1',
  norm: '§ 23 Abs. 1, § 60a Abs. 1 AufenthG',
  title: {
    de: 'Aufenthaltsanordnung oder Abschiebungsstopp der obersten Landesbehörde',
    en: 'Residence order or deportation stop by the highest Land authority',
  },
  kind: 'residencePermit',
  legalEffect: 'as ordered',
  status: 'depends on Land order',
  priorityBefore23a: 1,
  criteria: [
    {
      code: '231_ORDER',
      type: 'orderExists',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Geltende Anordnung des Landes (Einvernehmen BMI) für Staat oder Gruppe.',
        en: 'A current Land order (with BMI consent) for the state or group.',
      },
      norm: '§ 23 Abs. 1 AufenthG',
    },
    {
      code: '231_MEMBER',
      type: 'memberOfGroup',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Person erfüllt die Merkmale der Anordnung (Stichtag, Herkunft, Auflagen, ggf. Verpflichtungserklärung).',
        en: 'Person meets the order’s features (cut-off, origin, conditions, possibly declaration of commitment).',
      },
      norm: '§ 23 Abs. 1 Satz 2 AufenthG',
    },
    {
      code: '60A1_STOP',
      type: 'orderExists',
      value: { maxMonths: 3, extendableTo: 6 },
      unit: 'months',
      role: 'requirement',
      strictness: 'alternative',
      evaluation: 'assisted',
      text: {
        de: 'Alternativ: Abschiebungsstopp längstens drei Monate, über sechs Monate nur nach § 23 Abs. 1.',
        en: 'Alternative: deportation stop for at most three months, beyond six months only under § 23 (1).',
      },
      norm: '§ 60a Abs. 1 AufenthG',
    },
  ],
  opportunityThresholds: [],
  notes: {
    de: 'Je Land als pflegbare Liste (Erlass, gültig von/bis, Personenkreis) führen.',
    en: 'Keep as a maintainable list per Land (decree, valid from/to, group).',
  },
  validFrom: null,
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__23.html',
      norm: '§ 23 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
      norm: '§ 60a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
