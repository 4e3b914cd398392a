import type { DeadlineCatalogue, DeadlineRule } from '@bleibeakte/contracts';

const TIMED: readonly DeadlineRule['rule'][] = ['EVENT', 'DAYSTART', 'POLL', 'HOURS', 'THRESH'];
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const faultsOf = (rule: DeadlineRule, codes: ReadonlySet<string>): string[] => {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${rule.code}: ${fault}`);
  if (!rule.norm.trim()) say('no norm');
  if (!rule.source.trim()) say('no source');
  if (rule.triggers.length === 0) say('no trigger');
  const length = rule.period ?? rule.periodOfLand ?? rule.asSet ?? rule.internal;
  if (TIMED.includes(rule.rule) && length === undefined) say('no length');
  if (rule.rule === 'PROMPT' && rule.internal === undefined) say('no target of the office');
  for (const day of [rule.validFrom, rule.validUntil, rule.fixedOn]) if (day !== undefined && !DAY.test(day)) say(`impossible day ${day}`);
  if (rule.validUntil !== undefined && rule.validUntil < rule.validFrom) say('ends before it begins');
  if (rule.severity === 'S1' && rule.rule === 'EVENT' && rule.type !== 'notfrist') say('S1 period is no Notfrist');
  for (const other of [...(rule.targetOf ?? []), ...rule.triggers.flatMap(({ afterEndOf }) => afterEndOf ?? [])]) {
    if (!codes.has(other)) say(`unknown code ${other}`);
  }
  return faults;
};

/** What is wrong with the data, one sentence each; empty when all is well. */
export const catalogueFaults = ({ rules, fictionDays }: DeadlineCatalogue): string[] => {
  const codes = new Set(rules.map(({ code }) => code));
  const overlaps = rules.filter((rule, index) =>
    rules.some((other, at) => at < index && other.code === rule.code && (other.validUntil ?? '9999') >= rule.validFrom && other.validFrom <= (rule.validUntil ?? '9999')),
  );
  const lands = fictionDays.map(({ land, validFrom }) => `${land} ${validFrom}`);
  return [
    ...rules.flatMap((rule) => faultsOf(rule, codes)),
    ...overlaps.map(({ code }) => `${code}: validity overlaps`),
    ...lands.filter((land, index) => lands.indexOf(land) !== index).map((land) => `fiction days twice: ${land}`),
  ];
};
