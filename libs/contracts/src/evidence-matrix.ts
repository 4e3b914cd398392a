import type { CalendarDate } from './calendar-date.ts';
import type { CaseStage } from './cases.ts';
import type { Argument, EvidenceResponse, EvidenceState } from './evidence.ts';
import type { AskedLevel, EvidenceKindCode } from './evidence-catalogue.ts';
import type { Land } from './lands.ts';

/**
 * checked = all that is needed is here and looked through; onItsWay = asked, promised or received; gap = something is missing;
 * unknown = nobody has asked yet whether it arises; none = nothing is foreseen.
 */
export const CELL_STATES = ['checked', 'onItsWay', 'gap', 'unknown', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Something that the facts suggest and nobody has taken up. */
export interface EvidenceProposal {
  /** Null = one for the household; it stands with the first adult. */
  personId: string;
  kind: EvidenceKindCode;
  argument: Argument;
  household: boolean;
  /** unknown = a fact is missing that decides it. */
  applies: 'yes' | 'unknown';
  /** Null = this commission does not name it. */
  level: AskedLevel | null;
  /** False: later, it would be too old on the day it matters. */
  now: boolean;
}

export interface MatrixCell {
  /** Null = belongs to nobody alone. */
  personId: string | null;
  argument: Argument;
  state: CellState;
  /** Items that are checked, and all that count here; what cannot be had is left out. */
  done: number;
  all: number;
  /** Day of the oldest paper in hand. */
  oldestOn: CalendarDate | null;
  /** The first day on which one of them is not fresh any more is the day after. */
  freshUntil: CalendarDate | null;
  /** One of them will be too old when it matters. */
  stale: boolean;
  itemIds: string[];
  kinds: EvidenceKindCode[];
}

/** What is still missing, worth most first. */
export interface EvidenceGap {
  argument: Argument;
  kind: EvidenceKindCode | null;
  personIds: string[];
  weight: number;
  level: AskedLevel | null;
  /** Items behind it; empty = nobody has taken it up. */
  itemIds: string[];
  /** Of the item that is least far; null without items. */
  state: EvidenceState | null;
  /** It is here and will be too old when it matters. */
  stale: boolean;
}

export interface EvidenceMatrixResponse {
  caseId: string;
  land: Land;
  commissionName: string;
  stage: CaseStage;
  /** In the order of the case. */
  people: { id: string; name: string; age: number | null }[];
  cells: MatrixCell[];
  gaps: EvidenceGap[];
  proposals: EvidenceProposal[];
  items: EvidenceResponse[];
  /** Only what this commission asks for at this stage. */
  completeness: { done: number; asked: number };
  /** Arguments that this commission names. */
  asked: { argument: Argument; level: AskedLevel }[];
  /** The day on which papers have to be fresh at the earliest: the running period for the Eingabe, else in two weeks. */
  mattersOn: CalendarDate;
  /** False: what is known about the people stays out of it, since the role may not read facts. */
  withProposals: boolean;
}
