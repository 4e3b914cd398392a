import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface EmptyInstallation {
  address: string;
  /** Ends it and throws its data away. */
  stop: () => Promise<void>;
}

const start = join(import.meta.dirname, '..', '..', 'tools', 'start.mjs');

/** What somebody sees who has just typed `npm start`: no organisation yet. The web is built already. */
export async function startEmptyInstallation(): Promise<EmptyInstallation> {
  const folder = await mkdtemp(join(tmpdir(), 'bleibeakte-first-visit-'));
  const port = await freePort();
  const settings = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: join(folder, 'data') };
  const foreign = { DATABASE_URL: '', REDIS_URL: '', SMTP_URL: '', PUBLIC_URL: '' };
  const child = spawn(process.execPath, [start], { env: { ...process.env, ...foreign, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  let said = '';
  const isReady = await Promise.race([
    ended.then(() => false),
    new Promise<boolean>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Bleibeakte läuft:')) resolve(true);
      });
    }),
  ]);
  if (!isReady) {
    await stop();
    throw new Error(`The empty installation does not start:\n${said}`);
  }
  return { address: `http://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
