const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether it is a day 'YYYY-MM-DD' that exists in the calendar. */
export const isRealDay = (day: unknown): day is string => {
  const match = typeof day === 'string' ? SHAPE.exec(day) : null;
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
