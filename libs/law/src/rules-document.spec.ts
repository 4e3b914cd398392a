import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { RESIDENCE_ROUTES } from './routes/residence-routes.ts';
import { commissionProfiles } from './profiles.ts';
import { DEADLINE_CATALOGUE } from './deadlines/catalogue.ts';
import { rulesDocument } from './rules-document.ts';

const written = readFileSync(new URL('../../../docs/law/rules.md', import.meta.url), 'utf8');

it('is what the data say; otherwise run: npm run law:docs', () => {
  expect(written).toBe(rulesDocument());
});

it('has a line for every bar, criterion and deadline rule', () => {
  const rows = new Set(written.split('\n').map((line) => line.split(' | ')[0]!.replace('| ', '')));
  const codes = [
    ...commissionProfiles().flatMap(({ bars }) => bars.map(({ code }) => code)),
    ...RESIDENCE_ROUTES.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    ...DEADLINE_CATALOGUE.rules.map(({ code }) => code),
  ];
  expect(codes.filter((code) => !rows.has(code))).toEqual([]);
});
