import type { CalendarDate } from './calendar-date.ts';

/** Where a paper itself can be. */
export const ORIGINAL_PLACES = ['here', 'person', 'authority', 'embassy', 'court', 'translator', 'lawyer', 'handedBack', 'lost'] as const;
export type OriginalPlace = (typeof ORIGINAL_PLACES)[number];

/** Where it is now: since when, back by when, with which receipt. */
export interface OriginalWhere {
  place: OriginalPlace;
  /** Which office, which shelf. */
  placeName?: string | null;
  since: CalendarDate;
  /** When it has to be back; becomes a Wiedervorlage. */
  backOn?: CalendarDate | null;
  receiptDocumentId?: string | null;
}

export interface CreateOriginalRequest extends OriginalWhere {
  personId?: string | null;
  /** 'Reisepass', 'Geburtsurkunde'. */
  paper: string;
  note?: string | null;
}

export interface MoveOriginalRequest extends OriginalWhere {
  version: number;
}

export interface OriginalPlaceBefore {
  place: OriginalPlace;
  placeName: string | null;
  since: CalendarDate;
  until: CalendarDate;
}

export interface OriginalResponse {
  id: string;
  caseId: string;
  personId: string | null;
  paper: string;
  note: string | null;
  place: OriginalPlace;
  placeName: string | null;
  since: CalendarDate;
  backOn: CalendarDate | null;
  /** The day of its return has passed and it is still away. */
  overdue: boolean;
  receiptDocumentId: string | null;
  /** The newest first. */
  before: OriginalPlaceBefore[];
  version: number;
}
