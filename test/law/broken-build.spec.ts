import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'broken-law-'));
const law = join(folder, 'law');
const contracts = join(law, 'node_modules', '@bleibeakte', 'contracts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The law's step of the build, as tools/build.mjs takes it, on a copy. */
function build(): { code: number | null; said: string } {
  const tool = (name: string) => JSON.stringify(pathToFileURL(join(ROOT, 'tools', name)).href);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `
    const { compileProject } = await import(${tool('compile-project.mjs')});
    const { checkLaw } = await import(${tool('check-law.mjs')});
    const { endWith } = await import(${tool('stop-with.mjs')});
    await endWith(async () => {
      for (const project of ${JSON.stringify([contracts, law])}) compileProject(project);
      await checkLaw(${JSON.stringify(join(law, 'dist'))});
    });
  `], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return { code: status, said: stderr };
}

const breakIt = (file: string, before: string | RegExp, after: string): void => {
  const path = join(law, 'src', file);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(before, after);
  expect(broken).not.toBe(text);
  writeFileSync(path, broken);
};

it('goes through with the law that is shipped, and with a broken copy ends by naming file, path and reason of each fault', () => {
  for (const [name, copy] of [['contracts', contracts], ['law', law]] as const) {
    cpSync(join(ROOT, 'libs', name, 'src'), join(copy, 'src'), { recursive: true });
    cpSync(join(ROOT, 'libs', name, 'package.json'), join(copy, 'package.json'));
  }
  expect(build()).toEqual({ code: 0, said: '' });

  breakIt('data/de-he.ts', "code: 'notInGermany'", "code: 'badLuck'");
  breakIt('data/de-ni.ts', "code: 'otherLandResponsible'", "code: 'notInGermany'");
  breakIt('routes/aufenthg-25a-1.ts', /sources: \[[\s\S]*?\n {2}\]/, 'sources: []');
  breakIt('deadlines/hardship.ts', 'validFrom: READ_ON', "validFrom: '2026-02-30'");
  const { code, said } = build();
  expect(code).toBe(1);
  expect(said.split('\n')).toEqual(expect.arrayContaining([
    'libs/law/src/data/de-he.ts: bars[0] (badLuck).code: unknown code badLuck',
    expect.stringMatching(/^libs\/law\/src\/data\/de-ni\.ts: bars\[\d+\] \(notInGermany\): its validity overlaps with another text of the same bar$/),
    'libs/law/src/routes/aufenthg-25a-1.ts: sources: source is missing',
    'libs/law/src/deadlines/hardship.ts: HFK_EINGABE_FENSTER.validFrom: no such day: 2026-02-30',
  ]));
});
