import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-BE',
  landName: 'Berlin',
  name: 'Berliner Härtefallkommission (bei der für Inneres zuständigen Senatsverwaltung)',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Verordnung über die Einrichtung einer Härtefallkommission nach § 23a des Aufenthaltsgesetzes (Härtefallkommissionsverordnung – HFKV) vom 3. Januar 2005, zuletzt geändert durch Verordnung vom 1. September 2020 (GVBl. S. 692; Stand der gesehenen Fassung Juni 2023)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission bei der Senatsverwaltung für Inneres und Sport',
    street: 'Klosterstraße 47',
    postalCode: '10179',
    city: 'Berlin',
    email: null,
  },
  supervisingMinistry: 'Senatsverwaltung für Inneres und Sport Berlin (Senatorin/Senator persönlich)',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Nur über die Beratungsstelle eines der sieben Mitglieder; kein Antrag direkt bei Kommission oder Geschäftsstelle.',
  memberCount: 7,
  majority: 'twoThirdsVotingMembers',
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
      text: 'Abschiebetermin steht fest und Rückführungstickets sind bereits gebucht: Antrag unzulässig.',
      norm: '§ 23a Abs. 1 Satz 3 AufenthG; Berliner Praxis seit Ende 2015',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'be-awo',
    },
    {
      code: 'otherTitlePossible',
      text: 'Eine Aufenthaltserlaubnis nach anderer Rechtsgrundlage ist möglich.',
      norm: 'HFKV (Fundstelle zu prüfen)',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'be-2024',
    },
  ],
  stayEffect: 'practice',
  stayNote: 'Nach Angaben der Senatsverwaltung (2016) erhalten zur Beratung angemeldete Personen grundsätzlich eine auflösend bedingte Duldung nach § 60a Abs. 2 Satz 3 AufenthG bis zur Entscheidung über das Ersuchen; Ausnahmen nach der HFKV (Wortlaut nicht gesehen).',
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
      text: 'Beratung bei einer Mitgliedsorganisation',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'Sprechstunden der Mitgliedsorganisationen',
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
      text: 'Meist mit Maßgaben: Umfang der Lebensunterhaltssicherung, Aufnahme/Abschluss einer Ausbildung, Passvorlage.',
      confidence: 'sourced',
    },
    {
      text: 'Genannte Kriterien: nachhaltige Lebensunterhaltssicherung, Spracherwerb, Aufenthaltsdauer, soziale und wirtschaftliche Integration.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Flüchtlingsrat Berlin e.V.',
    website: 'https://fluechtlingsrat-berlin.de',
    note: 'Mitglied der Kommission; bietet Härtefallberatung an.',
  },
  openQuestions: [
    '§§ 3, 5, 6 HFKV (Antrag, Sitzungen, Entscheidung) nicht gesehen',
    'Name der Senatsverwaltung nach der Wahl 2026',
    'Ausnahmen von der Duldung während des Verfahrens in der HFKV',
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
      id: 'be-hfkv',
      title: 'HFKV Berlin (version June 2023)',
      address: 'https://lexaris.de/book/version/documentflat/head/1255896',
    },
    {
      id: 'be-allg',
      title: 'berlin.de: Härtefallkommission, Allgemeine Informationen',
      address: 'https://www.berlin.de/sen/inneres/buerger-und-staat/aufenthaltsrecht/haertefallkommission/allgemeine-informationen/artikel.1110999.php',
    },
    {
      id: 'be-alt',
      title: 'berlin.de: Die Härtefallkommission (older page)',
      address: 'http://berlin.de/sen/inneres/buerger-und-staat/auslaenderrecht/haertefallkommission/artikel.25538.php',
    },
    {
      id: 'be-frb',
      title: 'Flüchtlingsrat Berlin: Härtefallberatung',
      address: 'https://fluechtlingsrat-berlin.de/projekt/haertefallberatung/',
    },
    {
      id: 'be-awo',
      title: 'AWO Berlin 2016: Vertreterinnen der LIGA in der Berliner Härtefallkommission',
      address: 'https://www.awoberlin.de/Vertreterinnen-der-LIGA-der-Spitzenverbaende-der-Freien-Wohlfahrtspflege-in-der-Berliner-Haertefallkommission-879558.html',
    },
    {
      id: 'be-2023',
      title: 'Press release 28.3.2024, annual report 2023',
      address: 'http://www.publicnow.com/view/C3E34DB0E33A7808DC0BE09F3DC04CDE6B1B1D52',
    },
    {
      id: 'be-2024',
      title: 'Senate press release 2025, annual report 2024',
      address: 'https://www.berlin.de/sen/inneres/presse/pressemitteilungen/2025/pressemitteilung.1557423.php',
    },
    {
      id: 'be-rbb',
      title: 'rbb24, May 2025',
      address: 'https://www.rbb24.de/panorama/beitrag/2025/05/aufenthaltserlaubnis-189-faelle-erteilt-haertefallkommission-berlin.html',
    },
    {
      id: 'he-19-3720',
      title: 'Landtag Hessen, Drucksache 19/3720 (2016): survey of the Länder on the suspensive effect of petitions and hardship procedures',
      address: 'https://kleineanfragen.de/hessen/19/3720-aufschiebende-wirkung-bei-auslaenderrechtlichen-faellen-im-petitionsausschuss-und-der-haertefallkommission.txt',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
