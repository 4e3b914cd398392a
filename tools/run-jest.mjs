import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOf, runNode } from './run-program.mjs';

/** Runs Jest and counts. A suite that cannot even be loaded counts as one failed test, else it would vanish. */
export async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-jest-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await runNode(
      ['--experimental-vm-modules', programOf('jest'), '--json', `--outputFile=${report}`, ...args],
      {
        env: {
          NODE_ENV: 'test',
          NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        },
        // Jest writes the report to the standard output too; the readable one goes to the error output.
        dropStdout: true,
      },
    );
    return countsOf(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // Jest also fails for reasons of its own, for example when no test was found.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
