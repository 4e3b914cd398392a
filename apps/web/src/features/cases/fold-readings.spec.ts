import type { EventCode, HistoryEvent } from '@bleibeakte/contracts';
import { foldReadings } from './fold-readings.ts';

const event = (time: string, code: EventCode, by: string, documentId: string | null = null): HistoryEvent => ({
  id: `${time} ${by}`, at: `2026-03-02T${time}:00.000Z`, by, code, details: {}, caseId: 'a', documentId, about: null,
});
const lines = (events: readonly HistoryEvent[]) => foldReadings(events).map(({ at, code, by, times }) => [at.slice(11, 16), code, by, times]);

it('makes one line of the looks of one person, as long as no pause is longer than a quarter of an hour', () => {
  expect(lines([
    event('10:40', 'case.read', 'Miriam'), event('10:30', 'case.read', 'Jonas'), event('10:25', 'case.read', 'Miriam'),
    event('10:12', 'case.read', 'Miriam'), event('09:56', 'case.read', 'Miriam'),
  ])).toEqual([
    ['10:40', 'case.read', 'Miriam', 3], ['10:30', 'case.read', 'Jonas', 1], ['09:56', 'case.read', 'Miriam', 1],
  ]);
});

it('leaves changes as they are and keeps each document for itself', () => {
  expect(lines([
    event('10:05', 'deadline.moved', 'Miriam'), event('10:04', 'deadline.moved', 'Miriam'),
    event('10:03', 'document.downloaded', 'Miriam', 'x'), event('10:02', 'document.downloaded', 'Miriam', 'y'),
  ]).map(([, , , times]) => times)).toEqual([1, 1, 1, 1]);
});
