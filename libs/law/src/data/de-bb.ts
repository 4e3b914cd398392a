import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-BB',
  landName: 'Brandenburg',
  name: 'Härtefallkommission des Landes Brandenburg',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Verordnung über die Einrichtung einer Härtefallkommission nach § 23a des Aufenthaltsgesetzes (Härtefallkommissionsverordnung – HFKV) vom 17. Januar 2005 (GVBl. II/05 Nr. 02 S. 46), zuletzt geändert durch Artikel 84 des Gesetzes vom 5. März 2024 (GVBl. I/24 Nr. 9 S. 34)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Ministerium des Innern und für Kommunales',
    street: 'Henning-von-Tresckow-Straße 9–13',
    postalCode: '14467',
    city: 'Potsdam',
    email: 'hfk.geschaeftsstelle@mik.brandenburg.de',
  },
  supervisingMinistry: 'Ministerium des Innern und für Kommunales des Landes Brandenburg',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Nur Mitglieder können Fälle einbringen; das Mitglied bleibt im ganzen Verfahren Ansprechperson. Anwaltliche Vertretung nicht notwendig.',
  memberCount: 10,
  majority: 'twoThirdsMembers',
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
      code: 'remediesNotExhausted',
      text: 'Das Verfahren bei der Ausländerbehörde und alle Gerichtsverfahren müssen abgeschlossen sein.',
      norm: 'HFKV (Fundstelle zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'bb-loeper',
    },
    {
      code: 'notExceptional',
      text: 'Keine im Vergleich zu anderen Ausreisepflichtigen besondere Härte schlüssig dargelegt.',
      norm: 'HFKV (Fundstelle zu prüfen)',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'bb-loeper',
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
      level: 'must',
      text: 'Einverständniserklärung für Betroffene (Vordruck)',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Einverständniserklärung für Angehörige (Vordruck)',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Änderungen der Erreichbarkeit dem Mitglied sofort mitteilen',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'Direkt an ein Mitglied; das Land veröffentlicht die Kontaktliste',
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
    name: 'Flüchtlingsrat Brandenburg e.V.',
    website: 'https://www.fluechtlingsrat-brandenburg.de',
    note: 'In der Kommission vertreten (Sitz der Flüchtlingsorganisationen).',
  },
  openQuestions: [
    'Ausschlussgründe und Aussetzung der Abschiebung in der geltenden HFKV (§§ 3 ff.)',
    'Zahlen nach 2016',
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
      id: 'bb-hfkv',
      title: 'HFKV Brandenburg (version after March 2024)',
      address: 'https://www.pufii.de/html/link.cms?id=244',
    },
    {
      id: 'bb-mik',
      title: 'Ministry page Härtefallkommission',
      address: 'https://mik.brandenburg.de/mik/de/themen/auslaenderangelegenheiten/haertefallkommission',
    },
    {
      id: 'bb-msgiv',
      title: 'Integration commissioner: members and contact',
      address: 'https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesintegrationsbeauftragte/haertefallkommission',
    },
    {
      id: 'bb-masgf',
      title: 'Integration commissioner: Wie verläuft ein Härtefallverfahren (older)',
      address: 'http://www.masgf.brandenburg.de/cms/detail.php/bb1.c.186809.de',
    },
    {
      id: 'bb-loeper',
      title: 'Information of the office, reprinted (mid-2000s)',
      address: 'http://www.vonloeper.de/aufenthaltsgesetz/laender/brandenburg.html',
    },
    {
      id: 'bb-frb',
      title: 'Flüchtlingsrat Brandenburg: Härtefallkommission',
      address: 'http://www.fluechtlingsrat-brandenburg.de/haertefallkommission/print',
    },
    {
      id: 'bb-nd',
      title: 'nd/dpa 17.10.2016',
      address: 'https://www.nd-aktuell.de/artikel/1028915.zwoelf-haertefall-antraege-im-ersten-halbjahr.html',
    },
    {
      id: 'bb-brief',
      title: 'Open letter of the commission 1.11.2019',
      address: 'https://kirchenasyl-bb.de/portfolio/offener-brief-der-haertefallkommission-brandenburg-an-den-innenminster',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
