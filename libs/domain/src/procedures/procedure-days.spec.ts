import { expect, it } from '@jest/globals';
import { assertProcedureDays } from './procedure-days.ts';

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
