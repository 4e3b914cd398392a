import type { ComputeDeadlineRequest, ComputedDeadline } from '@bleibeakte/contracts';

type Vector = [
  id: string,
  event: string,
  fictionDays: number | null,
  startMode: ComputeDeadlineRequest['startMode'],
  length: number,
  unit: ComputeDeadlineRequest['unit'],
  region: ComputeDeadlineRequest['region'],
  shift: boolean,
  deemed: string | null,
  rawEnd: string,
  due: string,
];

/** The published examples of the calendar rules, each checked in three independent ways. */
// prettier-ignore
const VECTORS: readonly Vector[] = [
  ['TV-01', '2026-01-05', null, 'event', 2, 'week', 'DE-HE', true, null, '2026-01-19', '2026-01-19'],
  ['TV-02', '2026-03-26', null, 'event', 1, 'week', 'DE-NI', true, null, '2026-04-02', '2026-04-02'],
  ['TV-03', '2026-03-27', null, 'event', 1, 'week', 'DE-NI', true, null, '2026-04-03', '2026-04-07'],
  ['TV-04', '2026-01-31', null, 'event', 1, 'month', 'DE-NW', true, null, '2026-02-28', '2026-03-02'],
  ['TV-05', '2028-01-31', null, 'event', 1, 'month', 'DE-NW', true, null, '2028-02-29', '2028-02-29'],
  ['TV-06', '2026-02-28', null, 'event', 1, 'month', 'DE-NW', true, null, '2026-03-28', '2026-03-30'],
  ['TV-07', '2026-02-06', 4, 'event', 1, 'month', 'DE-BE', true, '2026-02-10', '2026-03-10', '2026-03-10'],
  ['TV-08', '2026-04-08', 4, 'event', 1, 'month', 'DE-RP', true, '2026-04-12', '2026-05-12', '2026-05-12'],
  ['TV-09a', '2024-12-30', 3, 'event', 1, 'month', 'DE-NI', true, '2025-01-02', '2025-02-02', '2025-02-03'],
  ['TV-09b', '2025-01-02', 4, 'event', 1, 'month', 'DE-NI', true, '2025-01-06', '2025-02-06', '2025-02-06'],
  ['TV-10', '2026-12-10', null, 'event', 2, 'week', 'DE-BW', true, null, '2026-12-24', '2026-12-24'],
  ['TV-11', '2026-12-11', null, 'event', 2, 'week', 'DE-BW', true, null, '2026-12-25', '2026-12-28'],
  ['TV-12', '2026-12-17', null, 'event', 2, 'week', 'DE-HH', true, null, '2026-12-31', '2026-12-31'],
  ['TV-13', '2026-12-18', null, 'event', 2, 'week', 'DE-HH', true, null, '2027-01-01', '2027-01-04'],
  ['TV-14a', '2026-12-30', null, 'event', 1, 'week', 'DE-BY', true, null, '2027-01-06', '2027-01-07'],
  ['TV-14b', '2026-12-30', null, 'event', 1, 'week', 'DE-NI', true, null, '2027-01-06', '2027-01-06'],
  ['TV-15a', '2026-05-28', null, 'event', 1, 'week', 'DE-NW', true, null, '2026-06-04', '2026-06-05'],
  ['TV-15b', '2026-05-28', null, 'event', 1, 'week', 'DE-NI', true, null, '2026-06-04', '2026-06-04'],
  ['TV-15c', '2026-05-28', null, 'event', 1, 'week', 'DE-SN', true, null, '2026-06-04', '2026-06-04'],
  ['TV-15d', '2026-05-28', null, 'event', 1, 'week', 'DE-SN-SORB', true, null, '2026-06-04', '2026-06-05'],
  ['TV-15e', '2026-05-28', null, 'event', 1, 'week', 'DE-TH', true, null, '2026-06-04', '2026-06-04'],
  ['TV-15f', '2026-05-28', null, 'event', 1, 'week', 'DE-TH-FRON', true, null, '2026-06-04', '2026-06-05'],
  ['TV-16a', '2025-08-01', null, 'event', 2, 'week', 'DE-BY-KATH', true, null, '2025-08-15', '2025-08-18'],
  ['TV-16b', '2025-08-01', null, 'event', 2, 'week', 'DE-BY-EVANG', true, null, '2025-08-15', '2025-08-15'],
  ['TV-16c', '2025-08-01', null, 'event', 2, 'week', 'DE-SL', true, null, '2025-08-15', '2025-08-18'],
  ['TV-17a', '2028-08-01', null, 'event', 1, 'week', 'DE-BY-A', true, null, '2028-08-08', '2028-08-09'],
  ['TV-17b', '2028-08-01', null, 'event', 1, 'week', 'DE-BY-KATH', true, null, '2028-08-08', '2028-08-08'],
  ['TV-18a', '2027-02-08', null, 'event', 1, 'month', 'DE-BE', true, null, '2027-03-08', '2027-03-09'],
  ['TV-18b', '2027-02-08', null, 'event', 1, 'month', 'DE-MV', true, null, '2027-03-08', '2027-03-09'],
  ['TV-18c', '2027-02-08', null, 'event', 1, 'month', 'DE-BB', true, null, '2027-03-08', '2027-03-08'],
  ['TV-19a', '2025-10-17', null, 'event', 2, 'week', 'DE-NI', true, null, '2025-10-31', '2025-11-03'],
  ['TV-19b', '2025-10-17', null, 'event', 2, 'week', 'DE-BY', true, null, '2025-10-31', '2025-10-31'],
  ['TV-20a', '2027-10-01', null, 'event', 1, 'month', 'DE-NW', true, null, '2027-11-01', '2027-11-02'],
  ['TV-20b', '2027-10-01', null, 'event', 1, 'month', 'DE-NI', true, null, '2027-11-01', '2027-11-01'],
  ['TV-21a', '2026-11-11', null, 'event', 1, 'week', 'DE-SN', true, null, '2026-11-18', '2026-11-19'],
  ['TV-21b', '2026-11-11', null, 'event', 1, 'week', 'DE-TH', true, null, '2026-11-18', '2026-11-18'],
  ['TV-22a', '2027-08-20', null, 'event', 1, 'month', 'DE-TH', true, null, '2027-09-20', '2027-09-21'],
  ['TV-22b', '2027-08-20', null, 'event', 1, 'month', 'DE-HE', true, null, '2027-09-20', '2027-09-20'],
  ['TV-23a', '2025-04-24', null, 'event', 2, 'week', 'DE-BE', true, null, '2025-05-08', '2025-05-09'],
  ['TV-23b', '2025-04-24', null, 'event', 2, 'week', 'DE-BB', true, null, '2025-05-08', '2025-05-08'],
  ['TV-24', '2026-03-12', null, 'event', 30, 'day', 'DE-NW', true, null, '2026-04-11', '2026-04-13'],
  ['TV-25a', '2026-07-01', null, 'event', 2, 'week', 'DE-NI', true, null, '2026-07-15', '2026-07-15'],
  ['TV-25b', '2026-07-16', null, 'dayStart', 30, 'day', 'DE-NI', true, null, '2026-08-14', '2026-08-14'],
  ['TV-25c', '2026-07-16', null, 'dayStart', 1, 'week', 'DE-NI', true, null, '2026-07-22', '2026-07-22'],
  ['TV-26', '2026-11-30', null, 'event', 3, 'month', 'DE-ST', true, null, '2027-02-28', '2027-03-01'],
  ['TV-27', '2026-07-31', null, 'event', 1, 'month', 'DE-SH', true, null, '2026-08-31', '2026-08-31'],
  ['TV-28', '2025-11-14', null, 'event', 1, 'year', 'DE-HB', true, null, '2026-11-14', '2026-11-16'],
  ['TV-29', '2026-07-15', null, 'event', 3, 'month', 'DE-HB', true, null, '2026-10-15', '2026-10-15'],
  ['TV-30', '2026-07-02', 4, 'event', 1, 'week', 'DE-SN', true, '2026-07-06', '2026-07-13', '2026-07-13'],
  ['TV-31', '2026-05-23', null, 'event', 2, 'week', 'DE-SL', true, null, '2026-06-06', '2026-06-08'],
  ['TV-32', '2025-08-31', null, 'event', 18, 'month', 'DE-NI', false, null, '2027-02-28', '2027-02-28'],
  ['TV-33', '2023-03-15', null, 'event', 36, 'month', 'DE-NI', false, null, '2026-03-15', '2026-03-15'],
  ['TV-34', '2026-10-31', null, 'event', 2, 'week', 'DE-NI', true, null, '2026-11-14', '2026-11-16'],
  ['TV-35', '2026-04-30', null, 'event', 1, 'month', 'DE-BB', true, null, '2026-05-30', '2026-06-01'],
  ['TV-36', '2024-02-29', null, 'event', 1, 'year', 'DE-BE', true, null, '2025-02-28', '2025-02-28'],
  ['TV-37', '2026-04-23', null, 'event', 1, 'month', 'DE-BB', true, null, '2026-05-23', '2026-05-26'],
];

export interface DeadlineVector {
  id: string;
  request: ComputeDeadlineRequest;
  expected: Pick<ComputedDeadline, 'deemed' | 'rawEnd' | 'due'>;
}

/** As requests and answers of the computation; for tests of everything that computes a deadline. */
export const publishedVectors = (): DeadlineVector[] =>
  VECTORS.map(
    ([id, event, fictionDays, startMode, length, unit, region, shift, deemed, rawEnd, due]) => ({
      id,
      request: { event, fictionDays, startMode, length, unit, region, shift },
      expected: { deemed, rawEnd, due },
    }),
  );
