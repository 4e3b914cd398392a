/** The part of sodium-native that we use; the package ships no types. */
declare module 'sodium-native' {
  interface Sodium {
    readonly crypto_aead_xchacha20poly1305_ietf_ABYTES: number;
    readonly crypto_aead_xchacha20poly1305_ietf_NPUBBYTES: number;
    readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number;
    readonly crypto_secretstream_xchacha20poly1305_ABYTES: number;
    readonly crypto_secretstream_xchacha20poly1305_HEADERBYTES: number;
    readonly crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: number;
    readonly crypto_secretstream_xchacha20poly1305_TAG_FINAL: number;
    readonly crypto_pwhash_STRBYTES: number;
    crypto_pwhash_str_async(
      output: Uint8Array,
      password: Uint8Array,
      passes: number,
      memory: number,
    ): Promise<void>;
    crypto_pwhash_str_verify_async(stored: Uint8Array, password: Uint8Array): Promise<boolean>;
    sodium_memzero(buffer: Uint8Array): void;
    randombytes_buf(buffer: Uint8Array): void;
    crypto_generichash(output: Uint8Array, input: Uint8Array, key?: Uint8Array): void;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      cipher: Uint8Array,
      message: Uint8Array,
      associated: Uint8Array,
      secretNonce: null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number;
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      message: Uint8Array,
      secretNonce: null,
      cipher: Uint8Array,
      associated: Uint8Array,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number;
    crypto_secretstream_xchacha20poly1305_init_push(
      state: Uint8Array,
      header: Uint8Array,
      key: Uint8Array,
    ): void;
    crypto_secretstream_xchacha20poly1305_push(
      state: Uint8Array,
      cipher: Uint8Array,
      message: Uint8Array,
      associated: Uint8Array,
      tag: number,
    ): number;
    crypto_secretstream_xchacha20poly1305_init_pull(
      state: Uint8Array,
      header: Uint8Array,
      key: Uint8Array,
    ): void;
    crypto_secretstream_xchacha20poly1305_pull(
      state: Uint8Array,
      message: Uint8Array,
      tag: Uint8Array,
      cipher: Uint8Array,
      associated: Uint8Array,
    ): number;
  }
  const sodium: Sodium;
  export default sodium;
}
