import { SealBroken } from './seal-broken.ts';
import { associatedData, type SealContext, type SealKind } from './seal-context.ts';
import { KEY_BYTES, assertKey, sodium } from './sodium.ts';

/** First byte of every sealed value; a later format gets the next number and old values stay readable. */
const FORMAT = 1;
const NONCE_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
const TAG_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES;
const CIPHER_START = 1 + NONCE_BYTES;

/** Seals a key under the key above it; `ctx` is the place where the wrapped key is stored. */
export function wrapKey(parent: Buffer, key: Buffer, ctx: SealContext): Buffer {
  assertKey(key);
  return seal(parent, 'key', ctx, key);
}

/** Throws `SealBroken` if the key was wrapped elsewhere, changed, or wrapped under another parent. */
export function unwrapKey(parent: Buffer, wrapped: Uint8Array, ctx: SealContext): Buffer {
  const key = open(parent, 'key', ctx, wrapped);
  if (key.length !== KEY_BYTES) throw new SealBroken();
  return key;
}

/**
 * Seals the JSON of a value with XChaCha20-Poly1305: format byte, 24 bytes of random nonce, ciphertext.
 * The length of the JSON stays visible. Throws a `TypeError` for a value that has no JSON (`undefined`).
 */
export function sealJson(key: Buffer, ctx: SealContext, value: unknown): Buffer {
  // Typed as string, but undefined for undefined, functions and symbols.
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('A value without JSON cannot be sealed.');
  return seal(key, 'value', ctx, Buffer.from(json, 'utf8'));
}

/** Throws `SealBroken` if the value was changed, moved from another place, or sealed with another key. */
export function openJson<T>(key: Buffer, ctx: SealContext, sealed: Uint8Array): T {
  const json = open(key, 'value', ctx, sealed);
  try {
    return JSON.parse(json.toString('utf8')) as T;
  } catch {
    // The parser's message quotes the content.
    throw new SealBroken();
  } finally {
    sodium.sodium_memzero(json);
  }
}

function seal(key: Buffer, kind: SealKind, ctx: SealContext, message: Buffer): Buffer {
  assertKey(key);
  const sealed = Buffer.alloc(CIPHER_START + message.length + TAG_BYTES);
  sealed[0] = FORMAT;
  const nonce = sealed.subarray(1, CIPHER_START);
  sodium.randombytes_buf(nonce);
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    sealed.subarray(CIPHER_START),
    message,
    associatedData(kind, FORMAT, ctx),
    null,
    nonce,
    key,
  );
  return sealed;
}

function open(key: Buffer, kind: SealKind, ctx: SealContext, sealed: Uint8Array): Buffer {
  assertKey(key);
  if (sealed.length < CIPHER_START + TAG_BYTES || sealed[0] !== FORMAT) throw new SealBroken();
  const cipher = sealed.subarray(CIPHER_START);
  const message = Buffer.alloc(cipher.length - TAG_BYTES);
  const associated = associatedData(kind, FORMAT, ctx);
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      message,
      null,
      cipher,
      associated,
      sealed.subarray(1, CIPHER_START),
      key,
    );
  } catch {
    throw new SealBroken();
  }
  return message;
}
