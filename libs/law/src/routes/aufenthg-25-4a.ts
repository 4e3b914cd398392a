import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_25_4A',
  norm: '§ 25 Abs. 4a, 4b AufenthG',
  title: {
    de: 'Opfer von Menschenhandel, Zwangsarbeit, Arbeitsausbeutung',
    en: 'Victims of trafficking, forced labour, labour exploitation',
  },
  kind: 'residencePermit',
  legalEffect: 'shall (4a); may (4b)',
  status: 'current',
  priorityBefore23a: 1,
  criteria: [
    {
      code: '254A_VICTIM',
      type: 'crimeVictim',
      value: ['§§ 232–233a StGB', '§ 10 Abs. 1, § 11 Abs. 1 Nr. 3 SchwarzArbG', '§ 15a AÜG'],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Opfer einer der genannten Straftaten; auch bei vollziehbarer Ausreisepflicht.',
        en: 'Victim of one of the listed offences; also with an enforceable obligation to leave.',
      },
      norm: '§ 25 Abs. 4a Satz 1, Abs. 4b Satz 1 AufenthG',
    },
    {
      code: '254A_PROSECUTOR',
      type: 'prosecutorConfirms',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Anwesenheit wird von Staatsanwaltschaft oder Gericht für sachgerecht erachtet.',
        en: 'Presence is considered appropriate by prosecutor or court.',
      },
      norm: '§ 25 Abs. 4a Satz 2 Nr. 1, Abs. 4b Satz 2 Nr. 1 AufenthG',
    },
    {
      code: '254A_WITNESS',
      type: 'witnessReadiness',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Bereitschaft zur Aussage; bei 4a zudem Abbruch des Kontakts zu Beschuldigten.',
        en: 'Willingness to testify; for 4a also contact with suspects broken off.',
      },
      norm: '§ 25 Abs. 4a Satz 2 Nr. 2, 3, Abs. 4b Satz 2 Nr. 2 AufenthG',
    },
  ],
  opportunityThresholds: [
    {
      code: 'DL_REFLECTION_3M',
      basis: 'victimIndicationKnown',
      months: 3,
      kind: 'minimumDepartureDeadline',
    },
  ],
  notes: {
    de: 'Bei Anhaltspunkten mindestens drei Monate Ausreisefrist (§ 59 Abs. 7).',
    en: 'If there are indications, the departure period is at least three months (§ 59 (7)).',
  },
  validFrom: '2007-08-28',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25.html',
      norm: '§ 25 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__59.html',
      norm: '§ 59 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'medium',
} as const satisfies ResidenceRoute;
