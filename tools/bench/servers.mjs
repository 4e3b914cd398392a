import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { fromRoot } from '../paths.mjs';
import { SupervisedChild } from '../supervised-child.mjs';
import { Stop } from '../stop-with.mjs';
import { makeTarget, ask } from './load.mjs';

/** Starts the API or the worker as `npm start` does, and waits until it says that it is ready. */
export async function startProduct(name, installation, databaseUrl) {
  const [port, workerPort] = [await freePort(), await freePort()];
  let pid;
  const child = new SupervisedChild({
    title: name,
    file: fromRoot('apps', name, 'dist', 'main.js'),
    logFile: join(installation.dataDir, 'logs', `${name}.log`),
    say: console.error,
    onStart: (started) => {
      pid = started;
      installation.hold.noteChild(name, started);
    },
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: installation.dataDir,
      MASTER_KEY_FILE: installation.masterKeyFile,
      HOST: '127.0.0.1',
      PORT: String(port),
      WORKER_PORT: String(workerPort),
    },
  });
  child.start();
  const ready =
    name === 'api'
      ? `http://127.0.0.1:${port}/api/health/ready`
      : `http://127.0.0.1:${workerPort}/live`;
  for (const until = Date.now() + 60_000; ; await sleep(50)) {
    const answer = await fetch(ready).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) break;
    if (child.deaths > 0 || Date.now() > until) {
      await child.stop();
      throw new Stop(`${name} does not start. Its last lines:\n${child.lastLines}`);
    }
  }
  return { origin: `http://127.0.0.1:${port}`, pid: () => pid, stop: () => child.stop() };
}

/** Signs in and gives a target that carries the session. */
export async function signIn(origin, email, password) {
  const door = makeTarget(origin);
  const { headers } = await ask(door, {
    method: 'POST',
    path: '/api/auth/login',
    body: { email, password },
  });
  door.close();
  const cookie = headers['set-cookie'].map((one) => one.split(';')[0]).join('; ');
  return makeTarget(origin, { Cookie: cookie });
}

export async function startBare(databaseUrl, organisationId) {
  const child = fork(fromRoot('tools', 'bench', 'bare-server.mjs'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      ORGANISATION_ID: organisationId,
    },
  });
  const [{ port }] = await once(child, 'message');
  return {
    target: makeTarget(`http://127.0.0.1:${port}`),
    pid: () => child.pid,
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
