import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { newKey } from './keys.ts';
import { KEY_BYTES } from './sodium.ts';

/** The master key cannot be used. The message names the setting and what to do, never anything of the content. */
export class MasterKeyRefused extends Error {
  override readonly name = 'MasterKeyRefused';

  constructor(reason: string) {
    super(`MASTER_KEY_FILE: ${reason}`);
  }
}

/**
 * Reads the master key: one line with 32 bytes, as 64 hexadecimal digits or as base64.
 * Throws `MasterKeyRefused`. A file that everybody on the machine can read is only warned of, because on some
 * platforms (mounted secrets) the mode cannot be chosen.
 */
export function loadMasterKey(
  file: string,
  warn: (message: string) => void = (message) => process.emitWarning(message),
): Buffer {
  const key = decode(readLine(file));
  if (key.every((byte) => byte === key[0])) {
    throw new MasterKeyRefused(
      'the key is a placeholder (all bytes are the same); create a random one.',
    );
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o004) !== 0) {
    warn('MASTER_KEY_FILE: everybody on this machine can read the file; set its mode to 600.');
  }
  return key;
}

/**
 * Creates the file with a random key, readable by its owner only, if there is none, and says whether it did.
 * The complete file appears at once: a crash leaves no half key, and of two processes that try, one wins.
 */
export function createMasterKeyFile(file: string): boolean {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomUUID()}.tmp`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeSync(descriptor, `${newKey().toString('hex')}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    // Unlike rename, link refuses to replace a key that is already there.
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(temporary);
    syncFolder(dirname(file));
  }
}

function readLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new MasterKeyRefused(`the file cannot be read (${codeOf(error)}).`);
  }
}

function decode(line: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(line)) return Buffer.from(line, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(line)) {
    const key = Buffer.from(line, 'base64');
    if (key.length === KEY_BYTES) return key;
  }
  throw new MasterKeyRefused(
    'the file must hold one line with 32 bytes, as 64 hexadecimal digits or as base64.',
  );
}

/** The new name itself must survive a power failure: a lost master key is lost data. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The name of a system error; its message would tell the path. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown';
}
