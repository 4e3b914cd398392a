import type {
  AsylumRegime,
  CaseEventFacts,
  DeadlineRule,
  DeadlineTrigger,
  EventQuestion,
} from '@bleibeakte/contracts';

/** Decisive is the day of the asylum application (§ 87e AsylG). */
const NEW_ASYLUM_LAW_FROM = '2026-06-12';

/** Null = the day of the application is not known: both laws have to be computed. */
export const regimeOf = ({ asylumAppliedOn }: CaseEventFacts): AsylumRegime | null => {
  if (!asylumAppliedOn) return null;
  return asylumAppliedOn < NEW_ASYLUM_LAW_FROM ? 'asylumOld' : 'asylumNew';
};

export interface Match {
  rule: DeadlineRule;
  trigger: DeadlineTrigger;
  /** Questions that would decide and have no answer. */
  open: EventQuestion[];
}

const QUESTION_TEXT: Record<EventQuestion, string> = {
  outcome: 'Wie hat das BAMF abgelehnt?',
  content: 'Was entscheidet der Bescheid?',
  remedy: 'Welchen Rechtsbehelf nennt die Belehrung?',
  suspensive: 'Hat der Rechtsbehelf aufschiebende Wirkung?',
  asylum: 'Ist es eine Asylsache?',
  threatBy: 'Welche Behörde hat die Abschiebung angedroht?',
  request: 'Was wird verlangt?',
  appointment: 'Wo ist der Termin?',
  purpose: 'Wozu wird geladen?',
  permit: 'Nach welcher Vorschrift ist die Erlaubnis erteilt?',
  certainty: 'Ist das Geburtsdatum sicher?',
  status: 'Welcher Status oder welche Arbeit?',
  unaccompanied: 'Ist die Person unbegleitet und minderjährig?',
  end: 'Wurde die Ausbildung abgeschlossen oder abgebrochen?',
  youngChild: 'Lebt ein Kind unter zwölf in der Familie?',
  minorChild: 'Ist es eine Familie mit minderjährigem Kind?',
};

export const questionText = (question: EventQuestion): string => QUESTION_TEXT[question];

/** Null: the trigger is not meant. An open question excludes nothing, unless the trigger wants to be certain. */
const openQuestions = (event: CaseEventFacts, trigger: DeadlineTrigger): EventQuestion[] | null => {
  const open: EventQuestion[] = [];
  for (const [name, wanted] of Object.entries(trigger.when ?? {})) {
    const question = name as EventQuestion;
    const answer = event.answers?.[question] ?? null;
    if (answer === null) open.push(question);
    else if (!(wanted as readonly string[]).includes(answer)) return null;
  }
  return trigger.certain && open.length > 0 ? null : open;
};

/** Every rule that the event may start, in the order of the catalogue; one rule may match in several variants. */
export const matchingTriggers = (
  event: CaseEventFacts,
  rules: readonly DeadlineRule[],
): Match[] => {
  const regime = regimeOf(event);
  const instruction = event.instruction ?? 'unknown';
  return rules.flatMap((rule) =>
    rule.triggers.flatMap((trigger): Match[] => {
      if (trigger.event !== event.kind) return [];
      if (trigger.regime && regime !== null && trigger.regime !== regime) return [];
      if (trigger.instruction && !trigger.instruction.includes(instruction)) return [];
      const open = openQuestions(event, trigger);
      return open === null ? [] : [{ rule, trigger, open }];
    }),
  );
};
