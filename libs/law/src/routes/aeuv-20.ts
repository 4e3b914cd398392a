import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AEUV_20',
  norm: 'Art. 20 AEUV',
  title: {
    de: 'Abgeleitetes Aufenthaltsrecht als Elternteil eines minderjährigen Deutschen/Unionsbürgers',
    en: 'Derived right as parent of a minor German/Union citizen',
  },
  kind: 'euRight',
  legalEffect: 'exceptional claim under EU law',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: 'AEUV20_DEPENDENCY',
      type: 'dependencyOfUnionCitizenChild',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Abhängigkeitsverhältnis, sodass der Unionsbürger sonst faktisch die Union verlassen müsste.',
        en: 'Dependency so that the Union citizen would in fact have to leave the Union.',
      },
      norm: 'Art. 20 AEUV; EuGH Zambrano C-34/09 und Folgeentscheidungen',
    },
    {
      code: 'AEUV20_NO_OTHER',
      type: 'noNationalTitle',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: { de: 'Kein nationaler Titel erreichbar.', en: 'No national title is available.' },
      norm: 'Art. 20 AEUV (Rechtsprechung)',
      confidence: 'medium',
    },
  ],
  opportunityThresholds: [],
  notes: {
    de: 'Rechtsnatur und Visumfrage sind gerichtlich umstritten; nur mit Anwalt.',
    en: 'Legal nature and visa question are disputed in the courts; only with a lawyer.',
  },
  validFrom: null,
  validUntil: null,
  sources: [
    {
      title: 'asyl.net M28567: Aufenthaltsrecht aus Art. 20 AEUV',
      url: 'https://asyl.net/rsdb/m28567?type=98',
      kind: 'case law',
    },
    {
      title: 'VG Düsseldorf, EuGH-Vorlage v. 16.01.2024 – 8 K 8657/22',
      url: 'https://nrwe.justiz.nrw.de/ovgs/vg_duesseldorf/j2024/8_K_8657_22_Beschluss_20240116.html',
      kind: 'case law',
      note: {
        de: 'offen: ob es auf das Visumverfahren ankommt und ob das Recht kraft Gesetzes entsteht',
        en: 'open questions: does the visa procedure matter, does the right arise by law',
      },
    },
  ],
  confidence: 'medium',
} as const satisfies ResidenceRoute;
