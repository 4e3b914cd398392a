import { expect, it } from '@jest/globals';
import { assertProcedureDays, blockedBy } from './procedure-bars.ts';

it('blocks only what the Land knows, and only while it runs', () => {
  const hessen = ['petitionNotClosed', 'otherProcedurePending'];
  expect(blockedBy({ kind: 'petition', state: 'running' }, hessen)).toEqual(['petitionNotClosed']);
  expect(blockedBy({ kind: 'residenceApplication', state: 'running' }, hessen)).toEqual([
    'otherProcedurePending',
  ]);
  expect(blockedBy({ kind: 'petition', state: 'ended' }, hessen)).toEqual([]);
  expect(blockedBy({ kind: 'petition', state: 'running' }, [])).toEqual([]);
});

it('has begun and ends not before it began', () => {
  expect(() => assertProcedureDays('2026-03-01', '2026-03-02', '2026-03-02')).not.toThrow();
  expect(() => assertProcedureDays('2026-03-03', null, '2026-03-02')).toThrow(
    'procedure.date-in-future',
  );
  expect(() => assertProcedureDays('2026-03-01', '2026-03-03', '2026-03-02')).toThrow(
    'procedure.date-in-future',
  );
  expect(() => assertProcedureDays('2026-03-01', '2026-02-28', '2026-03-02')).toThrow(
    'procedure.ends-before-start',
  );
});
