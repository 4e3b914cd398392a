import { describe, expect, it } from '@jest/globals';
import { COMMISSION_FIELD_CODES, type CommissionChange, type CommissionRow } from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import { compareProfiles } from './compare-profiles.ts';
import { copyOf } from './copy-of.ts';
import { correctionFaults, currentVersion, effectiveProfile, type ProfileCorrection, provenance } from './corrections.ts';
import { barFields, fieldsOf, fieldShape, readField } from './profile-fields.ts';
import { commissionProfile, commissionProfiles } from './profiles.ts';

const shipped = commissionProfile('DE-NI');
const berlin = commissionProfile('DE-BE');
const BASE = shipped.version;
const TODAY = '2026-12-24';
const change = (field: string, value: CommissionChange['value'], checkedOn = '2026-12-01'): CommissionChange => ({
  field, value, source: 'Geschäftsstelle, Schreiben vom 1.12.2026', checkedOn,
});
const at = (number: number, changes: CommissionChange[], base = BASE): ProfileCorrection => ({ base, number, changes });
const corrected = (...changes: CommissionChange[]): CommissionProfile => effectiveProfile(shipped, [at(1, changes)], `${BASE}.1`)!;

describe.each(commissionProfiles().map((profile) => [profile.land, profile] as const))('%s', (_land, profile) => {
  it('has a value for every field that may be corrected, and each fits its own field', () => {
    for (const field of fieldsOf(profile)) {
      expect([field, readField(profile, field)]).not.toEqual([field, undefined]);
      expect(fieldShape(field)).not.toBeNull();
    }
    const same = fieldsOf(profile).map((field) => change(field, readField(profile, field)!));
    const withContact = same.filter(({ field }) => profile.supportContact || !field.startsWith('supportContact'));
    expect(correctionFaults(profile, withContact.slice(0, COMMISSION_FIELD_CODES.length), TODAY)).toEqual([]);
  });
});

describe('a version', () => {
  const corrections = [at(2, [change('memberCount', 12)]), at(1, [change('majority', 'twoThirds'), change('memberCount', 11)])];

  it('is the shipped one with all corrections up to its number', () => {
    expect(currentVersion(shipped, corrections)).toBe(`${BASE}.2`);
    expect(effectiveProfile(shipped, corrections, `${BASE}.2`)).toMatchObject({ version: `${BASE}.2`, majority: 'twoThirds', memberCount: 12 });
    expect(effectiveProfile(shipped, corrections, `${BASE}.1`)).toMatchObject({ version: `${BASE}.1`, memberCount: 11 });
    expect(effectiveProfile(shipped, corrections, BASE)).toBe(shipped);
    expect(effectiveProfile(shipped, corrections, `${BASE}.3`)).toBeNull();
    expect(effectiveProfile(shipped, corrections, '2020-01-01.1')).toBeNull();
  });

  it('knows which correction brought which value', () => {
    expect(provenance(shipped, corrections, `${BASE}.2`).map(({ field, value, number }) => [field, value, number])).toEqual([
      ['majority', 'twoThirds', 1],
      ['memberCount', 12, 2],
    ]);
    expect(provenance(shipped, corrections, BASE)).toEqual([]);
  });

  it('leaves what was shipped as it is', () => {
    const before = copyOf(shipped);
    corrected(change('bars.minimumStay.months', 24), change('office.street', 'Lavesallee 6'));
    expect(shipped).toEqual(before);
  });

  it('of a newer shipped profile keeps only what was checked after it', () => {
    const newer: CommissionProfile = { ...shipped, version: '2027-02-01', lastChecked: '2027-02-01' };
    const old = at(1, [change('majority', 'twoThirds', '2026-12-01'), change('memberCount', 11, '2027-03-01')]);
    expect(currentVersion(newer, [old])).toBe('2027-02-01.1');
    expect(effectiveProfile(newer, [old], '2027-02-01.1')).toMatchObject({ majority: shipped.majority, memberCount: 11 });
    expect(currentVersion(newer, [at(1, [change('majority', 'twoThirds')])])).toBe('2027-02-01');
  });
});

describe('a correction', () => {
  it('makes certain what it is about, and a note alone nothing', () => {
    const doubtful = { ...shipped, confidence: { ...shipped.confidence, petitionRelation: 'toVerify' as const } };
    const by = (one: CommissionChange) => effectiveProfile(doubtful, [at(1, [one])], `${BASE}.1`)!.confidence.petitionRelation;
    expect(by(change('petitionRelation', 'gateway'))).toBe('sourced');
    expect(by(change('petitionRelation', null))).toBeNull();
    expect(by(change('petitionNote', 'So sagt es die Geschäftsstelle.'))).toBe('toVerify');
  });

  it('of a bar adds its source, and brings a text into force or out of it', () => {
    const bar = (one: CommissionChange) => corrected(one).bars.find(({ code }) => one.field.includes(code))!;
    expect(bar(change('bars.petitionPending.inForce', true))).toMatchObject({ inForce: true, edition: 'current', source: 'ni-p5alt; berichtigt-1-bars.petitionPending.inForce' });
    expect(bar(change('bars.minimumStay.inForce', false))).toMatchObject({ inForce: false, edition: 'earlier' });
    expect(bar(change('bars.minimumStay.months', null)).parameters).toEqual({});
    expect(bar(change('bars.minimumStay.exception', null)).exception).toBeUndefined();
    expect(corrected(change('bars.minimumStay.months', 24)).sources.at(-1)!.title).toBe('Geschäftsstelle, Schreiben vom 1.12.2026');
  });

  it('of a list keeps the source of each entry that stays as it is', () => {
    const [post] = readField(shipped, 'channels') as readonly CommissionRow[];
    expect(corrected(change('channels', [post!, { channel: 'email', note: null }])).channels).toEqual([
      shipped.channels[0],
      { channel: 'email', note: null, confidence: 'sourced', source: 'berichtigt-1-channels' },
    ]);
  });

  it('of the figures changes one year, adds one and leaves the others', () => {
    const years = readField(berlin, 'annualFigures') as readonly CommissionRow[];
    const next = [...years.slice(0, -1), { ...years.at(-1)!, ordered: 190 }, { ...years.at(-1)!, year: '2025', received: 301 }];
    const after = effectiveProfile(berlin, [at(1, [change('annualFigures', next)], berlin.version)], `${berlin.version}.1`)!;
    expect(after.annualFigures.slice(0, -2)).toEqual(berlin.annualFigures.slice(0, -1));
    expect(after.annualFigures.at(-2)).toMatchObject({ year: years.at(-1)!['year'], ordered: 190, source: 'berichtigt-1-annualFigures' });
    expect(after.annualFigures.at(-1)).toMatchObject({ year: '2025', received: 301 });
    expect(after.confidence.figures).toBe('sourced');
  });

  it('can take away the last entry of a list', () => {
    expect(corrected(change('openQuestions', null)).openQuestions).toEqual([]);
    expect(corrected(change('memberCountRange', [{ from: 8, to: 12 }])).memberCountRange).toEqual({ from: 8, to: 12 });
    expect(corrected(change('memberCountRange', null)).memberCountRange).toBeNull();
  });

  it('of a bar changes its numbers and switches, and says of which text it is', () => {
    const bar = (one: CommissionChange) => corrected(one).bars.find(({ code }) => one.field.includes(code))!;
    expect(bar(change('bars.removalDateFixed.weeks', 2)).parameters).toEqual({ weeks: 2, pastDayCounts: true });
    expect(bar(change('bars.removalDateFixed.pastDayCounts', null)).parameters).toEqual({ weeks: 4 });
    expect(bar(change('bars.petitionPending.procedures', ['petition', 'court'])).parameters).toEqual({ procedures: ['petition', 'court'] });
    expect(bar(change('bars.petitionPending.edition', 'current'))).toMatchObject({ edition: 'current', inForce: true });
    expect(bar(change('bars.minimumStay.edition', 'draft'))).toMatchObject({ edition: 'draft', inForce: null });
    expect(barFields(bar(change('bars.removalDateFixed.weeks', 2)))).toContain('bars.removalDateFixed.bookingNeeded');
    expect(barFields(bar(change('bars.removalDateFixed.weeks', 2)))).not.toContain('bars.removalDateFixed.months');
  });

  it('whose value its field no longer takes does not hold', () => {
    expect(currentVersion(shipped, [at(1, [change('channels', ['post', 'email'])])])).toBe(BASE);
  });

  it('can take a support contact away and give one back', () => {
    const without = { ...shipped, supportContact: null };
    expect(corrected(change('supportContact.name', null)).supportContact).toBeNull();
    expect(effectiveProfile(without, [at(1, [change('supportContact.name', 'Rat')])], `${BASE}.1`)!.supportContact).toEqual({ name: 'Rat', website: null, note: null });
    expect(correctionFaults(without, [change('supportContact.website', 'https://rat.example')], TODAY)).toEqual([{ path: 'supportContact.name', reason: 'text is missing' }]);
  });

  it.each([
    ['a field that does not exist', change('toString', 'x'), 'unknown field'],
    ['a bar that is not there', change('bars.entryBan.text', 'x'), 'unknown field'],
    ['a part that a bar does not have', change('bars.minimumStay.code', 'x'), 'unknown field'],
    ['a day that does not exist', change('bars.minimumStay.validUntil', '2027-02-29'), 'no such day: 2027-02-29'],
    ['a look in the future', change('majority', 'twoThirds', '2026-12-25'), 'day in the future'],
    ['a check in the future', change('lastChecked', '2026-12-25'), 'day in the future'],
    ['a text that is too long', change('office.postalCode', '12345678901'), 'has more than 10 characters'],
    ['a number as text', change('memberCount', '9'), 'is not a whole number from 0 to 100'],
    ['a list that is no list', change('channels', 'post'), 'names nothing'],
    ['an entry without what it needs', change('statuses', [{ code: 'received', label: null }]), 'entry 1: label: value is missing'],
    ['an entry with a column too many', change('conditions', [{ text: 'Passvorlage', source: 'ni-2016' }]), 'entry 1: unknown column source'],
    ['an entry with a code that does not exist', change('requiredContents', [{ level: 'perhaps', text: 'x' }]), 'entry 1: level: unknown code perhaps'],
    ['a number of a list as text', change('cumulativeFigures', [{ period: '2020–2024', received: '12' }]), 'entry 1: received: is not a whole number from 0 to 100000'],
    ['a text as yes', change('preliminaryReview', 'ja'), 'is neither yes nor no'],
  ])('is refused for %s', (_what, one, reason) => {
    expect(correctionFaults(shipped, [one], TODAY)).toEqual([{ path: one.field, reason }]);
  });

  it('is refused when the same year or status is there twice', () => {
    const years = readField(berlin, 'annualFigures') as readonly CommissionRow[];
    expect(correctionFaults(berlin, [change('annualFigures', [years[0]!, years[0]!])], TODAY)[0]?.reason).toBe('this year is there twice');
    const status = { code: 'received', label: 'Eingang' };
    expect(correctionFaults(shipped, [change('statuses', [status, status])], TODAY)[0]?.reason).toBe('code received is used twice');
  });

  it('is refused when it says two things about one field', () => {
    expect(correctionFaults(shipped, [change('memberCount', 11), change('memberCount', 12)], TODAY)).toEqual([{ path: 'memberCount', reason: 'is there twice' }]);
  });
});

describe('a comparison', () => {
  it('shows only what differs, in words', () => {
    const after = corrected(change('majority', null), change('preliminaryReview', false), change('channels', [{ channel: 'post', note: null }, { channel: 'fax', note: 'nur vorab' }]), change('bars.minimumStay.validFrom', '2026-07-01'));
    expect(compareProfiles(shipped, after)).toEqual([
      { field: 'majority', before: 'Mehrheit der Anwesenden', after: null },
      { field: 'preliminaryReview', before: 'ja', after: 'nein' },
      { field: 'channels', before: 'Post: Schriftliche Eingabe an die Geschäftsstelle oder an ein Mitglied', after: 'Post\nFax: nur vorab' },
      { field: 'bars.minimumStay.validFrom', before: '01.01.2016', after: '01.07.2026' },
    ]);
    expect(compareProfiles(shipped, shipped)).toEqual([]);
  });

  it('shows a bar that is new and a list that has changed', () => {
    const after = { ...copyOf(shipped), openQuestions: ['Eine'], bars: shipped.bars.filter(({ code }) => code !== 'incomplete') };
    const fields = compareProfiles(shipped, after).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['openQuestions', 'bars.incomplete.text']));
    expect(compareProfiles(after, shipped).find(({ field }) => field === 'bars.incomplete.text')!.before).toBeNull();
  });
});
