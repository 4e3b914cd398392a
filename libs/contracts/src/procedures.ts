import type { CalendarDate } from './calendar-date.ts';

/** Other procedures of the same people beside the Eingabe, each a lane with its own dates. */
export const PROCEDURE_KINDS = [
  'court',
  'asylum',
  'asylumFollowUp',
  'petition',
  'residenceApplication',
  'criminal',
  'other',
] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

export const PROCEDURE_STATES = ['running', 'ended'] as const;
export type ProcedureState = (typeof PROCEDURE_STATES)[number];

export const PROCEDURE_OUTCOMES = ['granted', 'refused', 'withdrawn', 'settled', 'other'] as const;
export type ProcedureOutcome = (typeof PROCEDURE_OUTCOMES)[number];

export interface CreateProcedureRequest {
  kind: ProcedureKind;
  personIds: string[];
  startedOn: CalendarDate;
  /** Court, authority or parliament. */
  body?: string | null;
  /** File number there. */
  reference?: string | null;
  note?: string | null;
}

export interface UpdateProcedureRequest extends Partial<CreateProcedureRequest> {
  version: number;
}

export interface EndProcedureRequest {
  endedOn: CalendarDate;
  outcome: ProcedureOutcome;
  note?: string | null;
  version: number;
}

export interface ProcedureResponse {
  id: string;
  caseId: string;
  kind: ProcedureKind;
  state: ProcedureState;
  personIds: string[];
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  outcome: ProcedureOutcome | null;
  body: string | null;
  reference: string | null;
  note: string | null;
  /** Codes of the commission's bars that stand because of it while it runs. */
  blocks: string[];
  version: number;
}
