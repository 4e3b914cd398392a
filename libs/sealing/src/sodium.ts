// The reference lets projects that read this source find the types, too.
/// <reference path="./sodium-native.d.ts" />
import sodium from 'sodium-native';

export const KEY_BYTES = 32;

/** libsodium asserts on lengths in native code; a wrong key must be an error that names the caller's mistake. */
export function assertKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new TypeError(`A key has ${KEY_BYTES} bytes.`);
}

export { sodium };
