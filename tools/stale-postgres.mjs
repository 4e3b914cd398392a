import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, endProcess, isAlive } from './processes.mjs';

/** After a kill -9 of the start the database lives on, or leaves its pid file behind. Ends the one, removes the other. */
export async function endStalePostgres(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // The number may belong to somebody else by now.
  if (isAlive(pid) && commandLineOf(pid).includes(cluster)) {
    await endProcess(pid, [
      ['SIGINT', 8_000],
      ['SIGQUIT', 3_000],
      ['SIGKILL', 2_000],
    ]);
  }
  rmSync(file, { force: true });
}
