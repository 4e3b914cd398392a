import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey } from './keys.ts';
import { createMasterKeyFile, loadMasterKey, MasterKeyRefused } from './master-key.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'master-key-'));
  file = join(folder, 'keys', 'master.key');
});

afterEach(() => rmSync(folder, { recursive: true }));

function written(content: string, mode = 0o600): string {
  const path = join(folder, 'written.key');
  writeFileSync(path, content, { mode });
  return path;
}

describe('the master key', () => {
  it('is created once, for the owner only, and read again', () => {
    expect(createMasterKeyFile(file)).toBe(true);
    const key = loadMasterKey(file);
    expect(key).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(createMasterKeyFile(file)).toBe(false);
    expect(loadMasterKey(file).equals(key)).toBe(true);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['master.key']);
  });

  it('is read as hexadecimal and as base64', () => {
    const key = newKey();
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      expect(loadMasterKey(written(`${key.toString(encoding)}\n`)).equals(key)).toBe(true);
    }
  });

  it.each([
    ['empty', ''],
    ['too short', newKey().subarray(1).toString('hex')],
    ['too long', `${newKey().toString('hex')}00`],
    ['a word', 'change-me-please'],
    ['only zeros', '0'.repeat(64)],
    ['one byte repeated', Buffer.alloc(32, 0x5a).toString('base64')],
  ])('is refused when it is %s', (_title, content) => {
    const path = written(content);
    expect(() => loadMasterKey(path)).toThrow(MasterKeyRefused);
    expect(() => loadMasterKey(path)).toThrow(/MASTER_KEY_FILE/);
    if (content !== '') expect(() => loadMasterKey(path)).not.toThrow(content);
  });

  it('is refused when the file is not there', () => {
    expect(() => loadMasterKey(file)).toThrow('MASTER_KEY_FILE: the file cannot be read (ENOENT).');
  });

  it('is read but warned of when everybody can read the file', () => {
    const path = written(newKey().toString('hex'), 0o644);
    const warnings: string[] = [];
    loadMasterKey(path, (message) => warnings.push(message));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain(readFileSync(path, 'utf8').trim());
  });
});
