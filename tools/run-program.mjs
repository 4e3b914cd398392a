import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromRoot, root } from './paths.mjs';

/** The script behind a command that a package installs, so that no shell and no .cmd file is needed. */
export function programOf(packageName, command = packageName) {
  const manifest = createRequire(fromRoot('package.json')).resolve(`${packageName}/package.json`);
  const { bin } = createRequire(manifest)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program until it ends; a signal that asks us to end is passed on to it. With `quiet` its output is kept and
 * only given back, with `dropStdout` nothing but its errors is shown.
 * @returns the exit code (1 when a signal ended it) and the kept output
 */
export function runProgram(
  command,
  args,
  { cwd = root, env = {}, quiet = false, dropStdout = false, shell = false } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: [
        'ignore',
        quiet ? 'pipe' : dropStdout ? 'ignore' : 'inherit',
        quiet ? 'pipe' : 'inherit',
      ],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The same for a script of Node. */
export const runNode = (args, options) => runProgram(process.execPath, args, options);
