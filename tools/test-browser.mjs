// Imports at the top only what needs no package: on a bare machine prepare() installs them first.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from './closing-line.mjs';
import { findChromium } from './find-chromium.mjs';
import { fromRoot, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { programOf, runNode } from './run-program.mjs';
import { endWith, Stop } from './stop-with.mjs';

const START_WITHIN_MS = 300_000;

/** Clicks through a practice installation of its own, on a free port, with data that are thrown away afterwards. */
async function testInBrowser() {
  await prepare();
  const chromium = findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-browser-'));
  const report = join(folder, 'report.json');
  let installation;
  try {
    installation = await startPractice(join(folder, 'data'));
    const { code } = await runNode(
      [programOf('@playwright/test', 'playwright'), 'test', ...process.argv.slice(2)],
      {
        env: {
          BASE_URL: installation.address,
          PRACTICE_PASSWORD: installation.password,
          PRACTICE_DATA_DIR: join(folder, 'data'),
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_REPORT: report,
          PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
        },
      },
    );
    const counts = countsOf(report, code);
    console.log(`\n${closingLine(counts)}`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await installation?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startPractice(dataDir) {
  const { freePort } = await import('./free-port.mjs');
  const port = await freePort();
  const child = spawn(process.execPath, [fromRoot('tools', 'start.mjs'), '--practice'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('SIGINT', () => child.kill('SIGTERM')).once('SIGTERM', () => child.kill('SIGTERM'));
  let said = '';
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Bleibeakte läuft:')) resolve('ready');
    });
  });
  const timer = setTimeout(() => child.kill('SIGTERM'), START_WITHIN_MS);
  const outcome = await Promise.race([ready, ended]);
  clearTimeout(timer);
  if (outcome !== 'ready')
    throw new Stop(`Die Installation für die Browser-Tests startet nicht:\n${said}`);
  return {
    address: `http://127.0.0.1:${port}`,
    password: /Passwort für alle: (\S+)/.exec(said)?.[1] ?? '',
    stop,
  };
}

function countsOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + errors.length;
  // Playwright also fails for reasons of its own, for example when no test was found.
  return {
    passed: stats.expected + stats.flaky,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}

await endWith(testInBrowser);
