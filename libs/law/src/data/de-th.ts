import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-TH',
  landName: 'Thüringen',
  name: 'Thüringer Härtefallkommission (Härtefallkommission des Freistaats Thüringen)',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Thüringer Verordnung über die Härtefallkommission vom 5. Januar 2005 (GVBl. S. 1), geändert durch Verordnung vom 4. April 2017 (GVBl. S. 120); dazu Geschäftsordnung. Mit der Landesverfassung vereinbar (ThürVerfGH, Urteil vom 16.12.2020 – VerfGH 14/18)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Thüringer Ministerium für Justiz, Migration und Verbraucherschutz',
    street: null,
    postalCode: null,
    city: 'Erfurt',
    email: null,
  },
  supervisingMinistry: 'Thüringer Ministerium für Justiz, Migration und Verbraucherschutz (nicht das Innenministerium)',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Anträge nur durch Mitglieder oder Stellvertretungen, grundsätzlich nach einem persönlichen Gespräch.',
  memberCount: 9,
  majority: 'twoThirdsPresent',
  preliminaryReview: true,
  petitionRelation: null,
  barsComplete: false,
  bars: [
    {
      code: 'notInGermany',
      text: 'Die Person hält sich nicht im Bundesgebiet auf; begünstigt werden kann nur, wer bereits hier ist.',
      norm: 'AVwV-AufenthG Nr. 23a.0.1',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'fed-avwv',
    },
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
      code: 'noToleration',
      text: 'Nur für Personen mit Duldung; laufende Folge- oder Antragsverfahren hindern grundsätzlich nicht.',
      norm: '§ 5 oder § 4 der Verordnung (zu prüfen); Checkliste',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'th-check',
    },
    {
      code: 'otherRegularExclusion',
      text: 'Ausschlussgründe in der Fassung von 2017 (Liste nicht verfügbar).',
      norm: '§ 5 der Verordnung (Ausschlussgründe; Wortlaut zu prüfen)',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'th-vo',
    },
  ],
  stayEffect: 'byDecree',
  stayNote: 'Erlass vom 01.02.2017: Für die Dauer des Härtefallverfahrens ist eine Duldung nach § 60a Abs. 2 Satz 3 AufenthG zu erteilen; Abschiebungen sind weder einzuleiten noch zu organisieren. Beginn: Eingang der Mitteilung der Geschäftsstelle bei der Ausländerbehörde; Ende: Abschlussmitteilung oder Anordnung. Fortgeltung nach Dezember 2024 nicht belegt, vor Verlass klären. Im Antrag eine bevorstehende Abschiebung angeben.',
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
      text: 'Name, Geburtsdatum, Anschrift, Familienstand, Staatsangehörigkeit, ggf. Volks-/Religionszugehörigkeit',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Einreisedatum, laufende Verfahren, aktueller Aufenthaltsstatus',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Identität geklärt? Pass vorhanden oder beschaffbar, wenn eine Erlaubnis erteilt würde?',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Ob eine Abschiebung unmittelbar bevorsteht',
      confidence: 'sourced',
    },
    {
      level: 'should',
      text: 'Ärztliche Atteste nach den gesetzlichen Anforderungen',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'An ein Mitglied; das Mitglied reicht schriftlich bei der Geschäftsstelle ein',
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
    name: 'Flüchtlingsrat Thüringen e.V.',
    website: 'https://www.fluechtlingsrat-thr.de',
    note: 'Veröffentlicht Checkliste, Mitgliederliste, Faltblatt.',
  },
  openQuestions: [
    'Liste der Ausschlussgründe (§ 5)',
    'Änderungen seit dem Regierungswechsel im Dezember 2024',
    'Wird der Erlass vom 01.02.2017 (Duldung während des Verfahrens) noch angewandt?',
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
      id: 'th-vo',
      title: 'Verordnung (version June 2023)',
      address: 'https://lexaris.de/book/version/documentflat/head/1320766',
    },
    {
      id: 'th-bimf',
      title: 'Commissioner for integration: Thüringer Härtefallkommission',
      address: 'https://bimf.test-th.de/beauftragte/haertefallkommission',
    },
    {
      id: 'th-vgh',
      title: 'ThürVerfGH, Urteil vom 16.12.2020 – 14/18',
      address: 'https://openjur.de/u/2331264.html',
    },
    {
      id: 'th-check',
      title: 'Checkliste für einen Antrag an die HFK Thüringen',
      address: 'https://expydoc.com/doc/9513829/checkliste-f%C3%BCr-einen-antrag-an-die-h%C3%A4rtefallkommission',
    },
    {
      id: 'th-fr',
      title: 'Flüchtlingsrat Thüringen: Härtefallkommission',
      address: 'https://www.fluechtlingsrat-thr.de/arbeitshilfen/h%C3%A4rtefallkommision',
    },
    {
      id: 'th-welt',
      title: 'WELT/dpa April 2019',
      address: 'https://www.welt.de/regionales/thueringen/article191318783/Haertefallkommission-verhilft-Gefluechteten-zum-Aufenthalt.html',
    },
    {
      id: 'th-mdr2025',
      title: 'MDR February 2025',
      address: 'https://www.mdr.de/nachrichten/thueringen/mitte-thueringen/erfurt/asyl-aufenthaltsgenehmigung-haertefallkommission-100.html',
    },
    {
      id: 'th-er',
      title: 'Thüringen, Erlass TMMJV of 01.02.2017 on § 60a Abs. 2 Satz 3 AufenthG during a hardship procedure (extract)',
      address: 'https://fragdenstaat.de/anfrage/weisungen-zu-aufenthaltstgesetz-asylgesetz-und-familiennachzug-15/722234/anhang/2017-02-01-erlass-tmmjv-ss-60a-abs-2-satz-3-aufenthg-bei-durchfuhrung-eines-hfk-verfahrens-auszug-handakte.pdf',
    },
    {
      id: 'th-60b',
      title: 'asyl.net M29892: supplements of Thüringen to the notes on § 60b AufenthG',
      address: 'https://asyl.net/rsdb/m29892',
    },
    {
      id: 'th-24',
      title: 'thueringen24, August 2017 (dpa)',
      address: 'https://www.thueringen24.de/jena/article212147005/Letzte-Chance-vor-Abschiebung-Haertefallkommission-entscheidet-im-Einzelfall.html',
    },
    {
      id: 'th-tlz2020',
      title: 'TLZ, October 2020',
      address: 'https://www.tlz.de/politik/fast-2100-haertefaelle-bei-aufenthaltsgenehmigungen-in-thueringen-id230761050.html',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
