import { deriveKey, keyedDigest, newKey } from './keys.ts';
import { SealBroken } from './seal-broken.ts';
import type { SealContext } from './seal-context.ts';
import { openJson, sealJson, unwrapKey, wrapKey } from './seal.ts';

const ctx: SealContext = {
  organisationId: 'org-1',
  table: 'person',
  column: 'sealed',
  rowId: 'row-1',
};
const value = { firstName: 'ትግስት', born: '1990-01-01', notes: ['x', null, 1] };

const ELSEWHERE: SealContext[] = [
  { ...ctx, organisationId: 'org-2' },
  { ...ctx, table: 'case_file' },
  { ...ctx, column: 'key_wrapped' },
  { ...ctx, rowId: 'row-2' },
  // The same text when the parts are simply put one after the other.
  { ...ctx, table: 'personsea', column: 'led' },
];

describe('a sealed value', () => {
  it('opens where it was sealed', () => {
    const key = newKey();
    expect(openJson(key, ctx, sealJson(key, ctx, value))).toEqual(value);
    expect(openJson(key, ctx, new Uint8Array(sealJson(key, ctx, null)))).toBeNull();
  });

  it('shows nothing of its content and differs each time', () => {
    const key = newKey();
    const sealed = sealJson(key, ctx, value);
    expect(sealed.includes(Buffer.from('1990'))).toBe(false);
    expect(sealed.equals(sealJson(key, ctx, value))).toBe(false);
    expect(sealed[0]).toBe(1);
  });

  it.each(ELSEWHERE)('does not open elsewhere: %j', (other) => {
    const key = newKey();
    const sealed = sealJson(key, ctx, value);
    expect(() => openJson(key, other, sealed)).toThrow(SealBroken);
    const wrapped = wrapKey(key, newKey(), ctx);
    expect(() => unwrapKey(key, wrapped, other)).toThrow(SealBroken);
  });

  it('does not open with any flipped bit', () => {
    const key = newKey();
    const sealed = sealJson(key, ctx, value);
    let tried = 0;
    for (let bit = 0; bit < sealed.length * 8; bit += 1, tried += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openJson(key, ctx, changed)).toThrow(SealBroken);
    }
    expect(tried).toBeGreaterThan(500);
  });

  it('does not open cut short, empty or with another key', () => {
    const key = newKey();
    const sealed = sealJson(key, ctx, value);
    for (const length of [0, 1, 24, 25, 40, 41, sealed.length - 1]) {
      expect(() => openJson(key, ctx, sealed.subarray(0, length))).toThrow(SealBroken);
    }
    expect(() => openJson(newKey(), ctx, sealed)).toThrow(SealBroken);
  });

  it('is no key, and a wrapped key is no value', () => {
    const key = newKey();
    expect(() => unwrapKey(key, sealJson(key, ctx, value), ctx)).toThrow(SealBroken);
    expect(() => openJson(key, ctx, wrapKey(key, newKey(), ctx))).toThrow(SealBroken);
  });

  it('refuses what has no JSON and a place that is not named', () => {
    expect(() => sealJson(newKey(), ctx, undefined)).toThrow(TypeError);
    expect(() => sealJson(newKey(), { ...ctx, rowId: '' }, value)).toThrow(TypeError);
    expect(() => sealJson(Buffer.alloc(16), ctx, value)).toThrow(TypeError);
  });

  it('says nothing of the content in its error', () => {
    expect(new SealBroken().message).not.toContain('row-1');
  });
});

describe('keys', () => {
  it('come back when unwrapped', () => {
    const parent = newKey();
    const key = newKey();
    expect(unwrapKey(parent, wrapKey(parent, key, ctx), ctx).equals(key)).toBe(true);
  });

  it('are derived alike for one purpose and apart for two', () => {
    const key = newKey();
    expect(deriveKey(key, 'index').equals(deriveKey(key, 'index'))).toBe(true);
    expect(deriveKey(key, 'index').equals(deriveKey(key, 'mail'))).toBe(false);
    expect(deriveKey(key, 'index').equals(keyedDigest(key, 'index'))).toBe(false);
  });

  it('digest the same letters alike, however they are composed', () => {
    const key = newKey();
    expect(
      keyedDigest(key, 'mu\u0308ller@example.org').equals(keyedDigest(key, 'müller@example.org')),
    ).toBe(true);
    expect(keyedDigest(key, 'a')).toHaveLength(32);
    expect(keyedDigest(newKey(), 'a').equals(keyedDigest(key, 'a'))).toBe(false);
  });
});
