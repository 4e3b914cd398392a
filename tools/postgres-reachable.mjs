import {
  cpSync,
  mkdtempSync,
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Where the programs of PostgreSQL can be run by the user `postgres`. As root below a private folder (a clone under /root or
 * a mktemp) nobody else can reach them, and a right to pass folders does not help: initdb asks access(2), which ignores it.
 * They are then copied once to the system's folder for temporary files; the private folder stays as closed as it was.
 * @param folder of the npm package
 */
export function reachablePrograms(folder) {
  if (
    process.getuid?.() !== 0 ||
    foldersAbove(folder).every((above) => (statSync(above).mode & 0o001) !== 0)
  )
    return folder;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `bleibeakte-postgresql-${version}`);
  if (isOurs(copy)) return copy;
  const unfinished = mkdtempSync(join(tmpdir(), 'bleibeakte-postgresql-'));
  chmodSync(unfinished, 0o755);
  cpSync(join(folder, 'native'), join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  if (existsSync(copy)) return unfinished;
  try {
    renameSync(unfinished, copy);
    return copy;
  } catch {
    // Another start was faster.
    if (!isOurs(copy)) return unfinished;
    rmSync(unfinished, { recursive: true, force: true });
    return copy;
  }
}

/** A folder that somebody else put there under this name is not trusted. */
function isOurs(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat?.isDirectory() === true &&
    stat.uid === 0 &&
    (stat.mode & 0o022) === 0 &&
    existsSync(join(path, 'native', 'bin', 'initdb'))
  );
}

function foldersAbove(path) {
  const above = dirname(path);
  return above === path ? [above] : [...foldersAbove(above), above];
}
