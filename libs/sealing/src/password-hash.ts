import sodium from 'sodium-native';

/** Argon2id, 32 MiB and three passes (at least 19 MiB and two are promised). Bytes. */
const MEMORY = 32 * 1024 * 1024;
const PASSES = 3;

export async function hashPassword(password: string): Promise<string> {
  const out = Buffer.alloc(sodium.crypto_pwhash_STRBYTES);
  await sodium.crypto_pwhash_str_async(out, Buffer.from(password.normalize('NFC')), PASSES, MEMORY);
  return out.toString('utf8').replaceAll('\0', '');
}

/** Costs the same time whether the account exists or not: pass null for an account that does not. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const stored = Buffer.alloc(sodium.crypto_pwhash_STRBYTES);
  stored.write(hash ?? (await nobodysHash()));
  const fits = await sodium.crypto_pwhash_str_verify_async(
    stored,
    Buffer.from(password.normalize('NFC')),
  );
  return fits && hash !== null;
}

let nobody: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobody ??= hashPassword('nobody has this account');
  return nobody;
}
