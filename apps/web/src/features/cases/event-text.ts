import { LAND_NAMES } from '@bleibeakte/contracts';
import type { EventCode, HistoryEvent, Land } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { i18next } from '../../i18n/i18n.ts';

export interface EventText {
  /** What happened, in two or three words. */
  title: string;
  /** About whom or what, as it was then; may be empty. */
  text: string;
}

type Details = HistoryEvent['details'];

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const day = (value: unknown): string | null => (isDay(value) ? formatDay(value) : null);
const join = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** A code's own word when the texts have one, else the code as it is. */
function label(kind: string, value: unknown): string | null {
  const code = words(value);
  if (!code) return null;
  const key = kind.includes(':') ? `${kind}.${code}` : `history:${kind}.${code}`;
  return i18next.exists(key) ? i18next.t(key) : code;
}

const fromTo = (from: string | null, to: string | null): string | null => (from && to ? `${from} → ${to}` : (to ?? from));

const t = (key: string, values: Record<string, string> = {}): string => i18next.t(`history:${key}`, values);
const nameOf = (details: Details): string => words(details['title']) ?? words(details['fileName']) ?? words(details['name']) ?? '';
const until = (value: unknown): string | null => (isDay(value) ? t('dueOn', { day: formatDay(value) }) : null);
const landOf = ({ land }: Details): string | null => (typeof land === 'string' && land in LAND_NAMES ? LAND_NAMES[land as Land] : null);
const roleOf = (details: Details): string => label('common:role', details['role']) ?? '';

/** Which question was answered; a judgement names only that it was one. */
const consentOf = (details: Details): string => label('consents:kind', details['kind']) ?? '';
const effortOf = (details: Details): string => join(label('efforts:kind', details['kind']), day(details['on']));
const originalOf = (details: Details): string => join(nameOf(details), label('originals:place', details['place']));
const factOf = (details: Details): string => label('facts:question', details['fact']) ?? '';

/** Events that say more than a name; the others show the title, file or person they are about. */
const TEXTS: Partial<Record<EventCode, (details: Details) => string>> = {
  'case.opened': (details) => join(words(details['number']), landOf(details)),
  'case.stageChanged': ({ from, to }) => fromTo(label('cases:stage', from), label('cases:stage', to)) ?? '',
  'case.nextStepSet': ({ text, because, dueOn }) => join(words(text) ?? words(because), until(dueOn)),
  'case.changed': (details) => {
    const [title, name] = [words(details['title']), words(details['responsible'])];
    return join(title && t('newTitle', { title }), landOf(details), name && t('newResponsible', { name }), details['notes'] === true && t('notes'));
  },
  'case.closed': ({ reason, note }) => join(label('cases:closeReason', reason), words(note)),
  'deadline.created': (details) => join(nameOf(details), until(details['dueOn'])),
  'deadline.moved': (details) => join(nameOf(details), fromTo(day(details['from']), day(details['to'])), words(details['reason'])),
  'deadline.finished': (details) => join(nameOf(details), label('outcome', details['outcome'])),
  'evidence.moved': (details) => join(nameOf(details), fromTo(label('evidenceState', details['from']), label('evidenceState', details['to']))),
  'submission.created': (details) => join(typeof details['attempt'] === 'number' && t('attempt', { attempt: String(details['attempt']) }), landOf(details)),
  'submission.stateChanged': ({ label: own, to, on, overriddenBars, overrideReason }) => {
    const [bars, reason] = [words(overriddenBars), words(overrideReason)];
    return join(words(own) ?? label('submissionState', to), day(on), bars && reason && t('overridden', { bars, reason }));
  },
  'check.recorded': ({ checkedOn }) => day(checkedOn) ?? '',
  'consent.recorded': consentOf,
  'consent.withdrawn': consentOf,
  'effort.recorded': effortOf,
  'effort.changed': effortOf,
  'effort.withdrawn': effortOf,
  'original.entered': originalOf,
  'original.moved': originalOf,
  'fact.recorded': factOf,
  'fact.withdrawn': factOf,
  'staff.invited': roleOf,
  'staff.joined': roleOf,
  'staff.changed': roleOf,
};

/** Makes the sentence of an event; details that are missing are left out. */
export function eventText({ code, details }: Pick<HistoryEvent, 'code' | 'details'>): EventText {
  return { title: i18next.t(`history:event.${code.replaceAll('.', '_')}`), text: (TEXTS[code] ?? nameOf)(details) };
}
