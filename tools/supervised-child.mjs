import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepLog, lastLinesOf } from './child-log.mjs';
import { endProcess } from './processes.mjs';

const RESTARTS_A_MINUTE = 5;
/** When the start is killed, the channel breaks and the child ends itself: nothing lives on and holds the port. */
const endWithParent =
  'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"));process.channel?.unref()';

/** A server process that is started again when it dies, at most five times a minute. */
export class SupervisedChild {
  #stopping = false;
  #restarts = [];
  #child;

  /** @param title how the console calls it; `onStart` gets the process number of each life */
  constructor({ title, file, env, logFile, say, onStart }) {
    Object.assign(this, { title, file, env, logFile, say, onStart });
  }

  start() {
    // Detached: Ctrl+C in the terminal reaches the start only, which then asks the children in the right order.
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--import', endWithParent, this.file],
      {
        env: this.env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
      },
    );
    this.#child = child;
    child.on('error', (error) => this.say(`${this.title}: ${error.message}`));
    keepLog(child, this.logFile, (line) => this.say(`${this.title}: ${line}`));
    if (child.pid) this.onStart(child.pid);
    child.once('exit', (code, signal) => {
      if (!this.#stopping) void this.#restart(signal ?? `Code ${code}`);
    });
  }

  /** How often it died and was started again. */
  get deaths() {
    return this.#restarts.length;
  }

  get lastLines() {
    return lastLinesOf(this.logFile, 12);
  }

  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    await endProcess(child.pid, [
      ['SIGTERM', 7_000],
      ['SIGKILL', 1_000],
    ]);
  }

  async #restart(reason) {
    const now = Date.now();
    this.#restarts = [...this.#restarts.filter((time) => time > now - 60_000), now];
    const full = this.#restarts.length > RESTARTS_A_MINUTE;
    const wait = full ? this.#restarts[0] + 60_000 - now : 250 * 2 ** (this.#restarts.length - 1);
    this.say(
      `${this.title} wurde unerwartet beendet (${reason}) und startet in ${Math.ceil(wait / 1000)} s neu.`,
    );
    await sleep(wait, undefined, { ref: false });
    if (!this.#stopping) this.start();
  }
}
