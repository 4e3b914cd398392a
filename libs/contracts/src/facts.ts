import type { CalendarDate } from './calendar-date.ts';
import type { Compartment } from './consents.ts';
import type { FactCode, FactValue } from './fact-catalogue.ts';

/** claimed = somebody says so; evidenced = a paper is in the file; checked = staff have compared it with the paper. */
export const FACT_STANDINGS = ['claimed', 'evidenced', 'checked'] as const;
export type FactStanding = (typeof FACT_STANDINGS)[number];

/** A criterion that only a human can judge is answered under its own code. */
export const JUDGEMENT = 'judgement';

export interface RecordFactRequest {
  code: FactCode | typeof JUDGEMENT;
  /** Code of the criterion or bar that a judgement answers; null for every other fact. */
  about?: string | null;
  /** Null takes the fact back: it is not known any more. */
  value: FactValue | null;
  standing: FactStanding;
  /** When it was so; not in the future. Without it: today. */
  asOf?: CalendarDate;
  /** Who says so or which paper: 'Frau K. im Gespräch', 'Zeugnis 7/2026'. For a judgement: the reason. */
  source?: string | null;
  documentId?: string | null;
}

export interface FactResponse {
  id: string;
  code: FactCode | typeof JUDGEMENT;
  about: string | null;
  value: FactValue | null;
  standing: FactStanding;
  asOf: CalendarDate;
  source: string | null;
  documentId: string | null;
  recordedAt: string;
  recordedBy: string;
}

/** What holds now, newest first, and what held before. */
export interface FactsResponse {
  /** Compartments of the person that are closed; what would tell of them is left out. */
  closed: Compartment[];
  current: FactResponse[];
  earlier: FactResponse[];
}
