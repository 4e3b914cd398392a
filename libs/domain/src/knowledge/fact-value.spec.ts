import { describe, expect, it } from '@jest/globals';
import type { FactCode, FactValue } from '@bleibeakte/contracts';
import { assertFactValue } from './fact-value.ts';

const GOOD: [FactCode, FactValue][] = [
  ['enforceablyObliged', true],
  ['removalDate', '2026-12-01'],
  ['dayFines', 40],
  ['languageLevel', 'B1'],
  ['civicProof', []],
  ['civicProof', ['germanSchoolCertificate']],
  [
    'stayPeriods',
    [
      { kind: 'gestattung', from: '2020-09-25', to: '2025-10-21' },
      { kind: 'duldung', from: '2025-10-22', to: null },
    ],
  ],
  [
    'workPeriods',
    [{ from: '2024-01-01', to: null, hoursPerWeek: 25, insured: true, level: 'any' }],
  ],
];

const BAD: [FactCode, unknown][] = [
  ['enforceablyObliged', 'ja'],
  ['removalDate', '2026-02-30'],
  ['dayFines', -1],
  ['dayFines', Number.NaN],
  ['languageLevel', 'D1'],
  ['civicProof', ['germanSchoolCertificate', 'germanSchoolCertificate']],
  ['stayPeriods', [{ kind: 'duldung', from: '2025-10-22', to: '2025-10-21' }]],
  [
    'stayPeriods',
    [
      { kind: 'gestattung', from: '2020-09-25', to: null },
      { kind: 'duldung', from: '2025-10-22', to: null },
    ],
  ],
  ['stayPeriods', [{ kind: 'duldung', from: '2025-10-22', to: null, note: 'x' }]],
  [
    'workPeriods',
    [{ from: '2024-01-01', to: null, hoursPerWeek: 0, insured: true, level: 'any' }],
  ],
];

describe('the value of a fact', () => {
  it.each(GOOD)('takes %s', (code, value) => {
    expect(() => assertFactValue(code, value)).not.toThrow();
  });

  it.each(BAD)('refuses %s when it does not fit', (code, value) => {
    expect(() => assertFactValue(code, value as FactValue)).toThrow('fact.value-not-fitting');
  });
});
