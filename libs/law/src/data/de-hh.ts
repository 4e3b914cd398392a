import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-HH',
  landName: 'Hamburg',
  name: 'Härtefallkommission der Freien und Hansestadt Hamburg (vom Senat eingerichtet, mit Abgeordneten der Bürgerschaft besetzt)',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Hamburgisches Gesetz über die Härtefallkommission nach § 23a des Aufenthaltsgesetzes (Härtefallkommissionsgesetz – HFKG) vom 4. Mai 2005, zuletzt geändert am 16. Juli 2020 (HmbGVBl. S. 337); diese Änderung war bis zum Ende der 22. Wahlperiode (2025) befristet',
  office: {
    authority: 'Geschäftsführung durch die Bürgerschaftskanzlei (Amtshilfe)',
    street: null,
    postalCode: null,
    city: 'Hamburg',
    email: null,
  },
  supervisingMinistry: 'Behörde für Inneres und Sport Hamburg',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'parliamentPetition',
    'commissionMember',
  ],
  whoMaySubmitNote: 'Kein direkter Zugang: zuerst Eingabe (Petition) an die Bürgerschaft; ein Mitglied des Eingabenausschusses, das auch der Kommission angehört, kann den Fall vorschlagen. Auch die Innenbehörde kann Fälle einbringen.',
  memberCount: 4,
  majority: 'threeQuarters',
  preliminaryReview: true,
  petitionRelation: 'gateway',
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
      code: 'petitionMissing',
      text: 'In derselben Sache wurde noch kein Eingabeverfahren bei der Bürgerschaft eingeleitet.',
      norm: 'HFKG Hamburg, § 2 (Voraussetzungen; Wortlaut zu prüfen)',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'hh-bue-alt',
    },
  ],
  stayEffect: 'practice',
  stayNote: '„Petitionsduldung“: während der Eingabe wird in der Praxis nicht abgeschoben (ältere Aussage). Für die Kommissionsphase keine Regel gefunden.',
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
      text: 'Das Gesetz enthält eine eigene Datenschutzvorschrift (§ 3)',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaPetition',
      note: 'Petition an den Eingabenausschuss der Bürgerschaft',
      confidence: 'sourced',
    },
  ],
  statuses: [
    {
      code: 'petitionFiled',
      label: 'Eingabe (Petition) an die Bürgerschaft',
    },
    {
      code: 'petitionCommittee',
      label: 'Beratung im Eingabenausschuss',
    },
    {
      code: 'petitionClosedNoHelp',
      label: 'Eingabenausschuss kann nicht helfen / kein Vorschlag',
    },
    {
      code: 'submittedByMember',
      label: 'Vorschlag eines Mitglieds oder der Innenbehörde an die Kommission',
    },
    {
      code: 'deliberation',
      label: 'Beratung in der Härtefallkommission',
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
      label: 'Innenbehörde lehnt ab',
    },
    {
      code: 'ordered',
      label: 'Innenbehörde nimmt das Ersuchen an',
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
  ],
  supportContact: {
    name: 'Flüchtlingsrat Hamburg e.V.',
    website: 'https://www.fluechtlingsrat-hamburg.de',
    note: 'Kein Sitz; Internetadresse ungeprüft.',
  },
  openQuestions: [
    'Geltende Regeln nach dem Ende der 22. Wahlperiode (2025)',
    'Heutige Zahl der Mitglieder',
    'Wortlaut der §§ 2, 5 HFKG',
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
      id: 'hh-bue',
      title: 'Hamburgische Bürgerschaft: Härtefallkommission',
      address: 'https://www.hamburgische-buergerschaft.de/beteiligung/haertefallkommission',
    },
    {
      id: 'hh-bue-alt',
      title: 'Hamburgische Bürgerschaft: Härtefallkommission (older page)',
      address: 'https://www.hamburgische-buergerschaft.de/haertefallkommission/',
    },
    {
      id: 'hh-hfkg',
      title: 'HFKG Hamburg (version June 2023)',
      address: 'https://lexaris.io/book/version/documentflat/head/1333854',
    },
    {
      id: 'hh-taz2024',
      title: 'taz, August 2024: Hamburger Härtefallkommission',
      address: 'https://taz.de/Hamburger-Haertefallkommission/!6027564/',
    },
    {
      id: 'hh-stp',
      title: 'Comment of a member of the Eingabenausschuss on a case (blog)',
      address: 'https://www.stpaulinu.de/fcsp/update-petitionen-an-die-hamburger-burgerschaft-stoppen-abschiebeverfahren-gegen-samir-m-fcsp/',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
