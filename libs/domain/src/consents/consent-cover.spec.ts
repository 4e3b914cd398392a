import { RECIPIENTS } from '@bleibeakte/contracts';
import { type GivenConsent, hasConsent, isInForce, missingConsents } from './consent-cover.ts';

const TODAY = '2026-11-25';
const consent = (part: Partial<GivenConsent> = {}): GivenConsent => ({
  personId: 'yusuf', kind: 'recipients', givenOn: '2026-11-01', validUntil: null, recipients: ['school', 'supporter'], categories: [], withdrawn: false, ...part,
});

it('carries from the day it was given to its last day, unless it was taken back', () => {
  expect(isInForce(consent(), TODAY)).toBe(true);
  expect(isInForce(consent({ givenOn: '2026-11-26' }), TODAY)).toBe(false);
  expect(isInForce(consent({ validUntil: TODAY }), TODAY)).toBe(true);
  expect(isInForce(consent({ validUntil: '2026-11-24' }), TODAY)).toBe(false);
  expect(isInForce(consent({ withdrawn: true }), TODAY)).toBe(false);
});

it('carries only towards those whom it names, and only for the person who gave it', () => {
  const given = [consent()];
  expect(missingConsents(given, ['yusuf'], 'school', TODAY)).toEqual([]);
  expect(missingConsents(given, ['yusuf'], 'employer', TODAY)).toEqual([{ personId: 'yusuf', kind: 'recipients' }]);
  expect(missingConsents(given, ['yusuf', 'lina'], 'school', TODAY)).toEqual([{ personId: 'lina', kind: 'recipients' }]);
  expect(missingConsents(given, [], 'press', TODAY)).toEqual([]);
});

it('asks a doctor only with a release from secrecy that names doctors', () => {
  const named = consent({ recipients: ['doctor'] });
  expect(missingConsents([named], ['yusuf'], 'doctor', TODAY)).toEqual([{ personId: 'yusuf', kind: 'secrecyRelease' }]);
  const released = consent({ kind: 'secrecyRelease', recipients: ['doctor'] });
  expect(missingConsents([named, released], ['yusuf'], 'doctor', TODAY)).toEqual([]);
  expect(missingConsents([named, { ...released, recipients: ['lawyer'] }], ['yusuf'], 'doctor', TODAY)).toHaveLength(1);
});

it('lets nobody outside hear of a person without any consent', () => {
  for (const recipient of RECIPIENTS) expect(missingConsents([], ['yusuf'], recipient, TODAY)).not.toEqual([]);
});

it('finds a consent that names nobody without asking whom', () => {
  const health = consent({ kind: 'specialCategories', recipients: [] });
  expect(hasConsent([health], 'yusuf', 'specialCategories', TODAY)).toBe(true);
  expect(hasConsent([health], 'lina', 'specialCategories', TODAY)).toBe(false);
});
