import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

it('runs by itself and comes to its end', () => {
  const file = resolve(import.meta.dirname, '..', '..', 'tools', 'generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
