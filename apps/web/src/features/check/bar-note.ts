import type { TFunction } from 'i18next';
import type { BarFinding } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';

/** The second line of a cell: by what and until when, or what is still missing. Null = the word says it all. */
export function barNote({ verdict, againOn, exception, curedBy, facts, records, procedures, judged }: BarFinding, t: TFunction<'check'>): string | null {
  switch (verdict) {
    case 'clear': return judged ? t('cell.judged') : null;
    case 'final': return judged ? t('cell.judged') : null;
    case 'curable': {
      if (againOn) return [t('cell.time', { day: formatDay(againOn) }), exception && t('cell.exception')].filter(Boolean).join(' ');
      return curedBy && noBreak(curedBy.split('. ')[0] ?? curedBy);
    }
    case 'unknown': {
      if (facts.length > 0) return t('cell.questions', { count: facts.length });
      if (records.length > 0) return t('cell.records');
      return procedures.length > 0 ? t('cell.procedure') : t('cell.judge');
    }
  }
}
