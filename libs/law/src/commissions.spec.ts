import { describe, expect, it } from '@jest/globals';
import { LAND_NAMES, LANDS, SUBMISSION_STATES } from '@bleibeakte/contracts';
import { commission, commissions, commissionSummaries, isOutdated } from './commissions.ts';
import { COMMON_STATE_LABELS } from './labels.ts';
import { commissionProfiles } from './profiles.ts';
import { STATUS_MEANINGS } from './status-codes.ts';
import { statusLabel } from './status-label.ts';

const TODAY = '2026-11-25';

it('ships the commissions of all sixteen Länder', () => {
  expect(commissions(TODAY).map(({ land }) => land)).toEqual([...LANDS]);
  expect(commissionSummaries(TODAY).map(({ landName }) => landName)).toEqual(
    LANDS.map((land) => LAND_NAMES[land]),
  );
});

describe.each(commissionProfiles().map((profile) => [profile.land, profile] as const))(
  'the profile of %s',
  (land, profile) => {
    it('says what it is, which version, and when it was last checked', () => {
      expect(profile.name).not.toBe('');
      expect(profile.legalBasis).toBeTruthy();
      expect(profile.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(profile.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(profile.whoMaySubmit.length).toBeGreaterThan(0);
      expect(commission(land, TODAY).access.length).toBeGreaterThan(0);
    });

    it('names a source for every bar that is said to be sourced, and knows every source it names', () => {
      const known = new Set(profile.sources.map(({ id }) => id));
      const named = profile.bars.flatMap(({ source }) => source?.split(/;\s*/) ?? []);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
      const silent = profile.bars.filter(
        ({ confidence, source }) => confidence === 'sourced' && source === null,
      );
      expect(silent).toEqual([]);
    });

    it('marks everything with a confidence that can be shown', () => {
      const marked = [
        ...profile.bars,
        ...profile.requiredContents,
        ...profile.channels,
        ...profile.conditions,
      ];
      expect(marked.length).toBeGreaterThan(0);
      for (const { confidence } of marked) {
        expect(['sourced', 'toVerify', null]).toContain(confidence);
      }
    });

    it('has a meaning for each of its statuses, and no status twice', () => {
      const codes = profile.statuses.map(({ code }) => code);
      expect(codes.filter((code) => !(code in STATUS_MEANINGS))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    });

    it('has words for every common state', () => {
      for (const state of SUBMISSION_STATES) expect(statusLabel(land, state)).not.toBe('');
    });
  },
);

describe('the answer', () => {
  it('speaks German where the data hold codes', () => {
    const { access, majority, orderAuthority, stayEffect, channels } = commission('DE-NI', TODAY);
    expect({ access, majority, orderAuthority, stayEffect, channels }).toEqual({
      access: ['direkt'],
      majority: 'Mehrheit der Anwesenden',
      orderAuthority: 'Oberste Landesbehörde',
      stayEffect: 'Durch Erlass geregelt',
      channels: [
        {
          channel: 'Post',
          note: 'Schriftliche Eingabe an die Geschäftsstelle oder an ein Mitglied',
          confidence: 'sourced',
          source: 'ni-old',
        },
      ],
    });
    expect(commission('DE-BY', TODAY).access).toEqual([
      'über ein Kommissionsmitglied',
      'über eine Petition',
    ]);
  });

  it('leaves unknown what is not known', () => {
    const { memberCount, petitionRelation, stayEffect } = commission('DE-NW', TODAY);
    expect({ memberCount, petitionRelation, stayEffect }).toEqual({
      memberCount: null,
      petitionRelation: null,
      stayEffect: null,
    });
  });

  it('maps the words of a Land to the common states', () => {
    const common = (code: string) =>
      commission('DE-NI', TODAY).statuses.find((status) => status.code === code)?.common;
    expect(common('chairCheck')).toBe('preliminaryReview');
    expect(common('ministryStatement')).toBe('admitted');
    expect(common('informedByAuthority')).toBe('draft');
  });

  it('cannot be changed by who got it', () => {
    commission('DE-NI', TODAY).bars.length = 0;
    expect(commission('DE-NI', TODAY).bars.length).toBeGreaterThan(0);
  });
});

describe('the words for a state', () => {
  it.each([
    ['DE-NI', 'received', 'Eingang bei der Geschäftsstelle'],
    ['DE-NI', 'orderRefused', 'Ministerium folgt nicht'],
    ['DE-NW', 'ordered', 'Entscheidung der Ausländerbehörde'],
    ['DE-BE', 'received', 'Antrag/Vorlage des Mitglieds bei der Geschäftsstelle'],
    ['DE-RP', 'preliminaryReview', 'Zulässigkeitsprüfung durch die Geschäftsstelle'],
  ] as const)('of %s for %s are its own: %s', (land, state, label) => {
    expect(statusLabel(land, state)).toBe(label);
  });

  it.each([
    ['has no list', 'DE-BW', 'received'],
    ['has two steps within it', 'DE-NI', 'preliminaryReview'],
    ['has only steps before it', 'DE-SN', 'draft'],
    ['has no word for it', 'DE-NI', 'withdrawn'],
  ] as const)('are the common ones where the Land %s', (_why, land, state) => {
    expect(statusLabel(land, state)).toBe(COMMON_STATE_LABELS[state]);
  });
});

it.each([
  ['2026-11-23', '2027-11-23', false],
  ['2026-11-23', '2027-11-24', true],
  ['2024-02-29', '2025-03-01', true],
])('what was checked on %s is outdated on %s: %s', (checked, today, outdated) => {
  expect(isOutdated(checked, today)).toBe(outdated);
});
