import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

const LIMIT = 5_000_000;
const LINES_A_MINUTE = 5;
/** Stacks and printed objects stay in the file. */
const isDetail = (line) => /^\s|^[{}[\]]|^$|^\(/.test(line) && !/^\{.*\}$/.test(line);

/** Writes what a child says into its file (5 MB, and the 5 MB before) and shows what it says as an error. */
export function keepLog(child, file, show) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let size = existsSync(file) ? statSync(file).size : 0;
  let shown = [];
  const write = (line) => {
    if (size > LIMIT) {
      renameSync(file, `${file}.1`);
      size = 0;
    }
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
    size += line.length + 1;
  };
  const take = (line, isError) => {
    try {
      write(line);
    } catch {
      // A full disk must not end the start: the product itself refuses writes and says so.
    }
    if (!isError || isDetail(line)) return;
    shown = shown.filter((time) => time > Date.now() - 60_000);
    if (shown.length >= LINES_A_MINUTE) return;
    shown.push(Date.now());
    show(line.length > 300 ? `${line.slice(0, 300)} …` : line);
  };
  createInterface({ input: child.stdout }).on('line', (line) =>
    take(line, /^\{.*"level":\s*"?(error|fatal|50|60)\b/.test(line)),
  );
  createInterface({ input: child.stderr }).on('line', (line) => take(line, true));
}

/** The end of a log file, for the console. */
export function lastLinesOf(file, count) {
  return existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
    : '';
}
