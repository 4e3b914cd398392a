import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-ST',
  landName: 'Sachsen-Anhalt',
  name: 'Härtefallkommission des Landes Sachsen-Anhalt',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Härtefallkommissionsverordnung des Landes Sachsen-Anhalt vom 9. März 2005 (Abkürzung und letzte Änderung zu prüfen); Merkblatt mit Stand 3. Mai 2023',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Ministerium für Inneres und Sport',
    street: 'Halberstädter Straße 2 / am „Platz des 17. Juni“',
    postalCode: '39112',
    city: 'Magdeburg',
    email: 'hfk@mi.sachsen-anhalt.de',
  },
  supervisingMinistry: 'Ministerium für Inneres und Sport des Landes Sachsen-Anhalt',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Nur auf Antrag eines oder mehrerer Mitglieder; die Geschäftsstelle darf keine Anträge Dritter annehmen. Betroffene oder Bevollmächtigte wenden sich an ein Mitglied.',
  memberCount: 8,
  majority: 'twoThirds',
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
      text: 'Nur für Personen mit Duldung; laufende Folge- oder Antragsverfahren hindern grundsätzlich nicht. Haben einzelne Familienmitglieder Gestattung oder Aufenthaltserlaubnis, ist der Antrag für die geduldeten möglich.',
      norm: 'Härtefallkommissionsverordnung LSA (Fundstelle zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'st-frlsa',
    },
  ],
  stayEffect: null,
  stayNote: 'Nicht belegt.',
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
      level: 'should',
      text: 'Erfassungsbogen des Flüchtlingsrats',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Vollmacht bei Vertretung',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'Nur an ein Mitglied',
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
    {
      text: 'Zunächst für ein Jahr, danach erneute Überprüfung.',
      confidence: 'sourced',
    },
    {
      text: 'Teils Auflagen: Arbeitssuche, Ausbildung, Schulabschluss.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Flüchtlingsrat Sachsen-Anhalt e.V.',
    website: 'https://www.fluechtlingsrat-lsa.de',
    note: 'Mitglied der Kommission.',
  },
  openQuestions: [
    'Text der Verordnung',
    'Aussetzung der Abschiebung',
    'Ministerium und Personen nach der Landtagswahl 2026',
    'Aussetzung der Abschiebung: Antwort des Landes in der Umfrage Landtag Hessen, Drs. 19/3720 (2016), in der gesehenen Kopie nicht lesbar',
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
      id: 'st-mi',
      title: 'Ministry page Härtefallkommission',
      address: 'https://mi.sachsen-anhalt.de/haertefallkommission',
    },
    {
      id: 'st-caritas',
      title: 'Caritas Magdeburg: Härtefallkommission',
      address: 'https://www.caritas-magdeburg.de/unsere-hilfe-beratung/migration-integration/haertefallkommission-des-landes-sachsen-anhalt/haertefallkommission-des-landes-sachsen-anhalt',
    },
    {
      id: 'st-frlsa',
      title: 'Flüchtlingsrat Sachsen-Anhalt 2013',
      address: 'http://www.fluechtlingsrat-lsa.de/2013/04/fluchtlingsrat-mitglied-der-hartefallkommission/',
    },
    {
      id: 'st-2022',
      title: 'Report 2022',
      address: 'https://www.hallanzeiger.de/aktuelle_nachrichten_land_sachsen_anhalt/03-05-2023-haertefallkommission-bericht-fuer-2022-vorgestellt',
    },
    {
      id: 'st-vs',
      title: 'Volksstimme May 2023',
      address: 'https://www.volksstimme.de/panorama/kommission-verhilft-25-menschen-zu-aufenthaltserlaubnis-3601180',
    },
    {
      id: 'st-2024',
      title: 'Report 2024',
      address: 'https://meetingpoint-magdeburg.de/neuigkeiten/artikel/197584-haertefallkommission-gewaehrt-aufenthalt-aus-humanitaeren-gruenden',
    },
    {
      id: 'st-20j',
      title: '20 Jahre Härtefallkommission (2025)',
      address: 'https://magdeburg-klickt.de/20-jahre-haertefallkommission-in-sachsen-anhalt-innenministerin-zieschang-wuerdigt-verantwortungsvolle-arbeit-der-mitglieder',
    },
    {
      id: 'st-2023',
      title: 'hallanzeiger (ministry), 17 May 2024',
      address: 'https://hallanzeiger.de/aktuelle_nachrichten_land_sachsen_anhalt/17-05-2024-haertefallkommission-sachsen-anhalts-stimmte-im-jahr-2023-fuenf-antraegen-zu',
    },
    {
      id: 'st-ez2023',
      title: 'Evangelische Zeitung on 2023',
      address: 'https://evangelische-zeitung.de/haertefallkommission-stimmt-acht-antraegen-zu',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
