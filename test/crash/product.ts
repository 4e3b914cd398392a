import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { until } from './until.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The very first start may build the web. */
const START_MS = 240_000;
const BACK_MS = 60_000;

export type Part = 'worker' | 'api' | 'database';

/** The product as `npm start` runs it, in processes of its own, with a data folder that is thrown away at the end. */
export class Product {
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'bleibeakte-crash-'));
  private child: ChildProcess | undefined;
  private said = '';
  private port = 0;

  constructor(private readonly settings: Record<string, string>) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    const empty = { DATABASE_URL: '', REDIS_URL: '', SMTP_URL: '', PUBLIC_URL: '', MASTER_KEY_FILE: '', NODE_OPTIONS: '' };
    // As under npm: the start ends by itself when the process is gone that began it, which here is a test that was killed.
    const own = { PORT: `${this.port}`, HOST: '127.0.0.1', DATA_DIR: this.dataDir, npm_lifecycle_event: 'start' };
    const child = spawn(process.execPath, [join(ROOT, 'tools', 'start.mjs')], {
      cwd: ROOT, env: { ...process.env, ...empty, ...own, ...this.settings }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    const runs = () => this.said.includes('Bleibeakte läuft:');
    await until('the product runs', START_MS, () => runs() || child.exitCode !== null);
    if (!runs()) throw new Error(`The product does not start:\n${this.said}`);
  }

  /** kill -9, without a word to the others. */
  kill(part: Part): void {
    process.kill(this.pidOf(part), 'SIGKILL');
  }

  /** kill -9 of the start, its children and the database, as when the power fails. */
  async killEverything(): Promise<void> {
    const pids = (['worker', 'api', 'database'] as const).map((part) => this.pidOf(part));
    const { child } = this;
    const gone = new Promise((resolve) => child!.once('exit', resolve));
    child!.kill('SIGKILL');
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await gone;
  }

  /** Waits until a part that had the number `killed` lives again and the product says that it is ready. */
  async untilBack(part: Part, killed: number): Promise<void> {
    await until(`a new ${part}`, BACK_MS, () => {
      try {
        return this.pidOf(part) !== killed;
      } catch {
        return false;
      }
    });
    await until('the product is ready', BACK_MS, async () => (await fetch(`${this.address}/api/health/ready`)).ok);
  }

  pidOf(part: Part): number {
    if (part === 'database') return Number(this.read('postgres', 'postmaster.pid').split('\n')[0]);
    const { children } = JSON.parse(this.read('running.json')) as { children: Record<string, { pid: number }> };
    return children[part]!.pid;
  }

  /** Names of the mails that lie in the outbox. */
  async mails(): Promise<string[]> {
    const names = await readdir(join(this.dataDir, 'outbox')).catch(() => []);
    return names.filter((name) => name.endsWith('.eml'));
  }

  /** Behind the scenes, as the owner who sees every row. */
  async rows<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    const password = this.read('keys', 'database-owner.password').trim();
    const port = this.read('postgres', 'postmaster.pid').split('\n')[3];
    const client = new pg.Client({ connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/bleibeakte` });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Ends it as Ctrl+C does, and throws its data away. @returns the exit code; null when it did not run */
  async stop(): Promise<number | null> {
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(this.dataDir, { recursive: true, force: true });
    return child?.exitCode ?? null;
  }

  private read(...path: string[]): string {
    return readFileSync(join(this.dataDir, ...path), 'utf8');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
