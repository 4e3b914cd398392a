import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** Resident memory of a process in megabytes. */
export function memoryOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout.trim()) / 1024);
}

/** On what it was measured, and how busy the machine was with other things. */
export function machine() {
  const memory = Math.round(totalmem() / 2 ** 30);
  const now = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return `${now} UTC: ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`;
}
