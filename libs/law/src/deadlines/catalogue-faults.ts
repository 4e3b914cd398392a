import {
  ASYLUM_REGIMES, CASE_EVENT_KINDS, DEADLINE_KINDS, DEADLINE_RULE_KINDS, DEADLINE_TYPES, type DeadlineCatalogue, type DeadlineRule, EVENT_QUESTIONS,
  INSTRUCTIONS, LANDS, PERIOD_UNITS, REMINDER_PROFILE_CODES, SEVERITIES,
} from '@bleibeakte/contracts';
import { isRealDay } from '../real-day.ts';

const TIMED: readonly DeadlineRule['rule'][] = ['EVENT', 'DAYSTART', 'POLL', 'HOURS', 'THRESH'];
const CONFIDENCES: readonly string[] = ['sourced', 'toVerify'];
const UNITS: readonly string[] = [...PERIOD_UNITS, 'hour'];

type Say = (path: string, reason: string) => void;

const known = (say: Say, path: string, code: string | undefined, codes: readonly string[]): void => {
  if (code !== undefined && !codes.includes(code)) say(path, `unknown code ${code}`);
};

function triggerFaults({ triggers }: DeadlineRule, codes: readonly string[], say: Say): void {
  triggers.forEach(({ event, regime, instruction, when, rule, period, afterEndOf }, index) => {
    const path = `triggers.${index}`;
    known(say, `${path}.event`, event, CASE_EVENT_KINDS);
    known(say, `${path}.regime`, regime, ASYLUM_REGIMES);
    known(say, `${path}.rule`, rule, DEADLINE_RULE_KINDS);
    known(say, `${path}.period.unit`, period?.unit, UNITS);
    known(say, `${path}.afterEndOf`, afterEndOf, codes);
    for (const one of instruction ?? []) known(say, `${path}.instruction`, one, INSTRUCTIONS);
    for (const [question, answers] of Object.entries(when ?? {})) {
      known(say, `${path}.when`, question, Object.keys(EVENT_QUESTIONS));
      const possible: readonly string[] = EVENT_QUESTIONS[question as keyof typeof EVENT_QUESTIONS] ?? [];
      for (const answer of answers) known(say, `${path}.when.${question}`, answer, possible);
    }
  });
}

const faultsOf = (rule: DeadlineRule, codes: readonly string[]): string[] => {
  const faults: string[] = [];
  const say: Say = (path, reason) => faults.push(`${rule.code}.${path}: ${reason}`);
  if (!rule.norm.trim()) say('norm', 'norm is missing');
  if (!rule.source.trim()) say('source', 'source is missing');
  if (!rule.title.trim()) say('title', 'text is missing');
  known(say, 'kind', rule.kind, DEADLINE_KINDS);
  known(say, 'type', rule.type, DEADLINE_TYPES);
  known(say, 'severity', rule.severity, SEVERITIES);
  known(say, 'rule', rule.rule, DEADLINE_RULE_KINDS);
  known(say, 'profile', rule.profile, REMINDER_PROFILE_CODES);
  known(say, 'confidence', rule.confidence, CONFIDENCES);
  known(say, 'period.unit', rule.period?.unit, UNITS);
  if (rule.triggers.length === 0) say('triggers', 'no trigger');
  triggerFaults(rule, codes, say);
  for (const other of rule.targetOf ?? []) known(say, 'targetOf', other, codes);
  const length = rule.period ?? rule.periodOfLand ?? rule.asSet ?? rule.internal;
  if (TIMED.includes(rule.rule) && length === undefined) say('period', 'no length');
  if (rule.rule === 'PROMPT' && rule.internal === undefined) say('internal', 'no target of the office');
  for (const path of ['validFrom', 'validUntil', 'fixedOn'] as const) {
    const day = rule[path];
    if (day !== undefined && !isRealDay(day)) say(path, `no such day: ${day}`);
  }
  if (rule.validUntil !== undefined && rule.validUntil < rule.validFrom) say('validUntil', `ends on ${rule.validUntil} before it begins on ${rule.validFrom}`);
  if (rule.severity === 'S1' && rule.rule === 'EVENT' && rule.type !== 'notfrist') say('type', 'S1 period is no Notfrist');
  return faults;
};

const fictionFaults = ({ fictionDays }: DeadlineCatalogue): string[] => {
  const lands = fictionDays.map(({ land, validFrom }) => `${land} ${validFrom}`);
  return fictionDays.flatMap(({ land, source, checkedOn, validFrom }, index) => {
    const faults: string[] = [];
    const say: Say = (path, reason) => faults.push(`fictionDays.${land}.${path}: ${reason}`);
    known(say, 'land', land, LANDS);
    if (!source.trim()) say('source', 'source is missing');
    for (const [path, day] of Object.entries({ checkedOn, validFrom })) if (!isRealDay(day)) say(path, `no such day: ${day}`);
    if (lands.indexOf(lands[index]!) !== index) say('validFrom', `is there twice: ${validFrom}`);
    return faults;
  });
};

/** What is wrong with the data, each 'path: reason'; the path begins with the code of the rule. Empty when all is well. */
export const catalogueFaults = (catalogue: DeadlineCatalogue): string[] => {
  const { rules } = catalogue;
  const codes = rules.map(({ code }) => code);
  const overlaps = rules.filter((rule, index) =>
    rules.some((other, at) => at < index && other.code === rule.code && (other.validUntil ?? '9999') >= rule.validFrom && other.validFrom <= (rule.validUntil ?? '9999')),
  );
  return [
    ...rules.flatMap((rule) => faultsOf(rule, codes)),
    ...overlaps.map(({ code }) => `${code}.validFrom: validity overlaps with another text of the same rule`),
    ...fictionFaults(catalogue),
  ];
};
