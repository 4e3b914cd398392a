import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tools/free-port.mjs';
import { birthOf, endProcess, isAlive } from '../../tools/processes.mjs';

const PROGRAMS = ['redis-server', 'valkey-server'];
const READY_WITHIN_MS = 10_000;
const STEPS = [
  ['SIGTERM', 3_000],
  ['SIGKILL', 1_000],
];

/** The Redis that this machine has, if it has one. */
export function findRedis() {
  return PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0);
}

/**
 * A Redis on a free port of 127.0.0.1 that keeps everything in memory, for tests only. One per folder: an earlier one that
 * a killed run left behind is ended first.
 * @returns null where no Redis is installed
 */
export async function startTestRedis(folder) {
  const program = findRedis();
  if (!program) return null;
  const noted = join(folder, 'redis.json');
  const data = join(folder, 'redis');
  await endLeftover(noted);
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  let child;
  const start = async () => {
    const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: data };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]);
    child = spawn(program, flags, { stdio: 'ignore' });
    child.once('error', () => {});
    writeFileSync(noted, JSON.stringify({ pid: child.pid, birth: birthOf(child.pid) }));
    await untilItAnswers(port, child);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child.pid;
    },
    /** After it was killed: empty, on the same port. */
    restart: start,
    stop: async () => {
      await endProcess(child.pid, STEPS);
      rmSync(noted, { force: true });
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(port, child) {
  for (const until = Date.now() + READY_WITHIN_MS; ; await sleep(20)) {
    if (await answers(port)) return;
    if (child.exitCode !== null || Date.now() > until) throw new Error('Redis does not start');
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('error', () => done(false)).once('data', (said) => done(said.includes('PONG')));
  });
}

async function endLeftover(file) {
  if (!existsSync(file)) return;
  const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'));
  // The number may belong to somebody else by now.
  if (isAlive(pid) && birthOf(pid) === birth) await endProcess(pid, STEPS);
  rmSync(file, { force: true });
}

/** Removes what a test run left in a Redis that is not ours alone. */
export async function forgetKeys(url, prefix) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 1000 })) {
    if (keys.length > 0) await redis.unlink(keys);
  }
  await redis.quit();
}
