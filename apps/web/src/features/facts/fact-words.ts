import type { TFunction } from 'i18next';
import { FACTS, type FactCode, type FactValue, type StayPeriod, type WorkPeriod } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';

/** Titles of the law are their own words. */
export const choiceWord = (t: TFunction, value: string): string => (value.startsWith('§') ? value : t(`facts:choice.${value}`));

const UNITS = { months: 'unitMonths', dayFines: 'unitDayFines', euro: 'unitEuro' } as const;

const span = (t: TFunction, { from, to }: { from: string; to: string | null }): string =>
  `${formatDay(from)} – ${to === null ? t('facts:running') : formatDay(to)}`;

/** What stands in a list: 'Ja', 'B1', '1.140 Euro', or a line per period. */
export function valueLines(t: TFunction, code: FactCode, value: FactValue): string[] {
  const shape = FACTS[code];
  switch (shape.kind) {
    case 'yesNo':
      return [t(value === true ? 'facts:yes' : 'facts:no')];
    case 'day':
      return [formatDay(value as string)];
    case 'number':
      return [`${new Intl.NumberFormat('de-DE').format(value as number)} ${t(`facts:${UNITS[shape.unit]}`)}`];
    case 'choice':
      return [choiceWord(t, value as string)];
    case 'choices': {
      const chosen = value as readonly string[];
      return chosen.length === 0 ? [t('facts:noneOfThese')] : chosen.map((one) => choiceWord(t, one));
    }
    case 'stayPeriods':
      return (value as readonly StayPeriod[]).map((period) => `${span(t, period)}: ${t(`facts:stay.${period.kind}`)}`);
    case 'workPeriods':
      return (value as readonly WorkPeriod[]).map((period) =>
        [span(t, period), t('facts:work.line', { hours: period.hoursPerWeek }), t(`facts:work.${period.level}`), t(period.insured ? 'facts:work.insured' : 'facts:work.notInsured')].join(' · '),
      );
  }
}
