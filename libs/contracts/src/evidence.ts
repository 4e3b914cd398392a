import type { CalendarDate } from './calendar-date.ts';
import type { Compartment } from './consents.ts';
import type { EvidenceKindCode } from './evidence-catalogue.ts';

/** Arguments of docs/law, 'which evidence supports which argument'. */
export const ARGUMENTS = [
  'language',
  'school',
  'training',
  'work',
  'livelihood',
  'engagement',
  'family',
  'health',
  'roots',
  'passportEfforts',
  'passportUnreasonable',
  'supportLetters',
  'conduct',
  'vulnerability',
] as const;
export type Argument = (typeof ARGUMENTS)[number];

export const EVIDENCE_STATES = [
  'idea',
  'asked',
  'promised',
  'received',
  'checked',
  'inBundle',
  'impossible',
] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_STRENGTHS = [1, 2, 3] as const;
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number];

export interface CreateEvidenceRequest {
  argument: Argument;
  title: string;
  personIds: string[];
  /** Who owes it: 'Klassenlehrerin Frau Kolb'. */
  owedBy?: string | null;
  note?: string | null;
  expectedOn?: CalendarDate | null;
  /** Of the catalogue; its argument counts then. */
  kind?: EvidenceKindCode | null;
}

/** A proposal becomes an item. */
export interface AcceptEvidenceRequest {
  kind: EvidenceKindCode;
  personIds: string[];
}

export interface UpdateEvidenceRequest {
  argument?: Argument;
  title?: string;
  personIds?: string[];
  owedBy?: string | null;
  note?: string | null;
  expectedOn?: CalendarDate | null;
  /** 1 weak, 2 good, 3 strong; null = not judged. */
  strength?: EvidenceStrength | null;
  /** Day of the paper; the last fresh day follows from it unless it is given too. */
  datedOn?: CalendarDate | null;
  freshUntil?: CalendarDate | null;
  version: number;
}

export interface MoveEvidenceRequest {
  to: EvidenceState;
  /** Needed for 'impossible'. */
  reason?: string | null;
  version: number;
}

export interface EvidenceResponse {
  id: string;
  caseId: string;
  argument: Argument;
  title: string;
  personIds: string[];
  state: EvidenceState;
  nextStates: EvidenceState[];
  owedBy: string | null;
  note: string | null;
  impossibleBecause: string | null;
  expectedOn: CalendarDate | null;
  /** Null = something of its own. */
  kind: EvidenceKindCode | null;
  strength: EvidenceStrength | null;
  datedOn: CalendarDate | null;
  /** Last day on which it counts as fresh; null = does not grow old, or not known. */
  freshUntil: CalendarDate | null;
  documents: { id: string; fileName: string; type: string; status: string }[];
  /** The compartment in which it lies, when that is closed: then title, notes and names of papers are left out. */
  closed: Compartment | null;
  createdAt: string;
  version: number;
}
