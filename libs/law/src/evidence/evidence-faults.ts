import { ARGUMENTS, EVIDENCE_KINDS, type ArgumentInfo, type EvidenceKind } from '@bleibeakte/contracts';
import type { CommissionProfile } from '../commission-profile.ts';
import { EVIDENCE_FRESHNESS } from '../deadlines/evidence-freshness.ts';
import { argumentsOfText } from './asked-arguments.ts';

export interface EvidenceData {
  arguments: readonly ArgumentInfo[];
  kinds: readonly EvidenceKind[];
  profiles: readonly CommissionProfile[];
}

const PLACEHOLDERS = ['person', 'due', 'organisation', 'sender', 'subject'];
const FRESHNESS: readonly string[] = EVIDENCE_FRESHNESS.map(({ code }) => code);

const blankIn = (texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [] : [name]));

const placeholderFaults = (text: string): string[] =>
  [...text.matchAll(/\{(\w*)\}?/g)].filter(([whole, name]) => !whole.endsWith('}') || !PLACEHOLDERS.includes(name!)).map(([whole]) => `unknown placeholder ${whole}`);

const kindFaults = ({ code, title, shows, request, freshness, compartment, owedBy, when, household }: EvidenceKind): string[] => {
  const { subject, text, question } = request;
  return [
    ...blankIn({ 'title.de': title.de, 'title.en': title.en, shows, 'request.subject': subject, 'request.text': text, 'request.question': question }).map((name) => `${name} is empty`),
    ...placeholderFaults(`${subject} ${text} ${question}`),
    ...(freshness !== null && !FRESHNESS.includes(freshness) ? [`unknown freshness ${freshness}`] : []),
    ...['{due}', '{sender}', '{organisation}'].filter((name) => !text.includes(name)).map((name) => `the letter lacks ${name}`),
    ...(owedBy === 'doctor' && compartment !== 'health' ? ['what a doctor owes lies in the compartment of health'] : []),
    ...(household && when === 'onRequest' ? ['a kind for the household needs a condition'] : []),
  ].map((fault) => `libs/law/src/evidence: ${code}: ${fault}`);
};

const infoFaults = ({ argument, convinces, pitfalls, norm, source }: ArgumentInfo): string[] =>
  blankIn({ 'convinces.de': convinces.de, 'convinces.en': convinces.en, 'pitfalls.de': pitfalls.de, 'pitfalls.en': pitfalls.en, norm, source })
    .map((name) => `libs/law/src/evidence/evidence-arguments.ts: ${argument}: ${name} is empty`);

const countFaults = (file: string, wanted: readonly string[], found: readonly string[]): string[] => [
  ...wanted.filter((code) => !found.includes(code)).map((code) => `${file}: ${code}: missing`),
  ...found.filter((code, place) => found.indexOf(code) !== place).map((code) => `${file}: ${code}: there twice`),
];

/** Everything that is wrong with the catalogue of evidence, each line 'file: code: reason'. */
export const evidenceFaults = (data: EvidenceData): string[] => [
  ...countFaults('libs/law/src/evidence', EVIDENCE_KINDS, data.kinds.map(({ code }) => code)),
  ...countFaults('libs/law/src/evidence/evidence-arguments.ts', ARGUMENTS, data.arguments.map(({ argument }) => argument)),
  ...data.kinds.flatMap(kindFaults),
  ...data.arguments.flatMap(infoFaults),
  ...data.profiles.flatMap(({ land, requiredContents }) =>
    requiredContents.filter(({ text }) => argumentsOfText(text) === null)
      .map(({ text }) => `libs/law/src/evidence/asked-arguments.ts: ${land}: nobody has sorted '${text}'`)),
];
