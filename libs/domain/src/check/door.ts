import type { CheckDoor, DoorNeed, DoorNeedState, DoorWay } from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';
import { valueOf, type Knowledge } from '../knowledge/knowledge.ts';

export type SubmitterKind =
  | 'person'
  | 'representative'
  | 'commissionMember'
  | 'counsellingCentre'
  | 'thirdParty'
  | 'parliamentPetition';
export type PetitionRelation =
  | 'mustBeClosedBefore'
  | 'gateway'
  | 'onlyViaPetitionCommitteeOncePetitioned'
  | 'blocksWhilePending';
export type OrderingBody = 'ministry' | 'foreignersAuthority';

/** What the door needs of a commission's profile. */
export interface DoorProfile {
  whoMaySubmit: readonly SubmitterKind[];
  whoMaySubmitNote: string | null;
  petitionRelation: PetitionRelation | null;
  orderAuthority: OrderingBody | null;
  /** What has to be known before a petition is filed; the sentences of the profile. */
  beforePetition: readonly string[];
}

type Household = readonly Knowledge[];

const WAY_OF: Record<SubmitterKind, DoorWay> = {
  person: 'direct',
  representative: 'direct',
  counsellingCentre: 'direct',
  thirdParty: 'direct',
  commissionMember: 'member',
  parliamentPetition: 'petition',
};

const WAY_TEXTS: Record<DoorWay, string> = {
  direct: 'Direkt an die Geschäftsstelle: die Person selbst oder jemand mit Vollmacht',
  member: 'Über ein Mitglied der Kommission, das den Fall einbringt',
  petition: 'Über eine Petition an das Landesparlament',
};

const MEMBER_STATES: Record<
  'no' | 'asked' | 'examining' | 'declined' | 'found',
  { state: DoorNeedState; text: string }
> = {
  no: { state: 'missing', text: 'Noch kein Mitglied gefragt' },
  asked: { state: 'missing', text: 'Ein Mitglied ist gefragt, noch keine Antwort' },
  examining: { state: 'missing', text: 'Ein Mitglied prüft den Fall' },
  declined: { state: 'missing', text: 'Das Mitglied hat abgelehnt: ein anderes fragen' },
  found: { state: 'met', text: 'Ein Mitglied bringt den Fall ein' },
};

const memberNeed = (household: Household): DoorNeed => {
  const answer = household
    .map((knowledge) => valueOf(knowledge, 'memberFound'))
    .find((value) => value !== undefined);
  const known = answer
    ? MEMBER_STATES[answer]
    : { state: 'unknown' as const, text: 'Ob ein Mitglied gefunden ist, wurde noch nicht gefragt' };
  return { code: 'member', ...known, facts: ['memberFound'] };
};

const petitionsOf = (household: Household) =>
  household.flatMap(({ procedures }) => procedures.filter(({ kind }) => kind === 'petition'));

interface PetitionRule {
  /** Once there is a petition, its committee brings the case in and no member is needed. */
  committeeInsteadOfMember: boolean;
  need: (petitions: Knowledge['procedures']) => DoorNeed | null;
}

const latestEnd = (petitions: Knowledge['procedures']): string | null =>
  petitions
    .flatMap(({ state, endedOn }) => (state === 'ended' && endedOn ? [endedOn] : []))
    .sort()
    .at(-1) ?? null;
const running = (petitions: Knowledge['procedures']) =>
  petitions.find(({ state }) => state === 'running');

const PETITION_RULES: Record<PetitionRelation, PetitionRule> = {
  mustBeClosedBefore: {
    committeeInsteadOfMember: false,
    need: (petitions) => {
      const open = running(petitions);
      const end = latestEnd(petitions);
      if (open)
        return {
          code: 'petitionClosed',
          state: 'missing',
          text: `Die Petition läuft noch (seit ${formatDateDe(open.startedOn)})`,
          facts: [],
        };
      if (end)
        return {
          code: 'petitionClosed',
          state: 'met',
          text: `Petition abgeschlossen am ${formatDateDe(end)}`,
          facts: [],
        };
      return {
        code: 'petitionClosed',
        state: 'missing',
        text: 'Keine abgeschlossene Petition eingetragen',
        facts: [],
      };
    },
  },
  gateway: {
    committeeInsteadOfMember: false,
    need: (petitions) => {
      const first = petitions[0];
      return first
        ? {
            code: 'petitionStarted',
            state: 'met',
            text: `Petition eingereicht am ${formatDateDe(first.startedOn)}`,
            facts: [],
          }
        : {
            code: 'petitionStarted',
            state: 'missing',
            text: 'Noch keine Petition eingetragen; hier ist sie der Eingang',
            facts: [],
          };
    },
  },
  onlyViaPetitionCommitteeOncePetitioned: {
    committeeInsteadOfMember: true,
    need: () => null,
  },
  blocksWhilePending: {
    committeeInsteadOfMember: false,
    need: (petitions) => {
      const open = running(petitions);
      return open
        ? {
            code: 'petitionNotRunning',
            state: 'unknown',
            text: `Eine Petition läuft seit ${formatDateDe(open.startedOn)}: bitte prüfen, ob sie die Eingabe noch sperrt`,
            facts: [],
          }
        : null;
    },
  },
};

const ORDER_TEXTS: Record<OrderingBody, string> = {
  ministry: 'Nach einem Ersuchen ordnet die oberste Landesbehörde an.',
  foreignersAuthority:
    'Nach einem Ersuchen entscheidet die Ausländerbehörde; die Anordnung ist ihr übertragen.',
};

const stateOf = (needs: readonly DoorNeed[]): CheckDoor['state'] => {
  if (needs.some(({ state }) => state === 'missing')) return 'closed';
  return needs.some(({ state }) => state === 'unknown') ? 'unknown' : 'open';
};

/** Through whom the case gets to the commission, and what is still missing; the profile decides all of it. */
export const doorOf = (profile: DoorProfile, household: Household): CheckDoor => {
  const ways = [...new Set(profile.whoMaySubmit.map((submitter) => WAY_OF[submitter]))];
  const petitions = petitionsOf(household);
  const rule = profile.petitionRelation === null ? null : PETITION_RULES[profile.petitionRelation];
  const throughCommittee = rule?.committeeInsteadOfMember === true && petitions.length > 0;
  const needs = [
    ...(ways.includes('member') && !ways.includes('direct') && !throughCommittee
      ? [memberNeed(household)]
      : []),
    ...[rule?.need(petitions) ?? null].filter((need) => need !== null),
  ];
  // Once the committee brings it in, no member does.
  const open = throughCommittee ? ways.filter((way) => way !== 'member') : ways;
  return {
    state: ways.length === 0 ? 'unknown' : stateOf(needs),
    ways: open.map((way) => ({ way, text: WAY_TEXTS[way] })),
    note: profile.whoMaySubmitNote,
    needs,
    order: profile.orderAuthority
      ? ORDER_TEXTS[profile.orderAuthority]
      : 'Wer nach einem Ersuchen anordnet, ist nicht bekannt.',
    // Afterwards the bars say what has become of it.
    warnings: petitions.length > 0 ? [] : [...profile.beforePetition],
  };
};
