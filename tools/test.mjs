// Imports at the top only what needs no package: on a bare machine prepare() installs them first.
import { closingLine } from './closing-line.mjs';
import { prepare } from './prepare.mjs';
import { programOf, runNode } from './run-program.mjs';
import { endWith } from './stop-with.mjs';
import { fromRoot } from './paths.mjs';

/** `npm test`: everything. `npm test -- PATTERN`: the suites whose path fits, without lint and type check. */
async function test() {
  await prepare();
  const args = process.argv.slice(2);
  const { buildServer } = await import('./build.mjs');
  await buildServer();
  const failedChecks = args.length === 0 ? await check() : [];
  const { runJest } = await import('./run-jest.mjs');
  const counts = await runJest(args);
  for (const name of failedChecks) console.log(`FAILED: ${name}`);
  const { findRedis } = await import('../test/support/redis.mjs');
  if (counts.skipped > 0 && !process.env['REDIS_URL'] && !findRedis())
    console.log('SKIPPED: the tests of the jobs on Redis, because redis-server is not installed');
  // A check that fails is one more that failed, so that the closing line never looks green when the run is not.
  const failed = counts.failed + failedChecks.length;
  console.log(`\n${closingLine({ ...counts, failed })}`);
  return failed > 0 ? 1 : 0;
}

/**
 * All of them run, so that one look shows everything that is wrong. Lint is one process over the whole tree: a process for each
 * project, as `npm run lint` with its cache has it, would read the types of the libraries again and again. It needs 2.5 GB.
 */
async function check() {
  const types = async () => [
    await runCheck('type check', [programOf('typescript', 'tsc'), '-b']),
    await runCheck('boundaries', [fromRoot('tools', 'boundaries', 'check.mjs')]),
  ];
  const [lint, others] = await Promise.all([runCheck('lint', ['--max-old-space-size=4096', programOf('eslint'), '.']), types()]);
  return [lint, ...others].filter((name) => name !== null);
}

/** Its name when it failed, else null. */
async function runCheck(name, command) {
  const begun = Date.now();
  const { code, output } = await runNode(command, { quiet: true, env: { NX_DAEMON: 'false' } });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}  (${seconds} s)`);
  if (code === 0) return null;
  console.log(output);
  return name;
}

await endWith(test);
