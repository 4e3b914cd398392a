import type {
  BirthDateCertainty,
  CalendarDate,
  FactCode,
  FactStanding,
  FactValueOf,
  Land,
  ProcedureResponse,
  ResidenceStatus,
} from '@bleibeakte/contracts';

export interface Known<Value> {
  value: Value;
  standing: FactStanding;
  asOf: CalendarDate;
  /** From an entry that only few may read: what rests on it is shown to them only. */
  confidential?: true;
}

export type KnownFacts = { readonly [Code in FactCode]?: Known<FactValueOf<Code>> };

/** All that is known about one person on one day. What is absent is not known; nothing is ever guessed. */
export interface Knowledge {
  today: CalendarDate;
  personId: string;
  birthDate: CalendarDate | null;
  birthDateCertainty: BirthDateCertainty;
  enteredOn: CalendarDate | null;
  /** Where the person lives, and the Land whose commission is asked. */
  land: Land | null;
  caseLand: Land;
  residenceStatus: ResidenceStatus;
  residenceStatusUntil: CalendarDate | null;
  /** Days of birth of the person's own children in the same household, as far as known. */
  childrenInHousehold: readonly CalendarDate[];
  facts: KnownFacts;
  /** By code of the criterion or bar: what a human has decided about this person. */
  judgements: Readonly<Record<string, Known<boolean>>>;
  /** Of the case, those that concern this person. */
  procedures: readonly Pick<ProcedureResponse, 'kind' | 'state' | 'startedOn' | 'endedOn'>[];
  /** Days on which the authority has told about the commission, oldest first. */
  noticesOn: readonly CalendarDate[];
  /** Earlier Eingaben of the case: how and when they ended, oldest first. */
  earlierAttempts: readonly { endedOn: CalendarDate; state: string }[];
}

/** The value when it is known, else undefined: `undefined` is never an answer. */
export const valueOf = <Code extends FactCode>(
  knowledge: Knowledge,
  code: Code,
): FactValueOf<Code> | undefined =>
  (knowledge.facts[code] as Known<FactValueOf<Code>> | undefined)?.value;

/** As far as everybody knows who may read the facts of the case. */
export function withoutConfidential(knowledge: Knowledge): Knowledge {
  const open = Object.entries(knowledge.facts).filter(([, known]) => !known.confidential);
  return { ...knowledge, facts: Object.fromEntries(open) as KnownFacts };
}
