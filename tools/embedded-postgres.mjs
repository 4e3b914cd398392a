import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { postgresUser } from './postgres-user.mjs';
import { endProcess } from './processes.mjs';
import { endStalePostgres } from './stale-postgres.mjs';
import { Stop } from './stop-with.mjs';

const OWNER = 'postgres';
const LOG_LIMIT = 5_000_000;

/**
 * Starts the PostgreSQL out of the npm package on a private port of 127.0.0.1, its data in `dataDir`/postgres.
 * Works as root, after a kill -9 of everything, and when the preferred port is taken. Only one server per folder:
 * an earlier one that is still there is ended first.
 * @param fast gives up durability, for tests only
 */
export async function startEmbeddedPostgres({
  dataDir,
  password,
  fast = false,
  maxConnections = 60,
  preferredPort,
}) {
  mkdirSync(dataDir, { recursive: true });
  const own = realpathSync(dataDir);
  const cluster = join(own, 'postgres');
  const binaries = await postgresBinaries();
  const user = postgresUser({ own, data: cluster, programs: [binaries.postgres] });
  await endStalePostgres(cluster);
  if (!existsSync(join(cluster, 'PG_VERSION')))
    await initialise({ cluster, binaries, user, password });

  const logFile = join(own, 'logs', 'database.log');
  mkdirSync(join(own, 'logs'), { recursive: true, mode: 0o700 });
  rotate(logFile);
  const server = {
    port: 0,
    url: (database = OWNER) =>
      `postgresql://${OWNER}:${password}@127.0.0.1:${server.port}/${database}`,
  };
  let child;
  let stopping = false;
  let died = () => {};

  async function start(port) {
    for (const until = Date.now() + 30_000; ; await sleep(300)) {
      server.port = await freePort(port ?? preferredPort);
      const log = openSync(logFile, 'a', 0o600);
      const logStart = statSync(logFile).size;
      child = run(
        binaries.postgres,
        flags({ cluster, port: server.port, fast, maxConnections }),
        user,
        log,
      );
      closeSync(log);
      const begun = child;
      let ended = false;
      begun.once('error', () => (ended = true));
      begun.once('exit', () => {
        ended = true;
        if (begun.ready && !stopping) died();
      });
      if (await answers(server.url('postgres'), () => ended)) {
        begun.ready = true;
        return;
      }
      const said = readFileSync(logFile).subarray(logStart).toString();
      // Helpers of a server that was killed may hold its memory for a moment; another program may take the port.
      const passing = /still in use|already in use|could not bind|lock file/i.test(said);
      if (stopping || !passing || Date.now() > until)
        throw new Stop(`PostgreSQL startet nicht:\n${lastLines(said)}`);
    }
  }

  await start();
  return Object.assign(server, {
    /** Called when the server ends without having been asked to. */
    onDeath: (listener) => (died = listener),
    /** Starts it again on the same port, so that addresses that were handed out stay right. */
    restart: async () => {
      await endStalePostgres(cluster);
      await start(server.port);
    },
    /** After `within` ms it ends at once; what was committed is kept, the next start then reads its journal. */
    stop: async (within = 5_000) => {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        await endProcess(child.pid, [
          ['SIGINT', within],
          ['SIGQUIT', 700],
          ['SIGKILL', 300],
        ]);
      }
    },
  });
}

/** Makes the database when it is absent. */
export async function ensureDatabase(server, name) {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function flags({ cluster, port, fast, maxConnections }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The default is that of a turning disk: with it a week's deadlines read all cases (docs/performance.md).
    random_page_cost: 1.1,
    // Messages and details of errors quote values of rows: what says who somebody is stays out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function initialise({ cluster, binaries, user, password }) {
  // Made under another name: a first start that is cut off must not leave half a cluster that looks like a whole one.
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-init-'));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user)
    for (const path of [unfinished, folder, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const args = [
      `--pgdata=${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ];
    const child = run(
      binaries.initdb,
      [...args, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      user,
      'pipe',
    );
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    const code = await new Promise((resolve) =>
      child.once('error', (error) => resolve(error.message)).once('close', resolve),
    );
    if (code !== 0) throw new Stop(`Die Datenbank ließ sich nicht anlegen:\n${lastLines(said)}`);
    renameSync(unfinished, cluster);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Detached: Ctrl+C in the terminal must reach the database last, after API and worker have finished their work. */
function run(program, args, user, output) {
  const [command, ...rest] = [...(user?.prefix ?? []), program, ...args];
  const ids = user && user.prefix.length === 0 ? { uid: user.uid, gid: user.gid } : {};
  return spawn(command, rest, {
    ...ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, LC_ALL: 'C' },
  });
}

async function answers(url, hasEnded) {
  for (const until = Date.now() + 60_000; Date.now() < until && !hasEnded(); await sleep(40)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return !hasEnded();
    } catch (error) {
      await client.end().catch(() => {});
      if (error.code === '28P01') {
        // Another installation may have taken the port at the same moment and answers now: then ours is about to end.
        for (let turn = 0; turn < 50 && !hasEnded(); turn += 1) await sleep(40);
        if (hasEnded()) return false;
        throw new Stop(
          'Das Kennwort der Datenbank passt nicht zu ihren Daten. Spielen Sie den Ordner „keys“ aus der Sicherung zurück.',
        );
      }
    }
  }
  return false;
}

const lastLines = (text) => text.trim().split('\n').slice(-8).join('\n');

function rotate(file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
}
