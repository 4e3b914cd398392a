import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, commandLineOf, endProcess, isAlive } from './processes.mjs';
import { Stop } from './stop-with.mjs';

/** The other may be about to end: a moment to say so, and then the ten seconds that an end may take. */
const PATIENCE_MS = 1_000;
const ENDING_MS = 11_000;

/**
 * Holds the folder of the data for one start. A second start is refused while the first one lives; what a killed one
 * left running is ended, so that its port and its database are free.
 */
export async function holdDataDir(dataDir) {
  const file = join(dataDir, 'running.json');
  const me = {
    pid: process.pid,
    birth: birthOf(process.pid),
    children: {},
    address: null,
    ending: false,
  };
  const begun = Date.now();
  while (!create(file, me)) {
    const other = read(file);
    if (
      other &&
      other.pid !== process.pid &&
      isAlive(other.pid) &&
      birthOf(other.pid) === other.birth
    ) {
      if (Date.now() - begun < (other.ending ? ENDING_MS : PATIENCE_MS)) {
        await sleep(100);
        continue;
      }
      throw new Stop(
        `Bleibeakte läuft mit diesen Daten schon${other.address ? `: ${other.address}` : ' oder startet gerade'}.\n` +
          `Beenden Sie den laufenden Start (Prozess ${other.pid}), oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
      );
    }
    await Promise.all(Object.values(other?.children ?? {}).map(endLeftover));
    rmSync(file, { force: true });
  }
  const save = () => {
    writeFileSync(`${file}.tmp`, JSON.stringify(me), { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  };
  return {
    noteChild(name, pid) {
      me.children[name] = { pid, birth: birthOf(pid) };
      save();
    },
    noteAddress(address) {
      me.address = address;
      save();
    },
    noteEnding() {
      me.ending = true;
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

function create(file, content) {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, JSON.stringify(content));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function endLeftover({ pid, birth }) {
  if (isAlive(pid) && birthOf(pid) === birth && commandLineOf(pid).includes('main.js')) {
    await endProcess(pid, [
      ['SIGTERM', 8_000],
      ['SIGKILL', 2_000],
    ]);
  }
}
