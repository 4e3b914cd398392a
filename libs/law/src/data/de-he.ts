import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-HE',
  landName: 'Hessen',
  name: 'Härtefallkommission bei dem Hessischen Ministerium des Innern, für Sicherheit und Heimatschutz',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Gesetz zur Einrichtung einer Härtefallkommission (Härtefallkommissionsgesetz – HFKG) vom 30. September 2008 (GVBl. I S. 842), zuletzt geändert durch Gesetz vom 29. November 2014 (GVBl. S. 313); dazu Geschäftsordnung (GO HFK)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Hessischen Ministerium des Innern, für Sicherheit und Heimatschutz',
    street: null,
    postalCode: null,
    city: 'Wiesbaden',
    email: null,
  },
  supervisingMinistry: 'Hessisches Ministerium des Innern, für Sicherheit und Heimatschutz',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'person',
    'representative',
  ],
  whoMaySubmitNote: 'Eingabe an die Geschäftsstelle, aber erst nach abgeschlossenem Petitionsverfahren beim Hessischen Landtag.',
  memberCount: 23,
  majority: 'simpleMajorityMembers',
  preliminaryReview: true,
  petitionRelation: 'mustBeClosedBefore',
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
      code: 'petitionNotClosed',
      text: 'Kein vorgeschaltetes oder noch kein abgeschlossenes Petitionsverfahren (heilbar; danach neue Eingabe möglich).',
      norm: '§ 6a Abs. 1 HFKG',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'he-19-3337',
    },
    {
      code: 'otherProcedurePending',
      text: 'Ein anderes aufenthaltsrechtliches Verfahren ist anhängig (heilbar).',
      norm: 'HFKG / GO HFK (§ 1 Abs. 2 GO; Wortlaut zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'he-19-38',
    },
    {
      code: 'otherRegularExclusion',
      text: 'Regelausschlussgründe des Gesetzes; der Vorprüfungsausschuss entscheidet über ihr Vorliegen.',
      norm: '§ 6a Abs. 2 HFKG (Regelausschlussgründe; Wortlaut zu prüfen)',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'he-19-38',
    },
    {
      code: 'orderExcluded',
      text: 'Eigene Regelung, wann die Anordnung ausgeschlossen ist.',
      norm: '§ 8a HFKG (Ausschluss der Anordnung; Wortlaut zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'he-hfkg',
    },
  ],
  stayEffect: 'statutory',
  stayNote: '§ 6 HFKG regelt die Zurückstellung aufenthaltsbeendender Maßnahmen (Wortlaut zu prüfen); zusätzlich Schutz während der Petition. Ein Erlass (zitiert 2016) setzt die Abschiebung bis zum Abschluss der Petition und ggf. des Härtefallverfahrens aus; seit Dezember 2021 Ausschlussgründe und Höchstdauer für den Schutz während der Petition.',
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
      text: 'Ergebnis des Petitionsverfahrens',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'post',
      note: 'An die Geschäftsstelle',
      confidence: 'toVerify',
    },
  ],
  statuses: [
    {
      code: 'petitionFiled',
      label: 'Petition beim Hessischen Landtag',
    },
    {
      code: 'petitionClosed',
      label: 'Petitionsverfahren abgeschlossen',
    },
    {
      code: 'received',
      label: 'Eingang der Härtefalleingabe bei der Geschäftsstelle',
    },
    {
      code: 'officeCheck',
      label: 'Vorprüfung durch die Geschäftsstelle',
    },
    {
      code: 'preliminaryCommittee',
      label: 'Vorprüfungsausschuss',
    },
    {
      code: 'notAdmitted',
      label: 'Nichtbefassung (ggf. nur vorläufig)',
    },
    {
      code: 'admitted',
      label: 'Zur Beratung angenommen',
    },
    {
      code: 'deliberation',
      label: 'Beratung',
    },
    {
      code: 'noErsuchen',
      label: 'Kein Ersuchen',
    },
    {
      code: 'ersuchen',
      label: 'Härtefallersuchen',
    },
    {
      code: 'orderRefused',
      label: 'Ministerium lehnt ab',
    },
    {
      code: 'ordered',
      label: 'Anordnung',
    },
    {
      code: 'permitIssued',
      label: 'Aufenthaltserlaubnis erteilt',
    },
  ],
  conditions: [
    {
      text: 'Lebensunterhalt gesichert oder Verpflichtungserklärung nach § 68 AufenthG: kann bei der Anordnung im Einzelfall berücksichtigt werden.',
      confidence: 'sourced',
    },
    {
      text: 'Seit November 2014 ist die Lebensunterhaltssicherung nicht mehr zwingend, war aber in 15 von 26 abgelehnten Ersuchen (2017–2021) ausschlaggebend; Härtefallfonds bis 200.000 Euro im Jahr.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Hessischer Flüchtlingsrat',
    website: 'https://fr-hessen.de',
    note: 'Handbuch „Das Petitions- und Härtefallverfahren für geduldete Personen in Hessen“ (März 2022).',
  },
  openQuestions: [
    'Wortlaut der §§ 4, 6, 6a, 7, 8a HFKG',
    'Mehrheit seit 2014',
    'Wer einreichen darf',
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
      id: 'he-hfkg',
      title: 'HFKG Hessen (version June 2023)',
      address: 'https://lexaris.de/book/version/documentflat/head/1326532',
    },
    {
      id: 'he-innen',
      title: 'Ministry page Härtefallkommission',
      address: 'https://innen.hessen.de/Buerger-Staat/Haertefallkommission',
    },
    {
      id: 'he-frh',
      title: 'Hessischer Flüchtlingsrat: Bausteine-Reihe Petitions- und Härtefallverfahren (2022)',
      address: 'https://fr-hessen.de/events/bausteine-reihe-das-petitions-und-haertefallverfahren/',
    },
    {
      id: 'he-leitfaden',
      title: 'Leitfaden Petitions- und Härtefallverfahren in Hessen, March 2022',
      address: 'https://de.readkong.com/page/das-petitions-und-hartefallverfahren-fur-geduldete-3617436',
    },
    {
      id: 'he-diak',
      title: 'Diakonie Hessen: Härtefallkommissionen in Hessen und Rheinland-Pfalz',
      address: 'https://www.diakonie-hessen.de/verband/arbeitsfelder/fiam/haertefallkommission/',
    },
    {
      id: 'he-19-38',
      title: 'Hessischer Landtag, Drs. 19/38',
      address: 'https://kleineanfragen.de/hessen/19/38-haertefallkommission.txt',
    },
    {
      id: 'he-19-2430',
      title: 'Hessischer Landtag, Drs. 19/2430',
      address: 'https://kleineanfragen.de/hessen/19/2430-haertefallkommission.txt',
    },
    {
      id: 'he-19-3337',
      title: 'Hessischer Landtag, Drs. 19/3337',
      address: 'https://kleineanfragen.de/hessen/19/3337-haertefallkommission.txt',
    },
    {
      id: 'he-ba',
      title: 'Bergsträßer Anzeiger, March 2022',
      address: 'https://www.bergstraesser-anzeiger.de/region-bergstrasse_artikel,-bergstrasse-rund-80-haertefallersuchen-in-hessen-auf-bleiberecht-in-fuenf-jahren-stattgegeben-_arid,1926506.html',
    },
    {
      id: 'he-fr',
      title: 'Frankfurter Rundschau, March 2022',
      address: 'https://www.fr.de/rhein-main/wiesbaden/hessen-beuth-lehnt-26-haertefallersuchen-ab-91418303.html',
    },
    {
      id: 'he-19-3720',
      title: 'Landtag Hessen, Drucksache 19/3720 (2016): suspensive effect of petitions and hardship procedures',
      address: 'https://kleineanfragen.de/hessen/19/3720-aufschiebende-wirkung-bei-auslaenderrechtlichen-faellen-im-petitionsausschuss-und-der-haertefallkommission.txt',
    },
    {
      id: 'he-frh2022',
      title: 'Hessischer Flüchtlingsrat, 25 March 2022: guide published',
      address: 'https://fr-hessen.de/2022/03/25/neuerscheinung-das-petitions-und-haertefallverfahren-fuer-geduldete-personen-in-hessen',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
