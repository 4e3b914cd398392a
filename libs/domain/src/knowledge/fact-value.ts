import {
  FACTS,
  STAY_KINDS,
  WORK_LEVELS,
  type FactCode,
  type FactValue,
  type StayPeriod,
  type WorkPeriod,
} from '@bleibeakte/contracts';
import { isRealDay } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/** More parts than anybody's life has; a longer list is a slip. */
const MOST_PERIODS = 100;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every((key) => key in value);

const isSpan = ({ from, to }: Record<string, unknown>): boolean =>
  typeof from === 'string' &&
  isRealDay(from) &&
  (to === null || (typeof to === 'string' && isRealDay(to) && to >= from));

const isStayPeriod = (value: unknown): value is StayPeriod =>
  isObject(value) &&
  hasOnly(value, ['kind', 'from', 'to']) &&
  isSpan(value) &&
  (STAY_KINDS as readonly unknown[]).includes(value['kind']);

const isWorkPeriod = (value: unknown): value is WorkPeriod =>
  isObject(value) &&
  hasOnly(value, ['from', 'to', 'hoursPerWeek', 'insured', 'level']) &&
  isSpan(value) &&
  typeof value['hoursPerWeek'] === 'number' &&
  value['hoursPerWeek'] > 0 &&
  value['hoursPerWeek'] <= 80 &&
  typeof value['insured'] === 'boolean' &&
  (WORK_LEVELS as readonly unknown[]).includes(value['level']);

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_PERIODS && value.every(isOne);

/** In order and without overlap: a day has one status. */
const isTimeline = (value: unknown): boolean =>
  isListOf(value, isStayPeriod) &&
  (value as StayPeriod[]).every(({ from }, index, all) => {
    const before = all[index - 1];
    return before === undefined || (before.to !== null && before.to < from);
  });

const isOneOf = (choices: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && choices.includes(value);

const fits = (code: FactCode, value: FactValue): boolean => {
  const shape = FACTS[code];
  switch (shape.kind) {
    case 'yesNo':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isRealDay(value);
    case 'number':
      return typeof value === 'number' && value >= 0 && value <= shape.max;
    case 'choice':
      return isOneOf(shape.choices, value);
    case 'choices':
      return (
        isListOf(value, (one) => isOneOf(shape.choices, one)) &&
        new Set(value as readonly string[]).size === (value as readonly string[]).length
      );
    case 'stayPeriods':
      return isTimeline(value);
    case 'workPeriods':
      return isListOf(value, isWorkPeriod);
  }
};

/** @throws RuleViolation fact.value-not-fitting, with the code of the fact */
export const assertFactValue = (code: FactCode, value: FactValue): void => {
  if (!fits(code, value)) throw new RuleViolation('fact.value-not-fitting', { code });
};
