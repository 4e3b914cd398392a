// Imports at the top only what needs no package: on a bare machine prepare() installs them first.
import { closingLine } from './closing-line.mjs';
import { prepare } from './prepare.mjs';
import { endWith } from './stop-with.mjs';

/** `npm run test:crash`: kill -9 of the product's real processes (test/crash). About three minutes, most of it waiting. */
async function testCrash() {
  await prepare();
  const { build } = await import('./build.mjs');
  await build();
  const { runJest } = await import('./run-jest.mjs');
  const counts = await runJest(['--config', 'jest.crash.config.mjs', ...process.argv.slice(2)]);
  console.log(`\n${closingLine(counts)}`);
  return counts.failed > 0 ? 1 : 0;
}

await endWith(testCrash);
