import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-SN',
  landName: 'Sachsen',
  name: 'Sächsische Härtefallkommission',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Sächsische Härtefallkommissionsverordnung (SächsHFKVO) vom 6. Juli 2010 (erste Verordnung 2005); dazu Geschäftsordnung',
  office: {
    authority: 'Geschäftsstelle der Sächsischen Härtefallkommission, angebunden an die Geschäftsstelle des Sächsischen Ausländerbeauftragten beim Landtag; seit Herbst 2025 führt der Sächsische Integrationsbeauftragte den Vorsitz (Anbindung zu prüfen)',
    street: null,
    postalCode: null,
    city: 'Dresden',
    email: null,
  },
  supervisingMinistry: 'Sächsisches Staatsministerium des Innern',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Nur ein Mitglied kann den Fall mit einem Selbstbefassungsantrag einbringen; die Person muss ein Mitglied ihrer Wahl gewinnen.',
  memberCount: 9,
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
      code: 'absoluteExclusion',
      text: 'Absolute Ausschlussgründe der Verordnung (Liste nicht verfügbar); zwei Fälle 2024.',
      norm: 'SächsHFKVO (Fundstelle zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'sn-2024',
    },
    {
      code: 'livelihood',
      text: 'In der Regel keine Befassung, wenn der Lebensunterhalt nicht selbst bestritten werden kann.',
      norm: 'SächsHFKVO (Fassung 2005, zu prüfen)',
      hard: false,
      inForce: null,
      confidence: 'sourced',
      source: 'sn-lr2005',
    },
    {
      code: 'removalDateFixed',
      text: 'Rückführungstermin steht bereits konkret fest; das Innenministerium teilt dies dem Vorsitz binnen fünf Werktagen mit, sonst gilt das Verfahren als angenommen.',
      norm: '§ 23a Abs. 1 Satz 3 AufenthG; Verfahren nach § 4 SächsHFKVO i. V. m. § 4 Abs. 2 GO',
      hard: false,
      inForce: true,
      confidence: 'sourced',
      source: 'sn-6-12623',
    },
  ],
  stayEffect: 'statutory',
  stayNote: '§ 4 Abs. 5 SächsHFKVO (nach Antworten des Innenministeriums 2018): Mit dem Antrag bittet der Vorsitz um Aussetzung unmittelbarer Rückführungsmaßnahmen; das Verfahren gilt als angenommen, wenn das Ministerium nicht binnen fünf Werktagen einen konkret feststehenden Rückführungstermin mitteilt. Ältere Angabe (2015): Abschiebungsstopp ab Eingang des Antrags samt Einwilligung beim Vorsitz.',
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
      text: 'Antragsformular',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Einwilligungserklärung zur Datenverarbeitung (Teil des Antrags)',
      confidence: 'sourced',
    },
    {
      level: 'recommended',
      text: 'Vorher die Checkliste des Flüchtlingsrats durchgehen',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'An ein Mitglied; Formulare beim Flüchtlingsrat und bei der Geschäftsstelle',
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
      text: 'Vorrangig gewichtet: Sprache, Lebensunterhalt, soziales Umfeld, Aufenthaltsdauer, Integrationsprognose.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Sächsischer Flüchtlingsrat e.V.',
    website: 'https://www.saechsischer-fluechtlingsrat.de',
    note: 'Hat ein ständiges Vorschlagsrecht für ein Mitglied.',
  },
  openQuestions: [
    'Liste der absoluten und der regelmäßigen Ausschlussgründe',
    'Wo die Geschäftsstelle seit Herbst 2025 angesiedelt ist',
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
      id: 'sn-2015',
      title: 'Press release 1/2015 of the Ausländerbeauftragter',
      address: 'https://sab.landtag.sachsen.de/de/bas-pressemitteilung-sab-11642-hfk-vorsitz-20209.cshtml',
    },
    {
      id: 'sn-sfr',
      title: 'Sächsischer Flüchtlingsrat: Härtefallkommission',
      address: 'http://www.saechsischer-fluechtlingsrat.de/de/projekte/haertefallkommission/',
    },
    {
      id: 'sn-sab',
      title: 'Sächsischer Ausländerbeauftragter, start page (autumn 2025)',
      address: 'https://sab.landtag.sachsen.de',
    },
    {
      id: 'sn-lr2005',
      title: 'Lausitzer Rundschau 2005',
      address: 'https://www.lr-online.de/nachrichten/sachsen-richtet-haertefallkommission-ein-34828152.html',
    },
    {
      id: 'sn-2016',
      title: 'Press release 01/2017',
      address: 'https://sab.landtag.sachsen.de/de/saechsische-haertefallkommission-tendenz-steigend-20562.cshtml',
    },
    {
      id: 'sn-sz',
      title: 'Sächsische Zeitung 2018',
      address: 'http://www.sz-online.de/sachsen/haertefallkommission-staerker-gefordert-3920613.html',
    },
    {
      id: 'sn-2018',
      title: 'Press release 5/2019',
      address: 'https://sab.landtag.sachsen.de/de/bilanz-der-saechsischen-haertefallkommission-2018-20497.cshtml',
    },
    {
      id: 'sn-2020',
      title: 'Radio Erzgebirge 2021',
      address: 'https://www.radioerzgebirge.de/beitrag/haertefallkommission-auch-2020-alle-haende-voll-zu-tun-676107/',
    },
    {
      id: 'sn-2024',
      title: 'Press release on 2024',
      address: 'https://sab.landtag.sachsen.de/de/pressemitteilungsfolgeseite-text-30983-30983.cshtml',
    },
    {
      id: 'sn-2025',
      title: 'Evangelische Zeitung 2026 on 2025',
      address: 'https://www.evangelische-zeitung.de/steigende-zahlen-bei-saechsischer-haertefallkommission',
    },
    {
      id: 'sn-6-12623',
      title: 'Sächsischer Landtag, Drs. 6/12623 (2018): time limits in the hardship procedure',
      address: 'https://kleineanfragen.de/sachsen/6/12623-zeitraeume-im-haertefallkommissionsverfahren-und-konkrete-rueckfuehrungstermine.txt',
    },
    {
      id: 'sn-6-14030',
      title: 'Sächsischer Landtag, Drs. 6/14030 (2018)',
      address: 'https://kleineanfragen.de/sachsen/6/14030-nachfrage-zu-drs-6-12623-zeitraeume-im-haertefallkommissionsverfahren-und-konkrete-rueckfuehrungstermine.txt',
    },
    {
      id: 'sn-mz2025',
      title: 'MZ/dpa, January 2025',
      address: 'https://www.mz.de/panorama/hartefallkommission-ermoglicht-aufenthalt-fur-23-menschen-3987728',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
