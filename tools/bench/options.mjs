import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { Stop } from '../stop-with.mjs';

/** The case numbers of a year have four digits, and the seed spreads over twelve years. */
const MOST_PEOPLE = 110_000;

/** What can be measured alone. 'law' needs no seeded people, 'photos' no database either. */
const PARTS = ['law', 'photos'];

/** What was asked for on the command line; DATA_DIR names the folder of the bench installation. */
export function readOptions(args = process.argv.slice(2)) {
  const options = {
    people: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '4' },
    reminders: { type: 'string', default: '500' },
    plans: { type: 'boolean', default: false },
    only: { type: 'string' },
  };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new Stop(
      `${error.message}\nPossible: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(' ')}`,
    );
  }
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Stop(`--only takes ${PARTS.join(', ')}.`);
  return {
    people: number('people', values.people, 20, MOST_PEOPLE),
    seconds: number('seconds', values.seconds, 1, 600),
    reminders: number('reminders', values.reminders, 10, 20_000),
    plans: values.plans,
    only: values.only,
    dataDir: resolve(process.env['DATA_DIR'] || fromRoot('.bench-data')),
  };
}

function number(name, text, least, most) {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Stop(`--${name} takes a whole number from ${least} to ${most}.`);
}
