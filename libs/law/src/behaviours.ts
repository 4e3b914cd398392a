import type {
  BarCode,
  BehaviourCode,
  BehaviourMoment,
  CommissionBehaviour,
  CommissionTopic,
  OrderAuthorityCode,
  PetitionRelationCode,
  StayEffectCode,
  SubmitterCode,
} from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import { CONFIDENCE_LABELS, STAY_EFFECT_LABELS } from './labels.ts';

interface Rule {
  code: BehaviourCode;
  /** Said at each of these; the sentence is the same. */
  when: readonly BehaviourMoment[];
  tone: CommissionBehaviour['tone'];
  /** Whose confidence it carries, and the bar that has its norm and source. */
  topic: CommissionTopic;
  bar?: BarCode;
  text: string | ((profile: CommissionProfile) => string);
}

const MEMBER: Rule = {
  code: 'needsMember',
  when: ['onCase', 'beforeSubmission'],
  tone: 'warns',
  topic: 'whoMaySubmit',
  text: 'Ohne ein Kommissionsmitglied kommt der Fall nicht in die Kommission. Fragen Sie früh ein Mitglied und halten Sie Anfrage und Antwort fest.',
};

/**
 * What the ways in mean, from all that may submit. The row whose codes are all that there are holds, unless the relation to a
 * petition says it better.
 */
const ACCESS: readonly {
  ways: readonly SubmitterCode[];
  unless?: PetitionRelationCode;
  rules: readonly Rule[];
}[] = [
  { ways: ['commissionMember'], rules: [MEMBER] },
  {
    ways: ['commissionMember', 'parliamentPetition'],
    unless: 'gateway',
    rules: [
      {
        ...MEMBER,
        code: 'memberOrPetition',
        text: 'Der Fall kommt nur über ein Kommissionsmitglied oder über das Parlament in die Kommission. Klären Sie zuerst, welcher Weg offen ist.',
      },
    ],
  },
];

/** Each relation to a petition has its own consequences. */
const PETITION: Record<PetitionRelationCode, readonly Rule[]> = {
  mustBeClosedBefore: [
    {
      code: 'petitionMustBeClosed',
      when: ['onCase', 'beforeSubmission'],
      tone: 'warns',
      topic: 'petitionRelation',
      bar: 'petitionNotClosed',
      text: 'Vor der Eingabe muss eine Petition beim Landtag abgeschlossen sein. Tragen Sie die Petition als Verfahren ein und prüfen Sie nach ihrem Ende neu.',
    },
    {
      code: 'petitionOpensDoor',
      when: ['beforePetition'],
      tone: 'hint',
      topic: 'petitionRelation',
      bar: 'petitionNotClosed',
      text: 'Die Petition ist der Weg zur Kommission: Erst wenn sie abgeschlossen ist, kann die Eingabe folgen.',
    },
  ],
  gateway: [
    {
      code: 'needsPetition',
      when: ['onCase', 'beforeSubmission'],
      tone: 'warns',
      topic: 'petitionRelation',
      bar: 'petitionMissing',
      text: 'Der Zugang führt über eine Petition. Ohne begonnene Petition in derselben Sache wird der Fall in der Regel nicht vorgeschlagen.',
    },
    {
      code: 'petitionOpensDoor',
      when: ['beforePetition'],
      tone: 'hint',
      topic: 'petitionRelation',
      bar: 'petitionMissing',
      text: 'Die Petition ist der Weg zur Kommission. Schreiben Sie schon hier alles auf, was für den Härtefall spricht.',
    },
  ],
  onlyViaPetitionCommitteeOncePetitioned: [
    {
      code: 'warnBeforePetition',
      when: ['beforePetition', 'onCase'],
      tone: 'warns',
      topic: 'petitionRelation',
      bar: 'petitionFiled',
      text: 'Vor einer Petition bedenken: Ist sie einmal eingereicht, kann nur noch der Petitionsausschuss den Fall in die Kommission bringen. Der Weg über ein Mitglied ist dann zu, auch nach ihrem Ende.',
    },
    {
      code: 'petitionClosesMemberWay',
      when: ['beforeSubmission'],
      tone: 'warns',
      topic: 'petitionRelation',
      bar: 'petitionFiled',
      text: 'Klären Sie, ob es in dieser Sache je eine Petition gab. Wenn ja, führt der Weg nur noch über den Petitionsausschuss.',
    },
  ],
  blocksWhilePending: [
    {
      code: 'petitionBlocks',
      when: ['beforePetition', 'beforeSubmission'],
      tone: 'warns',
      topic: 'petitionRelation',
      bar: 'petitionPending',
      text: 'Solange eine Petition beim Landtag läuft, kann sie die Eingabe sperren. Vorher bei der Geschäftsstelle fragen.',
    },
  ],
};

const ORDER: Record<OrderAuthorityCode, readonly Rule[]> = {
  ministry: [],
  foreignersAuthority: [
    {
      code: 'orderByForeignersAuthority',
      when: ['onCase', 'beforeSubmission'],
      tone: 'hint',
      topic: 'orderAuthority',
      text: 'Hier ordnet die Ausländerbehörde an, nicht das Ministerium. Nach einem Ersuchen ist sie der Ansprechpartner; will sie nicht folgen, muss sie das vorher begründen.',
    },
  ],
};

const stayText = ({ stayEffect, stayBegins, stayEnds, stayForm }: CommissionProfile): string =>
  [
    `Wirkung auf die Abschiebung: ${stayEffect ? STAY_EFFECT_LABELS[stayEffect] : 'nicht bekannt'}.`,
    `Beginn: ${stayBegins ?? 'nicht bekannt'}.`,
    stayEnds && `Ende: ${stayEnds}.`,
    stayForm && `Form: ${stayForm}.`,
  ]
    .filter(Boolean)
    .join(' ');

const STAY_BEGINS: Rule = {
  code: 'stayBegins',
  when: ['onCase', 'beforeSubmission'],
  tone: 'hint',
  topic: 'stay',
  text: (profile) => `${stayText(profile)} Im Einzelfall bestätigen lassen.`,
};
const STAY_IN_PRACTICE: Rule = {
  ...STAY_BEGINS,
  tone: 'warns',
  text: (profile) => `${stayText(profile)} Verlassen Sie sich nicht darauf.`,
};
const STAY_NOT_SECURED: Rule = {
  code: 'stayNotSecured',
  when: ['onCase', 'beforeSubmission'],
  tone: 'warns',
  topic: 'stay',
  text: 'Ob die Eingabe eine Abschiebung aufhält, ist nicht belegt. Behandeln Sie den Fall so, als täte sie es nicht.',
};

const STAY: Record<StayEffectCode, readonly Rule[]> = {
  statutory: [STAY_BEGINS],
  byDecree: [STAY_BEGINS],
  practice: [STAY_IN_PRACTICE],
  none: [{ ...STAY_NOT_SECURED, text: 'Die Eingabe hält eine Abschiebung nicht auf.' }],
};

const accessRules = ({ whoMaySubmit, petitionRelation }: CommissionProfile): readonly Rule[] =>
  ACCESS.find(
    ({ ways, unless }) =>
      ways.length === whoMaySubmit.length &&
      ways.every((way) => whoMaySubmit.includes(way)) &&
      (unless === undefined || unless !== petitionRelation),
  )?.rules ?? [];

/**
 * What the product says and does because of a profile, in the order in which it should be said. An entry whose norm is an
 * older text or not confirmed says so in its sentence.
 */
export const behaviours = (profile: CommissionProfile): CommissionBehaviour[] => {
  const { petitionRelation, orderAuthority, stayEffect } = profile;
  const rules = [
    ...(petitionRelation ? PETITION[petitionRelation] : []),
    ...accessRules(profile),
    ...(orderAuthority ? ORDER[orderAuthority] : []),
    ...(stayEffect ? STAY[stayEffect] : [STAY_NOT_SECURED]),
  ];
  return rules.flatMap((rule) => rule.when.map((when) => said(profile, rule, when)));
};

function said(profile: CommissionProfile, rule: Rule, when: BehaviourMoment): CommissionBehaviour {
  const { code, tone, topic, text } = rule;
  const bar = profile.bars.find((one) => one.code === rule.bar);
  const confidence = profile.confidence[topic];
  const sentence = typeof text === 'string' ? text : text(profile);
  const doubt = confidence === 'toVerify' ? ` (${CONFIDENCE_LABELS.toVerify})` : '';
  return {
    code,
    when,
    tone,
    text: `${sentence}${doubt}`,
    norm: bar?.norm ?? null,
    source: bar?.source ?? null,
    confidence,
  };
}
