import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { appRoleUrl } from './app-role.mjs';
import { build } from './build.mjs';
import { ensureDatabase, startEmbeddedPostgres } from './embedded-postgres.mjs';
import { freePort, isFree } from './free-port.mjs';
import { keepSecret } from './keep-secret.mjs';
import { fromRoot } from './paths.mjs';
import { runNode } from './run-program.mjs';
import { holdDataDir } from './single-start.mjs';
import { Stop } from './stop-with.mjs';
import { SupervisedChild } from './supervised-child.mjs';

const DATABASE = 'bleibeakte';
const READY_WITHIN_MS = 90_000;
const ANY_HOST = new Set(['0.0.0.0', '::']);
const inUrl = (host) => (host.includes(':') ? `[${host}]` : host);

/** Database, API and worker of one machine, as `npm start` runs them. */
export class Installation {
  #children = [];
  #stopping = false;
  #starting;

  constructor({ settings, practice, say }) {
    Object.assign(this, { settings, practice, say });
  }

  /** @returns the address for the person at the keyboard, once the API answers that it is ready */
  start() {
    return (this.#starting = this.#start());
  }

  async #start() {
    const { settings } = this;
    this.hold = await holdDataDir(settings.dataDir);
    this.#check();
    this.port = await this.#choosePort();
    await build();
    this.#check();
    const ownerUrl = settings.databaseUrl ?? (await this.#startDatabase());
    const appUrl = await this.#reaching(ownerUrl, () => appRoleUrl(ownerUrl, settings.dataDir));
    await this.#migrate(ownerUrl);
    keepSecret(settings.masterKeyFile, () => randomBytes(32).toString('hex'));
    this.#check();
    await this.#startChildren(appUrl);
    await this.#untilReady();
    this.hold.noteAddress(this.address);
    return this.address;
  }

  get localAddress() {
    const { host } = this.settings;
    return `http://${ANY_HOST.has(host) ? '127.0.0.1' : inUrl(host)}:${this.port}`;
  }

  get address() {
    return this.settings.publicUrl ?? this.localAddress;
  }

  async stop() {
    this.#stopping = true;
    const begun = Date.now();
    this.hold?.noteEnding();
    await Promise.all(this.#children.map((child) => child.stop()));
    // A start that is under way gives up at its next step; a database that it began must not be left behind.
    await Promise.race([this.#starting?.catch(() => {}), sleep(5_000)]);
    await this.database?.stop(Math.max(1_000, 8_500 - (Date.now() - begun)));
    this.hold?.release();
  }

  async #choosePort() {
    const { port, portWasChosen, host } = this.settings;
    for (let candidate = port; candidate < Math.min(port + 100, 65_536); candidate += 1) {
      if (await isFree(candidate, host)) {
        if (candidate !== port) this.say(`Port ${port} ist belegt, Bleibeakte nimmt ${candidate}.`);
        return candidate;
      }
      if (portWasChosen) break;
    }
    throw new Stop(
      `Port ${port} auf ${host} ist belegt oder nicht erlaubt. Wählen Sie mit PORT einen anderen, oder beenden Sie das Programm, das ihn benutzt.`,
    );
  }

  async #startDatabase() {
    const { dataDir } = this.settings;
    const password = keepSecret(join(dataDir, 'keys', 'database-owner.password'), () =>
      randomBytes(24).toString('hex'),
    );
    this.database = await startEmbeddedPostgres({ dataDir, password, preferredPort: 54_320 });
    this.#check();
    this.database.onDeath(() => void this.#reviveDatabase());
    await ensureDatabase(this.database, DATABASE);
    return this.database.url(DATABASE);
  }

  async #reviveDatabase() {
    for (let wait = 250; !this.#stopping; wait = Math.min(wait * 2, 15_000)) {
      this.say('Die Datenbank wurde unerwartet beendet und startet neu.');
      await sleep(wait);
      if (this.#stopping) return;
      try {
        await this.database.restart();
        return;
      } catch (error) {
        this.say(error.message);
      }
    }
  }

  async #migrate(ownerUrl) {
    const { code, output } = await runNode([fromRoot('tools', 'migrate.mjs')], {
      quiet: true,
      env: { DATABASE_URL: ownerUrl, DATABASE_APP_PASSWORD: '', NODE_OPTIONS: '' },
    });
    this.#check();
    if (code !== 0)
      throw new Stop(
        `Die Datenbank ließ sich nicht auf den neuesten Stand bringen:\n${output.trim()}`,
      );
  }

  async #startChildren(appUrl) {
    const { settings } = this;
    let workerPort;
    do workerPort = await freePort();
    while (workerPort === this.port);
    const inherited = Object.entries(process.env).filter(
      ([name]) => !settings.absent.includes(name),
    );
    const env = {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      DATABASE_URL: appUrl,
      DATA_DIR: settings.dataDir,
      HOST: settings.host,
      PORT: String(this.port),
      WORKER_PORT: String(workerPort),
      MASTER_KEY_FILE: settings.masterKeyFile,
      PUBLIC_URL: this.address,
      ...(settings.scanFolder ? { SCAN_FOLDER: settings.scanFolder } : {}),
      ...(this.practice ? { PRACTICE: '1' } : {}),
    };
    for (const [name, title] of [
      ['api', 'Server'],
      ['worker', 'Hintergrunddienst'],
    ]) {
      const child = new SupervisedChild({
        title,
        file: fromRoot('apps', name, 'dist', 'main.js'),
        env,
        logFile: join(settings.dataDir, 'logs', `${name}.log`),
        say: this.say,
        onStart: (pid) => this.hold.noteChild(name, pid),
      });
      this.#children.push(child);
      child.start();
    }
  }

  async #untilReady() {
    for (const until = Date.now() + READY_WITHIN_MS; ; await sleep(100)) {
      this.#check();
      const dead = this.#children.find((child) => child.deaths > 0);
      if (dead)
        throw new Stop(
          `${dead.title} ließ sich nicht starten. Seine letzten Zeilen:\n${dead.lastLines}`,
        );
      const answer = await fetch(`${this.localAddress}/api/health/ready`, {
        signal: AbortSignal.timeout(3_000),
      }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok) return;
      if (Date.now() > until)
        throw new Stop(
          `Bleibeakte ist nach ${READY_WITHIN_MS / 1000} Sekunden nicht bereit. Näheres steht in ${join(this.settings.dataDir, 'logs')}.`,
        );
    }
  }

  /** Ctrl+C may come at any moment of the start: nothing further is begun then. */
  #check() {
    if (this.#stopping) throw new Stop('Der Start wurde abgebrochen.');
  }

  async #reaching(url, work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Stop) throw error;
      const { hostname, port } = new URL(url);
      throw new Stop(
        `Die Datenbank unter ${hostname}:${port || 5432} ist nicht erreichbar oder lehnt ab (${error.code ?? error.name}). Prüfen Sie DATABASE_URL.`,
      );
    }
  }
}
