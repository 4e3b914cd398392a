import { KEY_BYTES, assertKey, sodium } from './sodium.ts';

/** First byte of what is hashed: a derived key can never equal the digest of a value under the same key. */
const DERIVE = Buffer.of(1);
const DIGEST = Buffer.of(2);

/** A fresh random key of 32 bytes. */
export function newKey(): Buffer {
  const key = Buffer.alloc(KEY_BYTES);
  sodium.randombytes_buf(key);
  return key;
}

/** A key of 32 bytes for one purpose (keyed BLAKE2b); the same key and purpose always give the same result. */
export function deriveKey(key: Buffer, purpose: string): Buffer {
  return keyedHash(key, DERIVE, purpose);
}

/**
 * A digest of 32 bytes that finds an exact value again (e-mail address, session token, a number) without storing it.
 * The value is brought to NFC first; upper case, spaces and the like are the caller's matter.
 */
export function keyedDigest(key: Buffer, value: string): Buffer {
  return keyedHash(key, DIGEST, value.normalize('NFC'));
}

function keyedHash(key: Buffer, domain: Buffer, text: string): Buffer {
  assertKey(key);
  const output = Buffer.alloc(KEY_BYTES);
  sodium.crypto_generichash(output, Buffer.concat([domain, Buffer.from(text, 'utf8')]), key);
  return output;
}
