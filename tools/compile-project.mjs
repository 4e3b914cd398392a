import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const swcOptions = {
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    rewriteRelativeImportExtensions: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const hashOf = (...contents) =>
  contents.reduce((hash, content) => hash.update(content), createHash('sha1')).digest('hex');
const isSpec = (path) => /spec\.tsx?$/.test(path) || /(^|[\\/])violations[\\/]/.test(path);
const isCode = (path) => path.endsWith('.ts') && !path.endsWith('.d.ts');

/**
 * Compiles src to dist file by file and copies everything that is not code (JSON, word lists, fonts).
 * Compares contents, not times, so that a checkout, a copy or an unpacked archive is judged rightly.
 * @returns how many files were written
 */
export function compileProject(project) {
  const source = join(project, 'src');
  const target = join(project, 'dist');
  const stampFile = join(target, '.compiled.json');
  const settings = hashOf(readFileSync(fileURLToPath(import.meta.url)), swc.version ?? '');
  const stamp = readStamp(stampFile);
  const known = stamp.settings === settings ? stamp.files : {};
  const files = {};
  let written = 0;
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name).slice(source.length + 1);
    if (isSpec(path)) continue;
    const content = readFileSync(join(source, path));
    const output = join(target, isCode(path) ? path.replace(/\.ts$/, '.js') : path);
    files[path] = hashOf(content);
    if (known[path] === files[path] && existsSync(output)) continue;
    mkdirSync(dirname(output), { recursive: true });
    if (isCode(path)) compile(join(source, path), content.toString(), output);
    else copyFileSync(join(source, path), output);
    written += 1;
  }
  removeVanished(target, files);
  mkdirSync(target, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ settings, files }));
  return written;
}

function compile(file, content, output) {
  const { code, map } = swc.transformSync(content, {
    ...swcOptions,
    filename: file,
    sourceFileName: file,
  });
  writeFileSync(output, `${code}//# sourceMappingURL=${basename(output)}.map\n`);
  writeFileSync(`${output}.map`, map);
}

/** A file that is left behind would still be found by an import. tsc writes here too: its .d.ts follow their source. */
function removeVanished(target, files) {
  if (!existsSync(target)) return;
  const expected = new Set(
    Object.keys(files).map((path) => (isCode(path) ? path.replace(/\.ts$/, '') : path)),
  );
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = file.slice(target.length + 1);
    const stem = path.replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    if (path === '.compiled.json' || path.endsWith('.tsbuildinfo') || expected.has(stem)) continue;
    rmSync(file);
  }
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { settings: '', files: {} };
  }
}
