import type { CaseEventFacts } from '@bleibeakte/contracts';
import { compareDays, daysBetween } from '../../calendar/calendar-date.ts';
import type { EventContext } from './event-context.ts';

const ENVELOPE_AFTER_DAYS = 7;
const SHORT_DULDUNG_DAYS = 28;

const REMOVAL_PREPARED =
  'Möglicherweise wird eine Abschiebung vorbereitet. Prüfen Sie, ob die Eingabe sofort eingereicht werden kann, und verabreden Sie Begleitung.';
const PREPARING: readonly string[] = ['clarification', 'photos', 'medical', 'passportCollection'];

const isRemovalPrepared = ({ kind, on, namedOn, answers }: CaseEventFacts): boolean =>
  (kind === 'summons' && PREPARING.includes(answers?.purpose ?? '')) ||
  (kind === 'duldungIssued' && !!namedOn && daysBetween(on, namedOn) < SHORT_DULDUNG_DAYS);

/** What is striking about the event itself: German sentences. */
export const eventWarnings = (event: CaseEventFacts, { today }: EventContext): string[] => {
  const { on, letterDatedOn, postedOn, service } = event;
  const warnings: string[] = [];
  if (letterDatedOn && daysBetween(letterDatedOn, on) > ENVELOPE_AFTER_DAYS) {
    warnings.push(
      'Zwischen Datum des Briefs und Ankunft liegen mehr als sieben Tage: nach dem Umschlag fragen.',
    );
  }
  const first = postedOn ?? letterDatedOn;
  if (first && service !== 'lastAddress' && compareDays(on, first) < 0) {
    warnings.push('Der Brief wäre vor seinem eigenen Datum angekommen: Tage vergleichen.');
  }
  if (compareDays(on, today) > 0) warnings.push('Dieser Tag liegt in der Zukunft.');
  if (isRemovalPrepared(event)) warnings.push(REMOVAL_PREPARED);
  return warnings;
};
