import type {
  CalendarDate,
  CaseEventFacts,
  FictionDays,
  Land,
  ServiceMode,
} from '@bleibeakte/contracts';
import { addDays, compareDays } from '../../calendar/calendar-date.ts';
import { formatDateDe } from '../../calendar/day-format.ts';

/** Until then three days held everywhere (PostModG); by day of posting. */
const FOUR_DAYS_SINCE = '2025-01-01';
const CAUTIOUS_DAYS = 3;
const PUBLIC_NOTICE_DAYS = 14;
/** § 10 (4) AsylG: without handing over it counts four days after delivery to the centre. */
const CENTRE_DAYS = 4;

/** When it counts as known, and the earliest day that somebody could hold against the person. */
export interface Notification {
  /** For the computation: the posting day with its days, else the day that counts. */
  event: CalendarDate;
  fictionDays: number | null;
  counts: CalendarDate;
  /** Never later than `counts`. */
  earliest: CalendarDate;
  warnings: string[];
  checks: string[];
}

interface Sent {
  event: CaseEventFacts;
  land: Land;
  fictionDays: readonly FictionDays[];
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  compareDays(a, b) <= 0 ? a : b;

const onDay = (
  day: CalendarDate,
  more: Partial<Pick<Notification, 'earliest' | 'warnings' | 'checks'>> = {},
): Notification => ({
  event: day,
  fictionDays: null,
  counts: day,
  warnings: [],
  checks: [],
  ...more,
  earliest: earlier(more.earliest ?? day, day),
});

/** Days of the law of the sender; the cautious value where nobody has found more. */
const daysFor = (
  { event, land, fictionDays }: Sent,
  kind: 'letter' | 'registered',
  posted: CalendarDate,
): { days: number; unclear: boolean } => {
  if (posted < FOUR_DAYS_SINCE) return { days: 3, unclear: false };
  if (event.sender === 'federal') return { days: 4, unclear: false };
  if (event.sender === 'unknown') return { days: CAUTIOUS_DAYS, unclear: true };
  const of = event.senderLand ?? land;
  const row = fictionDays.find((one) => one.land === of);
  const found = row?.[kind] ?? null;
  return { days: found ?? row?.cautious ?? CAUTIOUS_DAYS, unclear: found === null };
};

/** § 41 (2) VwVfG, § 4 (2) VwZG: so many days after posting, later when it really came later. */
const posted = (sent: Sent, kind: 'letter' | 'registered'): Notification => {
  const { on, postedOn, letterDatedOn } = sent.event;
  const day = postedOn ?? letterDatedOn ?? null;
  if (day === null) {
    return onDay(on, {
      checks: ['Wann ging der Brief zur Post? Poststempel oder Vermerk in der Behördenakte.'],
    });
  }
  const { days, unclear } = daysFor(sent, kind, day);
  const deemed = addDays(day, days);
  const cautious = addDays(day, Math.min(days, CAUTIOUS_DAYS));
  const checks = postedOn
    ? []
    : ['Der Tag der Aufgabe zur Post fehlt: Vorsichtig gerechnet ab dem Datum des Briefs.'];
  const warnings = unclear
    ? [
        `Ob hier 3 oder 4 Tage bis zur Bekanntgabe gelten, ist nicht geklärt: gerechnet mit ${days}.`,
      ]
    : [];
  if (compareDays(on, deemed) > 0) {
    return onDay(on, {
      earliest: cautious,
      checks,
      warnings: [
        ...warnings,
        `Der Brief kam nach dem ${formatDateDe(deemed)} an. Es zählt der Tag der Ankunft; notieren Sie, womit er sich belegen lässt (Umschlag, Zeug:innen).`,
      ],
    });
  }
  return {
    event: day,
    fictionDays: days,
    counts: deemed,
    earliest: earlier(on, cautious),
    warnings,
    checks,
  };
};

const ofCentre = ({ event: { on, postedOn } }: Sent): Notification => {
  if (!postedOn) return onDay(on);
  const deemed = addDays(postedOn, CENTRE_DAYS);
  return compareDays(on, deemed) <= 0
    ? onDay(on)
    : { ...onDay(deemed), event: postedOn, fictionDays: CENTRE_DAYS };
};

const served = ({ event }: Sent): Notification => onDay(event.on);

/** Which day counts for each way of reaching the person: working aid on deadlines, table 4.4. */
const BY_MODE: Record<ServiceMode, (sent: Sent) => Notification> = {
  handedOver: served,
  postOrdinary: (sent) => posted(sent, 'letter'),
  electronic: (sent) => posted(sent, 'letter'),
  einschreibenUebergabe: (sent) => posted(sent, 'registered'),
  einschreibenRueckschein: served,
  empfangsbekenntnis: served,
  pzuHanded: served,
  pzuLetterbox: (sent) => ({
    ...served(sent),
    checks: ['Es zählt der Tag, der auf dem gelben Umschlag steht.'],
  }),
  pzuDeposit: (sent) => ({
    ...served(sent),
    checks: ['Es zählt der Tag des Zettels, nicht der Tag der Abholung.'],
  }),
  portal: ({ event: { on } }) => ({
    ...onDay(addDays(on, 1), { earliest: on }),
    checks: [
      'Es zählt der Tag nach dem Abruf. Ohne Abruf in zehn Tagen ist nichts bekannt gegeben.',
    ],
  }),
  receptionCentre: ofCentre,
  lastAddress: ({ event: { on, postedOn, letterDatedOn } }) =>
    onDay(earlier(postedOn ?? letterDatedOn ?? on, on), {
      warnings: [
        'Der Brief ging an die letzte bekannte Anschrift: Es zählt der Tag der Aufgabe zur Post, auch wenn er zurückkam (§ 10 Abs. 2 AsylG).',
      ],
    }),
  representative: (sent) => ({
    ...served(sent),
    checks: ['Es zählt der Eingang bei der bevollmächtigten Person.'],
  }),
  publicNotice: ({ event: { on } }) => ({
    ...onDay(addDays(on, PUBLIC_NOTICE_DAYS), { earliest: on }),
    checks: ['Zwei Wochen nach der Bekanntmachung: Aushang oder Blatt ansehen.'],
  }),
  defective: (sent) => ({
    ...served(sent),
    warnings: ['Mangelhafte Zustellung: Es zählt der Tag, an dem das Schreiben wirklich ankam.'],
  }),
  pronounced: served,
  unknown: ({ event: { on, postedOn, letterDatedOn } }) => ({
    ...onDay(on, { earliest: earlier(letterDatedOn ?? on, postedOn ?? on) }),
    warnings: ['Der Weg ist nicht bekannt: Vorsichtig gerechnet ab dem frühesten denkbaren Tag.'],
    checks: ['Wie kam das Schreiben an? Umschlag aufheben.'],
  }),
};

/** Without a mode of service the day of the event counts. */
export const notificationOf = (sent: Sent): Notification =>
  sent.event.service ? BY_MODE[sent.event.service](sent) : served(sent);
