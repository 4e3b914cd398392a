import type {
  Argument, AskedLevel, CalendarDate, CellState, EvidenceGap, EvidenceKindCode, EvidenceProposal, EvidenceState, MatrixCell,
} from '@bleibeakte/contracts';
import { isEvidenceDone } from './evidence-state.ts';
import { isInHand, isStale } from './evidence-freshness.ts';

/** An item as far as the matrix needs it. */
export interface MatrixItem {
  id: string;
  argument: Argument;
  kind: EvidenceKindCode | null;
  personIds: readonly string[];
  state: EvidenceState;
  datedOn: CalendarDate | null;
  freshUntil: CalendarDate | null;
}

export interface KindWorth {
  weight: number;
  /** Place among those of equal weight. */
  place: number;
  /** Asked of one body for several people at once (a school). */
  together: boolean;
}

export interface MatrixInput {
  personIds: readonly string[];
  arguments: readonly Argument[];
  items: readonly MatrixItem[];
  proposals: readonly EvidenceProposal[];
  asked: ReadonlyMap<Argument, AskedLevel>;
  mattersOn: CalendarDate;
  worthOf: (kind: EvidenceKindCode | null, argument: Argument) => KindWorth;
}

/** The same kind of thing for that person has been taken up already, also when it cannot be had. */
const isTakenUp = ({ kind, personId, household }: EvidenceProposal, items: readonly MatrixItem[]): boolean =>
  items.some((item) => item.kind === kind && (household || item.personIds.length === 0 || item.personIds.includes(personId)));

/** Proposals that nobody has taken up. */
export const openProposals = (proposals: readonly EvidenceProposal[], items: readonly MatrixItem[]): EvidenceProposal[] =>
  proposals.filter((proposal) => !isTakenUp(proposal, items));

const isFine = (item: MatrixItem, day: CalendarDate): boolean => isEvidenceDone(item.state) && !isStale(item, day);

const earliest = (days: readonly (CalendarDate | null)[]): CalendarDate | null => days.filter((day) => day !== null).sort()[0] ?? null;

const stateOf = (items: readonly MatrixItem[], proposals: readonly EvidenceProposal[], day: CalendarDate): CellState => {
  if (items.some((item) => item.state === 'idea' || isStale(item, day))) return 'gap';
  if (proposals.some(({ applies, now }) => applies === 'yes' && now)) return 'gap';
  if (items.some((item) => !isFine(item, day))) return 'onItsWay';
  if (items.length > 0) return 'checked';
  return proposals.some(({ applies }) => applies === 'unknown') ? 'unknown' : 'none';
};

const toCell = (personId: string | null, argument: Argument, here: readonly MatrixItem[], proposals: readonly EvidenceProposal[], day: CalendarDate): MatrixCell => {
  const counted = here.filter(({ state }) => state !== 'impossible');
  const inHand = counted.filter(({ state }) => isInHand(state));
  return {
    personId, argument,
    state: stateOf(counted, proposals, day),
    done: counted.filter((item) => isFine(item, day)).length,
    all: counted.length + proposals.filter(({ applies, now }) => applies === 'yes' && now).length,
    oldestOn: earliest(inHand.map(({ datedOn }) => datedOn)),
    freshUntil: earliest(inHand.map(({ freshUntil }) => freshUntil)),
    stale: counted.some((item) => isStale(item, day)),
    itemIds: here.map(({ id }) => id),
    kinds: proposals.map(({ kind }) => kind),
  };
};

/** One cell for each person and argument, and a row of nobody when something belongs to all. */
export const matrixCells = ({ personIds, arguments: columns, items, proposals, mattersOn: day }: MatrixInput): MatrixCell[] => {
  const open = openProposals(proposals, items);
  const isOf = (item: MatrixItem, personId: string | null): boolean =>
    personId === null ? !item.personIds.some((id) => personIds.includes(id)) : item.personIds.includes(personId);
  const rows = items.some((item) => isOf(item, null)) ? [...personIds, null] : [...personIds];
  return rows.flatMap((personId) =>
    columns.map((argument) => toCell(
      personId, argument,
      items.filter((item) => item.argument === argument && isOf(item, personId)),
      open.filter((proposal) => proposal.argument === argument && proposal.personId === personId),
      day,
    )));
};

const LEVELS: readonly (AskedLevel | null)[] = ['must', 'should', 'recommended', null];

/** From the least to the furthest. */
const STEPS: readonly EvidenceState[] = ['idea', 'asked', 'promised', 'received', 'checked', 'inBundle', 'impossible'];

type Ranked = EvidenceGap & { place: number; first: number };

const isMissing = (item: MatrixItem, day: CalendarDate): boolean =>
  isStale(item, day) || item.state === 'idea' || item.state === 'asked' || item.state === 'promised';

/** What is missing, worth most first; then what the commission asks for most strongly, then the order of catalogue and case. */
export const evidenceGaps = ({ personIds, items, proposals, asked, mattersOn: day, worthOf }: MatrixInput): EvidenceGap[] => {
  const gaps: Ranked[] = [];
  const add = (gap: Omit<Ranked, 'weight' | 'level' | 'place' | 'first'>, alone: boolean): void => {
    const { weight, place, together } = worthOf(gap.kind, gap.argument);
    const twin = gaps.find(({ kind, itemIds }) => kind !== null && kind === gap.kind && (itemIds.length === 0) === (gap.itemIds.length === 0) && (together || !alone));
    if (!twin) {
      const first = Math.min(...gap.personIds.map((id) => personIds.indexOf(id)), personIds.length);
      gaps.push({ ...gap, weight, level: asked.get(gap.argument) ?? null, place, first });
      return;
    }
    twin.personIds = [...new Set([...twin.personIds, ...gap.personIds])];
    twin.itemIds = [...twin.itemIds, ...gap.itemIds];
    twin.stale ||= gap.stale;
    if (twin.state !== null && gap.state !== null && STEPS.indexOf(gap.state) < STEPS.indexOf(twin.state)) twin.state = gap.state;
  };
  for (const item of items.filter((one) => isMissing(one, day))) {
    const { id, argument, kind, state } = item;
    add({ argument, kind, personIds: [...item.personIds], itemIds: [id], state, stale: isStale(item, day) }, true);
  }
  for (const { personId, kind, argument, applies, now } of openProposals(proposals, items)) {
    if (applies === 'yes' && now) add({ argument, kind, personIds: [personId], itemIds: [], state: null, stale: false }, false);
  }
  const order = ({ weight, level, place, first }: Ranked): number[] => [-weight, LEVELS.indexOf(level), place, first];
  const compare = (a: Ranked, b: Ranked): number => order(a).map((value, at) => value - order(b)[at]!).find((difference) => difference !== 0) ?? 0;
  return gaps.sort(compare).map(({ place: _place, first: _first, ...gap }) => gap);
};

/** Of what this commission names, and what is due at this stage: how much is checked and fresh, and how much there is. */
export const completenessOf = ({ items, proposals, asked, mattersOn: day }: MatrixInput): { done: number; asked: number } => {
  const wanted = items.filter(({ argument, state }) => asked.has(argument) && state !== 'impossible');
  const missing = openProposals(proposals, items).filter(({ argument, applies, now }) => asked.has(argument) && applies === 'yes' && now);
  return { done: wanted.filter((item) => isFine(item, day)).length, asked: wanted.length + missing.length };
};
