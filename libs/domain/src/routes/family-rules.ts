import { ask, human, met, missing, oneOf, type RulesFor, yesNo } from './verdict.ts';

/** Words of § 60a (2c) s. 3 for what a certificate has to hold. */
const CERTIFICATE_WORDS: Readonly<Record<string, string>> = {
  factualBasis: 'tatsächliche Umstände',
  method: 'Methode',
  diagnosis: 'Diagnose',
  severity: 'Schweregrad',
  ICD10: 'ICD-10-Schlüssel',
  consequences: 'Folgen',
  medicationActiveIngredient: 'Wirkstoffe der Medikamente',
};

export const FAMILY_RULES: RulesFor<
  | 'familyRelation'
  | 'sponsorFreeMovement'
  | 'sponsorTitleNotIn'
  | 'memberOfGroup'
  | 'orderExists'
  | 'asylumApplicationWithdrawn'
  | 'noAsylumBar'
  | 'medicalCertificate'
> = {
  familyRelation: oneOf('familyTies', {
    met: 'Eine der genannten Beziehungen besteht.',
    missing: 'Keine der genannten Beziehungen besteht.',
  }),
  sponsorFreeMovement: yesNo('sponsorFreeMovement', {
    met: 'Die andere Person ist freizügigkeitsberechtigt.',
    missing: 'Die andere Person ist nicht freizügigkeitsberechtigt.',
  }),
  sponsorTitleNotIn: ({ value }, { read }) => {
    const title = read('sponsorTitle');
    if (title === undefined) return ask(['sponsorTitle']);
    return value.includes(title)
      ? missing(`Kein Nachzug zu einem Titel nach ${title}.`)
      : met('Der Titel der anderen Person schließt den Nachzug nicht aus.');
  },
  memberOfGroup: ({ value }, { read }) => {
    if (value === true)
      return human('Ob die Merkmale der Anordnung erfüllt sind, beurteilt ein Mensch.');
    const groups = read('protectionGroup');
    if (groups === undefined) return ask(['protectionGroup']);
    return groups.some((one) => value.includes(one))
      ? met('Gehört zu einer der genannten Gruppen.')
      : missing('Gehört zu keiner der genannten Gruppen.');
  },
  orderExists: ({ value }, { read }) => {
    // A stop of deportations is something else than an order under § 23 (1); no fact says that there is one.
    if (value !== true)
      return human(
        `Ob ein Abschiebungsstopp gilt (längstens ${value.maxMonths} Monate), ist zu klären.`,
      );
    const exists = read('landOrderExists');
    if (exists === undefined) return ask(['landOrderExists']);
    return exists
      ? met('Eine Anordnung des Landes gilt.')
      : missing('Keine Anordnung des Landes gilt.');
  },
  asylumApplicationWithdrawn: yesNo('asylumApplicationWithdrawn', {
    met: 'Der Asylantrag wurde zurückgenommen.',
    missing: 'Der Asylantrag wurde nicht zurückgenommen.',
  }),
  noAsylumBar: yesNo(
    'noTitleBarAsylum',
    {
      met: 'Die Ablehnung des Asylantrags sperrt den Titel nicht.',
      missing: 'Die Ablehnung des Asylantrags sperrt den Titel (§ 10 Abs. 3).',
    },
    () => false,
  ),
  medicalCertificate: ({ value }, { read }) => {
    const holds = read('medicalCertificate');
    if (holds === undefined) return ask(['medicalCertificate']);
    const lacks = value
      .filter((one) => !(holds as readonly string[]).includes(one))
      .map((one) => CERTIFICATE_WORDS[one] ?? one);
    if (holds.length === 0)
      return missing('Keine Bescheinigung, die die verlangten Angaben enthält.');
    return lacks.length > 0
      ? missing(`In der Bescheinigung fehlt: ${lacks.join(', ')}.`)
      : met('Die Bescheinigung enthält alle verlangten Angaben.');
  },
};
