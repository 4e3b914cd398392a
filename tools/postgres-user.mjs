import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { Stop } from './stop-with.mjs';

/**
 * PostgreSQL refuses to run as root, so it then runs as the user `postgres`, who must be able to pass every folder
 * above its programs and its data.
 * @param own the folder that belongs to the product: it and what lies between it and the data is opened for passing
 * @returns null when not root, else how to start a program for that user
 */
export function postgresUser({ own, data, programs }) {
  if (process.getuid?.() !== 0) return null;
  const user = { uid: idOf('-u') ?? createUser(), gid: idOf('-g') };
  for (const folder of foldersAbove(data)) {
    if ((folder === own || folder.startsWith(own + sep)) && !canPass(folder, user)) {
      chmodSync(folder, (statSync(folder).mode & 0o7777) | 0o001);
    }
  }
  const closed = [...new Set([data, ...programs].flatMap(foldersAbove))].filter(
    (folder) => !canPass(folder, user),
  );
  if (closed.length === 0) return { ...user, prefix: [] };
  return { ...user, prefix: passingPrefix(user, programs[0]) ?? refuse(closed) };
}

function idOf(option) {
  const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function createUser() {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const uid = idOf('-u');
  if (uid === undefined) {
    throw new Stop(
      'PostgreSQL läuft nicht als root, und der Benutzer „postgres“ ließ sich nicht anlegen. Starten Sie Bleibeakte als gewöhnlicher Benutzer.',
    );
  }
  return uid;
}

function foldersAbove(path) {
  const folder = dirname(path);
  return folder === path ? [folder] : [...foldersAbove(folder), folder];
}

function canPass(folder, { uid, gid }) {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}

/**
 * A clone below /root or in a private temporary folder: PostgreSQL keeps the one right to pass folders instead of
 * the permissions of folders that are not ours being changed.
 */
function passingPrefix({ uid, gid }, program) {
  for (const right of ['dac_read_search', 'dac_override']) {
    const prefix = [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=+${right}`,
      `--ambient-caps=+${right}`,
    ];
    const { status } = spawnSync(prefix[0], [...prefix.slice(1), program, '--version']);
    if (status === 0) return prefix;
  }
  return undefined;
}

function refuse(closed) {
  throw new Stop(
    `PostgreSQL läuft als Benutzer „postgres“ und kommt an diesen Ordnern nicht vorbei:\n${closed.map((folder) => `  ${folder}`).join('\n')}\n` +
      'Erlauben Sie den Durchgang (chmod o+x ORDNER), wählen Sie mit DATA_DIR einen anderen Ort, oder starten Sie als gewöhnlicher Benutzer.',
  );
}
