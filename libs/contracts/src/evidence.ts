import type { CalendarDate } from './calendar-date.ts';

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

export interface CreateEvidenceRequest {
  argument: Argument;
  title: string;
  personIds: string[];
  /** Who owes it: 'Klassenlehrerin Frau Kolb'. */
  owedBy?: string | null;
  note?: string | null;
  expectedOn?: CalendarDate | null;
}

export interface UpdateEvidenceRequest {
  argument?: Argument;
  title?: string;
  personIds?: string[];
  owedBy?: string | null;
  note?: string | null;
  expectedOn?: CalendarDate | null;
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
  documents: { id: string; fileName: string; type: string; status: string }[];
  createdAt: string;
  version: number;
}
