import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBLEMS } from '@bleibeakte/contracts';

const here = dirname(fileURLToPath(import.meta.url));

function read(language: string, file: string): unknown {
  return JSON.parse(readFileSync(join(here, language, file), 'utf8'));
}

/** 'time.inDays_one' for every text; empty texts are named too. */
function keysOf(tree: unknown, prefix = ''): string[] {
  if (typeof tree === 'string') return [tree.trim() === '' ? `${prefix} (empty)` : prefix];
  return Object.entries(tree as Record<string, unknown>).flatMap(([key, value]) =>
    keysOf(value, prefix ? `${prefix}.${key}` : key),
  );
}

/** '{{count}}' and other places that a text fills. */
function holesOf(tree: unknown, prefix = ''): string[] {
  if (typeof tree === 'string')
    return [
      `${prefix}: ${[...tree.matchAll(/{{(\w+)}}/g)]
        .map((hole) => hole[1])
        .sort()
        .join(',')}`,
    ];
  return Object.entries(tree as Record<string, unknown>).flatMap(([key, value]) =>
    holesOf(value, `${prefix}.${key}`),
  );
}

const files = readdirSync(join(here, 'de')).sort();

describe('texts of the web', () => {
  it('has the same files in both languages', () => {
    expect(readdirSync(join(here, 'en')).sort()).toEqual(files);
  });

  it.each(files)('says everything of %s in German and in English', (file) => {
    expect(keysOf(read('en', file)).sort()).toEqual(keysOf(read('de', file)).sort());
    expect(holesOf(read('en', file)).sort()).toEqual(holesOf(read('de', file)).sort());
  });

  it.each(files)('uses no exclamation mark in %s', (file) => {
    expect(JSON.stringify([read('de', file), read('en', file)])).not.toContain('!');
  });

  it('has a sentence for every problem', () => {
    const known = Object.keys(read('de', 'problems.json') as object);
    const missing = Object.keys(PROBLEMS).filter(
      (code) => !known.includes(code.replaceAll('.', '_')),
    );
    expect(missing).toEqual([]);
  });
});
