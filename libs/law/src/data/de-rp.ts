import type { CommissionProfile } from '../commission-profile.ts';

export default {
  land: 'DE-RP',
  landName: 'Rheinland-Pfalz',
  name: 'Härtefallkommission des Landes Rheinland-Pfalz',
  version: '2026-01-31',
  lastChecked: '2026-11-23',
  legalBasis: 'Landesverordnung zur Einrichtung einer Härtefallkommission nach § 23a des Aufenthaltsgesetzes (Härtefallkommissionsverordnung – HFK-VO), Neufassung in Kraft seit Anfang 2024 (löste die Verordnung vom 5. April 2011 ab; Datum und Fundstelle zu prüfen)',
  office: {
    authority: 'Geschäftsstelle der Härtefallkommission beim Ministerium für Familie, Frauen, Kultur und Integration',
    street: null,
    postalCode: null,
    city: 'Mainz',
    email: null,
  },
  supervisingMinistry: 'Ministerium für Familie, Frauen, Kultur und Integration Rheinland-Pfalz (Stand 2024; Ressortzuschnitt nach der Landtagswahl 2026 zu prüfen)',
  orderAuthority: 'ministry',
  whoMaySubmit: [
    'commissionMember',
  ],
  whoMaySubmitNote: 'Beratung nur auf Antrag eines Mitglieds; Betroffene und Unterstützende wenden sich an ein Mitglied (frühere Verordnung; für die Neufassung prüfen).',
  memberCount: 12,
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
      code: 'asylumReasonsOnly',
      text: 'Lediglich Gründe, die ausschließlich in einem asyl- oder ausländerrechtlichen Verfahren geprüft werden können: zwingender Ausschluss.',
      norm: 'HFK-VO (Neufassung 2024; Fundstelle zu prüfen)',
      hard: true,
      inForce: true,
      confidence: 'sourced',
      source: 'rp-ez1',
    },
    {
      code: 'otherRegularExclusion',
      text: 'Weitere Ausschlussgründe der Neufassung (Liste nicht verfügbar).',
      norm: 'HFK-VO (Neufassung 2024; Fundstelle zu prüfen)',
      hard: false,
      inForce: null,
      confidence: 'sourced',
      source: 'rp-ez1; rp-ez3',
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
      text: 'Persönliche Daten und Verlauf: Einreise, Verfahren, Geburten, Arbeit, Schule, Deutschkenntnisse, Behandlungen, Vereine/Kontakte',
      confidence: 'sourced',
    },
    {
      level: 'must',
      text: 'Zuständige Ausländerbehörde',
      confidence: 'sourced',
    },
  ],
  channels: [
    {
      channel: 'viaMember',
      note: 'An ein Mitglied der Kommission',
      confidence: 'sourced',
    },
  ],
  statuses: [
    {
      code: 'memberContacted',
      label: 'Kontakt zu einem Mitglied',
    },
    {
      code: 'memberReview',
      label: 'Mitglied prüft',
    },
    {
      code: 'memberDeclined',
      label: 'Nicht eingebracht',
    },
    {
      code: 'submittedByMember',
      label: 'Antrag des Mitglieds',
    },
    {
      code: 'admissibilityCheck',
      label: 'Zulässigkeitsprüfung durch die Geschäftsstelle',
    },
    {
      code: 'smallPanel',
      label: 'Kleine Besetzung (drei Mitglieder) bei an sich unzulässigen Anträgen',
    },
    {
      code: 'notAdmitted',
      label: 'Nicht zugelassen',
    },
    {
      code: 'admitted',
      label: 'Zugelassen',
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
      label: 'Anordnung, ggf. mit Bedingungen oder Auflagen',
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
      text: 'Die Anordnung kann mit Bedingungen oder Auflagen verbunden werden.',
      confidence: 'sourced',
    },
  ],
  supportContact: {
    name: 'Flüchtlingsrat RLP e.V.',
    website: 'https://fluechtlingsrat-rlp.de',
    note: 'Hat einen Sitz in der Kommission.',
  },
  openQuestions: [
    'Text der Verordnung von 2024 (Ausschlussgründe, Kleine Besetzung, Einreichung, Aussetzung)',
    'Ministerium nach der Landtagswahl 2026',
    'Ausgang des Antrags vom Januar 2026, die Kommission abzuschaffen (Drs. 18/13975)',
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
      id: 'rp-mffki',
      title: 'Ministry page Härtefallkommission',
      address: 'https://mffki.rlp.de/themen/integration/integrationspolitik-in-rheinland-pfalz/interkulturelle-oeffnung/einbuergerung/gremien/haertefallkommission-rheinland-pfalz',
    },
    {
      id: 'rp-press',
      title: 'Press release: new ordinance in force from the beginning of 2024',
      address: 'https://mffki.rlp.de/service/presse/detail/integrationsministerin-katharina-binz-neue-haertefallkommissionsverordnung-beschleunigt-die-verfahren-und-foerdert-humanitaere-loesungen',
    },
    {
      id: 'rp-ez1',
      title: 'Evangelische Zeitung 2023: reform draft',
      address: 'https://evangelische-zeitung.de/rheinland-pfaelzische-haertefallkommission-soll-reformiert-werden',
    },
    {
      id: 'rp-ez2',
      title: 'Evangelische Zeitung 2023: criticism of the reform',
      address: 'https://www.evangelische-zeitung.de/fluechtlingshilfe-und-kirche-gegen-reform-der-haertefallkommission',
    },
    {
      id: 'rp-fr',
      title: 'Flüchtlingsrat RLP: joint statement on the reform',
      address: 'https://fluechtlingsrat-rlp.de/reform-der-haertefallkomission-geplant-stellungnahme',
    },
    {
      id: 'rp-loeper',
      title: 'Explanations on the procedure in RLP (2005)',
      address: 'http://www.vonloeper.de/aufenthaltsgesetz/laender/rp.html',
    },
    {
      id: 'rp-alt',
      title: 'Ordinance of 5.4.2011 (former)',
      address: 'https://lexaris.de/book/version/documentflat/head/1325448',
    },
    {
      id: 'rp-lnp',
      title: 'Annual report 2013',
      address: 'https://landesnachrichtenportal.de/tatigkeitsbericht-der-hartefallkommission-vorgelegt',
    },
    {
      id: 'rp-17-1458',
      title: 'Landtag RLP, Drs. 17/1458',
      address: 'https://kleineanfragen.de/rheinland-pfalz/17/1458-haertefallkommission-rheinland-pfalz.txt',
    },
    {
      id: 'rp-ez3',
      title: 'Evangelische Zeitung: Härtefallkommission vor Neustart (2023/24)',
      address: 'https://evangelische-zeitung.de/haertefallkommission-vor-neustart',
    },
    {
      id: 'rp-welt2017',
      title: 'Welt/dpa, May 2017',
      address: 'https://www.welt.de/regionales/rheinland-pfalz-saarland/article164263481/Abschiebe-Haertefallkommission-wird-nicht-neu-besetzt.html',
    },
    {
      id: 'rp-agarp',
      title: 'AGARP press release, 29 January 2026',
      address: 'https://agarp.de/pressemitteilung-agarp_-haertefallkommission-erhalten-menschlichkeit-bewahren-rechtsstaat-staerken',
    },
    {
      id: 'own',
      title: 'General knowledge of the field, no document seen',
      address: null,
    },
  ],
} as const satisfies CommissionProfile;
