import { caseNumberIn } from './case-number-in.ts';

it.each([
  ['HF-2026-0031_Bescheid.pdf', 31],
  ['scan hf_2026_31.pdf', 31],
  ['Brief zu HF 2026-0031 vom 3.11.pdf', 31],
  ['HF-2026-10000.pdf', 10_000],
])('finds the number of the case in %s', (name, count) => {
  expect(caseNumberIn(name)).toEqual({ year: 2026, count });
});

it.each(['scan_0032.pdf', '2026-11-25.pdf', 'SHF-2026-0031.pdf', 'HF-1999-0031.pdf', 'HF-2026-1234567.pdf', ''])('finds none in %s', (name) => {
  expect(caseNumberIn(name)).toBeNull();
});
