import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-HB',
  landName: 'Bremen',
  name: 'Härtefallkommission im Land Bremen',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Verordnung über die Härtefallkommission nach dem Aufenthaltsgesetz vom 5. Juni 2012 (löste die Verordnung vom 12. Dezember 2005 ab)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Senator für Inneres (und Sport)',
    street: null,
    postalCode: null,
    city: 'Bremen',
    email: null,
  },
  supervisingMinistry: 'Senator für Inneres (und Sport) der Freien Hansestadt Bremen',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Beratung nur auf Vorlage eines Mitglieds. Betroffene oder Bevollmächtigte wenden sich an ein Mitglied oder die Geschäftsstelle; das Mitglied entscheidet über das Einbringen.',
  memberCount: 9,
  majority: 'simpleMajorityMembers',
  preliminaryReview: true,
  petitionRelation: null,
  barsComplete: false,
  bars: [
    {
      code: 'notEnforceablyObliged',
      text: 'Die Person ist nicht vollziehbar ausreisepflichtig, z. B. weil das Asylverfahren mit Aufenthaltsgestattung noch läuft.',
      norm: '§ 23a Abs. 1 Satz 1 AufenthG',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'fed-23a',
    },
    {
      code: 'criminalOffence',
      text: 'In der Regel kein Härtefall bei Straftaten von erheblichem Gewicht. Das Bundesrecht nennt keine feste Strafgrenze.',
      norm: '§ 23a Abs. 1 Satz 3 AufenthG',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'fed-23a',
    },
    {
      code: 'removalDateFixed',
      text: 'In der Regel kein Härtefall, wenn ein Rückführungstermin bereits konkret feststeht.',
      norm: '§ 23a Abs. 1 Satz 3 AufenthG',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'fed-23a',
    },
    {
      code: 'notInGermany',
      text: 'Die Person hält sich außerhalb des Bundesgebietes auf.',
      norm: 'Verordnung vom 12.12.2005, Ausschlussgründe Abs. 1 (2012 neu gefasst)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'hb-vo2005',
    },
    {
      code: 'otherLandResponsible',
      text: 'Keine Ausländerbehörde des Landes Bremen ist zuständig.',
      norm: 'Verordnung vom 12.12.2005, Ausschlussgründe Abs. 1 (2012 neu gefasst)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'hb-vo2005',
    },
    {
      code: 'firstDecisionMissing',
      text: 'Ein Erstbescheid der Ausländerbehörde muss vorliegen; anhängige Rechtsbehelfsverfahren müssen ruhen. Die Erschöpfung des Rechtswegs ist seit 2012 nicht mehr nötig.',
      norm: 'Verordnung vom 5.6.2012 (Fundstelle zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'hb-2012',
    },
    {
      code: 'otherTitlePossible',
      text: 'Ein Aufenthaltstitel nach anderen Bestimmungen ist erreichbar.',
      norm: 'Verordnung vom 12.12.2005, Ausschlussgründe Abs. 1 (2012 geändert)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'hb-vo2005',
    },
    {
      code: 'asylumReasonsOnly',
      text: 'Ausschließlich Gründe, die ins Asylverfahren gehören.',
      norm: 'Verordnung (Fundstelle zu prüfen)',
      hard: true,
      inForce: null,
      confidence: 'toVerify',
      source: null,
    },
  ],
  stayEffect: 'practice',
  stayNote: 'Solange sich die Kommission mit der Eingabe befasst, ordnet die senatorische Behörde in der Regel an, dass nicht abgeschoben wird.',
  requiredContents: [
    {
      level: 'must',
      text: 'Ausführliche Darstellung der dringenden humanitären oder persönlichen Gründe',
      confidence: 'sourced',
    },
    {
      level: 'should',
      text: 'Nachweise zu jedem Punkt (Sprache, Schule, Arbeit, Familie, Gesundheit, Engagement)',
      confidence: 'toVerify',
    },
    {
      level: 'must',
      text: 'Persönliche Daten',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Einverständniserklärung mit der Beratung durch die Kommission',
      confidence: 'sourced',
    },
    {
      level: 'should',
      text: 'Vollmacht bei Vertretung',
      confidence: 'toVerify',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'An ein Mitglied der Kommission oder an ihre Geschäftsstelle',
      confidence: 'sourced',
    },
  ],
  statuses: [
    {
      code: 'memberContacted',
      label: 'Kontakt zu einem Kommissionsmitglied',
    },
    {
      code: 'memberReview',
      label: 'Mitglied prüft, ob es den Fall einbringt',
    },
    {
      code: 'memberDeclined',
      label: 'Mitglied bringt den Fall nicht ein (Ende, anderes Mitglied möglich)',
    },
    {
      code: 'submittedByMember',
      label: 'Antrag/Vorlage des Mitglieds bei der Geschäftsstelle',
    },
    {
      code: 'admissibilityCheck',
      label: 'Prüfung der Ausschlussgründe',
    },
    {
      code: 'notAdmitted',
      label: 'Nichtbefassung / unzulässig',
    },
    {
      code: 'authorityStatement',
      label: 'Stellungnahme der Ausländerbehörde',
    },
    {
      code: 'deliberation',
      label: 'Beratung in der Kommission',
    },
    {
      code: 'noErsuchen',
      label: 'Kein Härtefallersuchen',
    },
    {
      code: 'ersuchen',
      label: 'Härtefallersuchen beschlossen',
    },
    {
      code: 'orderRefused',
      label: 'Ersuchen nicht entsprochen',
    },
    {
      code: 'ordered',
      label: 'Anordnung',
    },
    {
      code: 'permitIssued',
      label: 'Aufenthaltserlaubnis nach § 23a erteilt',
    },
  ],
  conditions: [
    {
      text: 'Lebensunterhalt gesichert oder Verpflichtungserklärung nach § 68 AufenthG: kann bei der Anordnung im Einzelfall berücksichtigt werden.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Flüchtlingsrat Bremen',
    website: 'https://fluechtlingsrat-bremen.de',
    note: 'Als ansprechbares Mitglied genannt.',
  },
  openQuestions: [
    'Text der Verordnung von 2012 (Ausschlussgründe)',
    'Jahreszahlen',
  ],
  sources: [
    {
      id: 'fed-23a',
      title: '§ 23a AufenthG, consolidated text (state of 2024)',
      address: 'http://www.buzer.de/gesetz/4752/a65957.htm',
    },
    {
      id: 'fed-avwv',
      title: 'Allgemeine Verwaltungsvorschrift zum AufenthG, Nr. 23a',
      address: 'https://www.migrationsrecht.net/component/com_joomlaw/Itemid,232/id,259/layout,vwv/view,comment/',
    },
    {
      id: 'hb-inneres',
      title: 'Senator für Inneres: Härtefallkommission',
      address: 'https://inneres.bremen.de/inneres/buerger-und-staat/auslaenderangelegenheiten/haertefallkommission-2462',
    },
    {
      id: 'hb-vo2005',
      title: 'Verordnung vom 12. Dezember 2005',
      address: 'https://transparenz.bremen.de/metainformationen/verordnung-zur-einrichtung-einer-haertefallkommission-nach-dem-aufenthaltsgesetz-vom-12-dezember-2005-67675',
    },
    {
      id: 'hb-2012',
      title: 'Press release 23.5.2012: Härtefallkommission wird gestärkt',
      address: 'https://www.senatspressestelle.bremen.de/pressemitteilungen/detail.php?gsid=bremen146.c.51921.de',
    },
    {
      id: 'hb-frb',
      title: 'Flüchtlingsrat Bremen: Härtefallkommission',
      address: 'https://fluechtlingsrat-bremen.de/haertefallkommission',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
