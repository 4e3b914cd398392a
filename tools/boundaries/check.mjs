import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { fromRoot, root } from '../paths.mjs';
import { endWith, Stop } from '../stop-with.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'violations');
const placed = new Set();
const clear = () => placed.forEach((file) => rmSync(file, { force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => (clear(), process.exit(1)));

/** Fails when a file that breaks a rule of the fence passes lint: the rule is then written down but does not hold. */
async function check() {
  process.chdir(root);
  removeLeftovers();
  const violations = readdirSync(folder).map(readViolation);
  const down = [];
  try {
    for (const violation of violations) {
      placed.add(violation.target);
      writeFileSync(violation.target, violation.text);
    }
    // Without the graph the rule of the boundaries prints a warning, skips itself and passes.
    await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: false });
    const results = await new ESLint({ cwd: root }).lintFiles([...placed]);
    for (const { name, rule, words, target } of violations) {
      const messages = results.find(({ filePath }) => filePath === target)?.messages ?? [];
      const caught = messages.some(
        ({ ruleId, message }) => ruleId === rule && message.includes(words),
      );
      if (!caught)
        down.push(`${name}: expected ${rule} with "${words}", got ${describe(messages)}`);
    }
  } finally {
    clear();
  }
  if (violations.length === 0) down.push('no violations to try');
  if (down.length > 0)
    throw new Stop(`The fence is down:\n${down.map((line) => `  ${line}`).join('\n')}`);
  console.log(
    `The fence stands: ${violations.length} of ${violations.length} violations were caught.`,
  );
}

/** A violation says in its first lines where it would be forbidden, by which rule, and a part of the message. */
function readViolation(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const value = (key) => new RegExp(`^// ${key}: (.+)$`, 'm').exec(text)?.[1];
  const place = value('place');
  if (!place || !value('rule') || !value('words'))
    throw new Stop(`${name} needs "// place:", "// rule:" and "// words:".`);
  // The name must not end like a spec, and must be nobody's: it is removed afterwards.
  return {
    name,
    text,
    rule: value('rule'),
    words: value('words'),
    target: fromRoot(place, `zz-violation-${process.pid}-${name}`),
  };
}

function removeLeftovers() {
  for (const name of readdirSync(folder)) {
    const place = /^\/\/ place: (.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    if (!place || !existsSync(fromRoot(place)))
      throw new Stop(`${name}: its place ${place} does not exist.`);
    for (const file of readdirSync(fromRoot(place))) {
      if (file.startsWith('zz-violation-') && extname(file).startsWith('.ts'))
        rmSync(fromRoot(place, file), { force: true });
    }
  }
}

const describe = (messages) =>
  messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('; ') || 'nothing';

await endWith(check);
