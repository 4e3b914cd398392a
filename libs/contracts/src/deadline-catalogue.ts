import type { CalendarDate } from './calendar-date.ts';
import type { CaseEventKind, EventAnswer, EventQuestion, Instruction } from './case-events.ts';
import type { FreshnessCode } from './commission-fields.ts';
import type { Confidence } from './commissions.ts';
import type {
  ComputeDeadlineRequest,
  DeadlineKind,
  DeadlineType,
  PeriodUnit,
  Severity,
} from './deadlines.ts';
import type { Land } from './lands.ts';

/** How a day comes about: see the working aid on deadlines, part 4. */
export const DEADLINE_RULE_KINDS = [
  'EVENT', // § 187 (1) BGB: the day of the event is not counted
  'DAYSTART', // § 187 (2) BGB: the first day counts
  'FIXED', // the day is printed or named
  'APPT', // an appointment; never moves
  'THRESH', // a right or duty begins after so much time; never moves
  'PROMPT', // without delay: the office's own target
  'POLL', // ask again every so many days
  'HOURS',
] as const;
export type DeadlineRuleKind = (typeof DEADLINE_RULE_KINDS)[number];

export const ASYLUM_REGIMES = ['asylumOld', 'asylumNew', 'none'] as const;
/** asylumOld = application before 12 June 2026 (§ 87e AsylG). */
export type AsylumRegime = (typeof ASYLUM_REGIMES)[number];

export const REMINDER_PROFILE_CODES = [
  'P1W',
  'P2W',
  'P1M',
  'P3M',
  'PDUL',
  'PEXP',
  'PEXP180',
  'PPASS',
  'PAPP',
  'PSESSION',
  'POPP',
  'PAGE',
  'PNOW',
  'PAFTER',
  'POLL',
] as const;
export type ReminderProfileCode = (typeof REMINDER_PROFILE_CODES)[number];

export interface RulePeriod {
  readonly n: number;
  readonly unit: PeriodUnit | 'hour';
}

export interface DeadlineTrigger {
  readonly event: CaseEventKind;
  /** Only for applications under this law; an unknown day of application means both. */
  readonly regime?: Exclude<AsylumRegime, 'none'>;
  readonly instruction?: readonly Instruction[];
  /** The answer has to be among these; an open question does not exclude the rule unless `certain`. */
  readonly when?: { readonly [Question in EventQuestion]?: readonly EventAnswer<Question>[] };
  /** Only when every question of `when` has been answered. */
  readonly certain?: true;
  /** What differs from the rule for this trigger. */
  readonly rule?: DeadlineRuleKind;
  readonly period?: RulePeriod;
  readonly norm?: string;
  /** Starts with the day after the end of this other period, which the same event has started. */
  readonly afterEndOf?: string;
  /** From the day of service of the decision under attack instead of the day of the event. */
  readonly fromService?: true;
  /** Counted back from the day that the event names. */
  readonly backwards?: true;
  /** Ticked by default; without it every dated period of severity S1 to S3 is. */
  readonly suggested?: boolean;
}

/** One rule of the catalogue: data, so that another value needs no code. */
export interface DeadlineRule {
  readonly code: string;
  /** German. */
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly type: DeadlineType;
  readonly severity: Severity;
  readonly rule: DeadlineRuleKind;
  /** Absent where the letter sets the length or names the day. */
  readonly period?: RulePeriod;
  /** A value of the Land's commission instead of a fixed one. */
  readonly periodOfLand?: 'minimumStay';
  /** The letter may set a length or name a day, which then counts instead. */
  readonly asSet?: true;
  /** No period in law: the office's own target, in calendar or working days. */
  readonly internal?: RulePeriod | { readonly workingDays: number };
  /** One day for everybody. */
  readonly fixedOn?: CalendarDate;
  /** Reached with a birthday: the period is an age. `lastDayBefore` = the day before it counts. */
  readonly age?: 'reachedOn' | 'lastDayBefore';
  /** Moves off Saturday, Sunday, holiday (§ 193 BGB; § 31 (3) VwVfG). */
  readonly shift: boolean;
  /** The raw end is the target, whatever the shifted end says (departure). */
  readonly rawEndCounts?: true;
  /** The instruction on remedies names this period: both have to agree. */
  readonly inInstruction?: true;
  /** A long period that must never be shown without the short one: codes of the short ones. */
  readonly targetOf?: readonly string[];
  readonly norm: string;
  /** Begins the arithmetic: 'zugestellt'. */
  readonly startWord?: string;
  readonly profile: ReminderProfileCode;
  /** Only the responsible person and the coordination see it; nobody else is reminded. */
  readonly confidential?: true;
  readonly triggers: readonly DeadlineTrigger[];
  /** What else to check. German sentences. */
  readonly checks?: readonly string[];
  readonly note?: string;
  readonly source: string;
  readonly confidence: Exclude<Confidence, null>;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
}

/** Days until a letter of a Land authority counts as notified. */
export interface FictionDays {
  readonly land: Land;
  /** Ordinary letter and registered letter; null = not found, then the cautious value counts. */
  readonly letter: 3 | 4 | null;
  readonly registered: 3 | 4 | null;
  readonly cautious: 3;
  readonly source: string;
  readonly confidence: Exclude<Confidence, null>;
  readonly checkedOn: CalendarDate;
  readonly validFrom: CalendarDate;
}

/** schoolYear = 31 July; halfYear = until the next report comes; calendarYear = 31 December. */
export const FRESH_UNTIL = ['schoolYear', 'halfYear', 'calendarYear'] as const;
export type FreshUntil = (typeof FRESH_UNTIL)[number];

export interface EvidenceFreshness {
  readonly code: FreshnessCode;
  readonly title: string;
  /** Fresh for so long on the day of the meeting; null = until a day of the year, or until something changes, see `rule`. */
  readonly days: number | null;
  readonly until?: FreshUntil;
  readonly rule: string;
  readonly basis: string;
  readonly confidence: Exclude<Confidence, null>;
}

export interface DeadlineCatalogue {
  /** State of the law that the catalogue follows. */
  readonly version: string;
  readonly rules: readonly DeadlineRule[];
  readonly fictionDays: readonly FictionDays[];
}

/** What an event would start; nothing is stored. */
export interface DeadlineProposal {
  /** Names the proposal within the event: the rule's code, with more behind it when there are several. */
  key: string;
  ruleCode: string;
  ruleVersion: string;
  rule: DeadlineRuleKind;
  title: string;
  kind: DeadlineKind;
  type: DeadlineType;
  severity: Severity;
  regime: AsylumRegime;
  /** Null where something is missing or uncertain: it cannot be taken then; `checks` say what is needed. */
  dueOn: CalendarDate | null;
  dueTime: string | null;
  rawEnd: CalendarDate | null;
  deemed: CalendarDate | null;
  /** Earliest day that can be defended; never later than the due day. */
  cautiousOn: CalendarDate | null;
  /** The day to aim at when it is earlier than the due day: short beside long period, unknown regime. */
  targetOn: CalendarDate | null;
  warnOn: CalendarDate | null;
  arithmetic: string;
  warnings: string[];
  checks: string[];
  norm: string;
  source: string;
  confidence: Exclude<Confidence, null>;
  note: string | null;
  suggested: boolean;
  confidential: boolean;
  profile: ReminderProfileCode;
  computation: ComputeDeadlineRequest | null;
}

/** Words of an event kind and what the dialog asks for. */
export interface CaseEventKindInfo {
  readonly title: string;
  readonly group: 'letters' | 'steps' | 'commission' | 'papers' | 'life' | 'office';
  /** Label of the day. */
  readonly day: string;
  /** It was served or notified: mode of service, posting day, sender. */
  readonly served?: true;
  readonly sender?: 'land' | 'federal' | 'court';
  /** A decision with an instruction on remedies. */
  readonly instruction?: true;
  readonly asylumDay?: true;
  /** Label of the named day, when there is one. */
  readonly named?: string;
  readonly namedTime?: true;
  /** Without the named day nothing can be computed. */
  readonly namedNeeded?: true;
  readonly period?: true;
  readonly servedOn?: true;
  readonly conditions?: true;
  readonly questions?: readonly EventQuestion[];
  readonly confidential?: true;
}

export interface CatalogueResponse extends DeadlineCatalogue {
  events: Record<CaseEventKind, CaseEventKindInfo>;
  freshness: EvidenceFreshness[];
}
