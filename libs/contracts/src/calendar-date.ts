/** A day without a time, in Europe/Berlin: '2026-03-02'. */
export type CalendarDate = string;
/** A moment, ISO 8601 in UTC: '2026-03-02T08:00:00.000Z'. */
export type Moment = string;
