import type { Argument, AskedLevel, CaseStage, EvidenceKind, EvidenceProposal } from '@bleibeakte/contracts';
import { ageOn } from '../calendar/calendar-date.ts';
import { compareStages } from '../cases/case-stage.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Applies, appliesTo } from './evidence-conditions.ts';

export interface ProposalInput {
  people: readonly Knowledge[];
  kinds: readonly EvidenceKind[];
  asked: ReadonlyMap<Argument, AskedLevel>;
  stage: CaseStage;
}

/** Not proposed once the Eingabe is handed in and decided: then nothing is asked any more. */
const isNow = ({ fromStage }: EvidenceKind, stage: CaseStage): boolean =>
  compareStages(stage, fromStage ?? 'clarify') >= 0 && stage !== 'closed';

const strongest = (answers: readonly Applies[]): Applies =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

/** What belongs to a household stands with its first adult, else with the first person. */
const headOf = (people: readonly Knowledge[]): Knowledge | undefined =>
  people.find(({ birthDate, today }) => birthDate !== null && ageOn(birthDate, today) >= 18) ?? people[0];

/** What the facts suggest for each person; people in the order of the case, kinds in that of the catalogue. */
export const proposeEvidence = ({ people, kinds, asked, stage }: ProposalInput): EvidenceProposal[] => {
  const head = headOf(people);
  return kinds.flatMap((kind) => {
    const answers = people.map((person) => ({ personId: person.personId, applies: appliesTo(kind.when, person) }));
    const whom = kind.household && head ? [{ personId: head.personId, applies: strongest(answers.map(({ applies }) => applies)) }] : answers;
    return whom.flatMap(({ personId, applies }) =>
      applies === 'no' ? [] : [{
        personId, kind: kind.code, argument: kind.argument, household: kind.household === true, applies,
        level: asked.get(kind.argument) ?? null, now: isNow(kind, stage),
      }]);
  });
};
