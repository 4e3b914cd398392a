import type {
  BarEdition,
  ChannelCode,
  Confidence,
  ContentLevelCode,
  LegalFormCode,
  MajorityCode,
  OrderAuthorityCode,
  PetitionRelationCode,
  ProcedureKind,
  StayEffectCode,
  SubmissionState,
  SubmitterCode,
} from '@bleibeakte/contracts';

/** Words for the common states where a Land has none of its own. */
export const COMMON_STATE_LABELS: Record<SubmissionState, string> = {
  draft: 'In Vorbereitung',
  received: 'Eingang',
  preliminaryReview: 'Vorprüfung',
  admitted: 'Zur Beratung angenommen',
  notAdmitted: 'Nicht angenommen',
  deliberation: 'Beratung in der Kommission',
  ersuchen: 'Härtefallersuchen',
  noErsuchen: 'Kein Härtefallersuchen',
  recommendation: 'Empfehlung',
  ordered: 'Anordnung',
  orderRefused: 'Anordnung abgelehnt',
  permitIssued: 'Aufenthaltserlaubnis erteilt',
  withdrawn: 'Zurückgenommen',
  settledOtherwise: 'Anderweitig erledigt',
  discontinued: 'Eingestellt',
};

export const SUBMITTER_LABELS: Record<SubmitterCode, string> = {
  person: 'Betroffene Person selbst',
  representative: 'Bevollmächtigte Person oder Anwält:in',
  commissionMember: 'Über ein Kommissionsmitglied',
  counsellingCentre: 'Beratungs- oder Betreuungsstelle',
  thirdParty: 'Sonstige Dritte mit Vollmacht',
  parliamentPetition: 'Über eine Petition an das Landesparlament',
};

export const ORDER_AUTHORITY_LABELS: Record<OrderAuthorityCode, string> = {
  ministry: 'Oberste Landesbehörde',
  foreignersAuthority: 'Ausländerbehörde (Anordnung ist ihr übertragen)',
};

export const STAY_EFFECT_LABELS: Record<StayEffectCode, string> = {
  statutory: 'In Verordnung oder Gesetz geregelt',
  byDecree: 'Durch Erlass geregelt',
  practice: 'Nur Praxis, kein Anspruch',
  none: 'Keine Wirkung',
};

export const MAJORITY_LABELS: Record<MajorityCode, string> = {
  simpleMajority: 'Einfache Mehrheit',
  simpleMajorityPresent: 'Mehrheit der Anwesenden',
  simpleMajorityMembers: 'Mehrheit der Mitglieder',
  twoThirds: 'Zwei Drittel (Bezugsgröße zu prüfen)',
  twoThirdsPresent: 'Zwei Drittel der Anwesenden',
  twoThirdsMembers: 'Zwei Drittel der Mitglieder',
  twoThirdsVotingMembers: 'Zwei Drittel der stimmberechtigten Mitglieder',
  threeQuarters: 'Drei Viertel',
};

export const PETITION_RELATION_LABELS: Record<PetitionRelationCode, string> = {
  mustBeClosedBefore: 'Petition muss vorher abgeschlossen sein',
  gateway: 'Zugang nur über eine Petition',
  onlyViaPetitionCommitteeOncePetitioned:
    'Nach einer Petition nur noch auf Vorschlag des Petitionsausschusses',
  blocksWhilePending: 'Anhängige Petition sperrt die Eingabe',
};

export const CHANNEL_LABELS: Record<ChannelCode, string> = {
  post: 'Post',
  fax: 'Fax',
  email: 'E-Mail',
  portal: 'Online',
  form: 'Formular',
  viaMember: 'Über ein Mitglied',
  viaPetition: 'Über eine Petition',
};

export const CONTENT_LEVEL_LABELS: Record<ContentLevelCode, string> = {
  must: 'Muss',
  should: 'Soll',
  recommended: 'Empfohlen',
};

export const LEGAL_FORM_LABELS: Record<LegalFormCode, string> = {
  act: 'Gesetz',
  ordinance: 'Rechtsverordnung',
};

export const BAR_EDITION_LABELS: Record<BarEdition, string> = {
  current: 'geltende Fassung',
  draft: 'Entwurf',
  earlier: 'ältere Fassung',
  unconfirmed: 'Geltung nicht bestätigt',
};

export const CONFIDENCE_LABELS: Record<NonNullable<Confidence>, string> = {
  sourced: 'belegt',
  toVerify: 'zu prüfen',
};

export const PROCEDURE_LABELS: Record<ProcedureKind, string> = {
  court: 'Gerichtsverfahren',
  asylum: 'Asylverfahren',
  asylumFollowUp: 'Asyl-Folgeverfahren',
  petition: 'Petition',
  residenceApplication: 'Antrag auf Aufenthaltstitel',
  criminal: 'Strafverfahren',
  other: 'Anderes Verfahren',
};
