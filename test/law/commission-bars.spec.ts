import { describe, expect, it } from '@jest/globals';
import { BAR_CODES, type BarCode, type BarVerdict, type CommissionBar, type Land, LANDS } from '@bleibeakte/contracts';
import { checkBar, checkPerson } from '@bleibeakte/domain';
import { commissionProfile } from '@bleibeakte/law';
import { OWN_WAYS, WAYS } from '../support/bar-ways.ts';
import { type Expected, givenKnowledge, type Way } from '../support/given-knowledge.ts';

/** What the ground is worth here: only known from a draft, as a rule, or without exception. */
const worth = (expected: Expected, { hard, inForce }: CommissionBar): BarVerdict => {
  if (expected === 'clear' || expected === 'unknown') return expected;
  if (inForce !== true) return 'unknown';
  return hard ? expected : 'curable';
};

const waysOf = (land: Land, code: BarCode): Way[] =>
  OWN_WAYS[`${land}.${code}`] ?? WAYS[code](land);

describe.each(LANDS)('the commission of %s', (land) => {
  const profile = commissionProfile(land);

  it.each(profile.bars.map((bar) => [bar.code, bar] as const))(
    'answers %s in each possible way',
    (code, bar) => {
      const reached = new Set<BarVerdict>();
      for (const [given, expected] of waysOf(land, code)) {
        const finding = checkBar(bar, profile, givenKnowledge(land, code, given));
        expect({ given, verdict: finding.verdict }).toEqual({
          given,
          verdict: worth(expected, bar),
        });
        expect(finding).toMatchObject({
          norm: bar.norm,
          source: bar.source,
          confidence: bar.confidence,
          profileVersion: profile.version,
        });
        expect(finding.why).not.toMatch(/undefined|null|NaN/);
        expect(finding.plain).not.toMatch(/\bdu\b|!/);
        if (finding.verdict === 'curable') expect(finding.curedBy).toBeTruthy();
        reached.add(finding.verdict);
      }
      expect(reached.has('clear') && reached.has('unknown')).toBe(true);
      if (bar.inForce === true) expect(reached.has('curable') || reached.has('final')).toBe(true);
      if (bar.inForce !== true) expect([...reached].sort()).toEqual(['clear', 'unknown']);
    },
  );

  it('knows nothing about somebody of whom nothing is known', () => {
    const person = checkPerson(profile, {
      name: 'A',
      knowledge: givenKnowledge(land, 'incomplete', {}),
    });
    expect(person.bars.map(({ code }) => code)).toEqual(profile.bars.map(({ code }) => code));
    expect(new Set(person.bars.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(person.verdict).toBe('unknown');
  });
});

it('walks every code, and every code is used by a Land', () => {
  const used = new Set(
    LANDS.flatMap((land) => commissionProfile(land).bars.map(({ code }) => code)),
  );
  expect(BAR_CODES.filter((code) => !used.has(code))).toEqual([]);
  const own = Object.keys(OWN_WAYS).filter((key) => {
    const [land, code] = key.split('.') as [Land, BarCode];
    return !commissionProfile(land).bars.some((bar) => bar.code === code);
  });
  expect(own).toEqual([]);
});
