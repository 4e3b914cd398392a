/**
 * The consonant skeleton of a word: what remains of a name when it travels from one script and one office to the next.
 * Vowels are dropped except a star for one at the beginning; similar consonants are one (f v w, s sch sh, h kh ch).
 * Where a spelling can be read in several ways, all readings are given; two names sound alike if they share one.
 */

/** What a spelling leaves open; the answer holds for the whole word (`ch` is not read in two ways within one name). */
type Question = keyof typeof READINGS;

/** The likelier reading first: the number of skeletons is limited. */
const READINGS = {
  h: ['h', ''],
  ch: ['h', 'c', 'k'],
  j: ['j', 'y'],
  w: ['f', ''],
  th: ['t', 's'],
  dh: ['d', 'z'],
  ts: ['z', 's'],
  q: ['k', 'g'],
  softC: ['s', 'j'],
  hardC: ['k', 'j'],
  zh: ['j', 'z', 'y'],
  x: ['ks', 'h'],
  g: ['g', 'h'],
  cedilla: ['c', 's'],
  ye: ['y', '*'],
} as const;

const MOST = 8;

const UNIT = /tsch|tch|dsch|dzh|dj|sch|sz|cz|sh|kh|ck|ch|zh|gh|ph|th|dh|ts|tz|[a-zA-ZЖ]/g;

const UNITS: Readonly<Record<string, string | { ask: Question }>> = {
  tsch: 'c',
  tch: 'c',
  cz: 'c',
  C: 'c',
  dsch: 'j',
  dzh: 'j',
  dj: 'j',
  J: 'j',
  sch: 's',
  sh: 's',
  sz: 's',
  s: 's',
  kh: 'h',
  K: 'h',
  ck: 'k',
  k: 'k',
  gh: 'g',
  g: 'g',
  ph: 'f',
  f: 'f',
  v: 'f',
  z: 'z',
  b: 'b',
  d: 'd',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
  t: 't',
  h: { ask: 'h' },
  H: { ask: 'h' },
  ch: { ask: 'ch' },
  zh: { ask: 'zh' },
  Ж: { ask: 'zh' },
  j: { ask: 'j' },
  th: { ask: 'th' },
  T: { ask: 'th' },
  dh: { ask: 'dh' },
  D: { ask: 'dh' },
  Z: { ask: 'dh' },
  ts: { ask: 'ts' },
  tz: { ask: 'ts' },
  q: { ask: 'q' },
  Q: { ask: 'q' },
  x: { ask: 'x' },
  G: { ask: 'g' },
  X: { ask: 'cedilla' },
};

/** All readings of a `Spelling.sound`, at most eight; none if it has no consonant. */
export function skeletons(sound: string): string[] {
  const units = sound.replace(/([a-zA-ZЖ])\1+/g, '$1').match(UNIT) ?? [];
  const sounds = units.map((unit, i) => read(unit, i, units));
  const asked = [
    ...new Set(sounds.flatMap((part) => (typeof part === 'string' ? [] : [part.ask]))),
  ];
  const found = new Set<string>();
  for (const answers of combinations(asked)) {
    const text = sounds
      .map((part) => (typeof part === 'string' ? part : answers.get(part.ask)))
      .join('');
    if (/[a-z]/.test(text)) found.add(text);
    if (found.size === MOST) break;
  }
  return [...found];
}

function read(unit: string, i: number, units: readonly string[]): string | { ask: Question } {
  const next = units[i + 1] ?? '';
  const first = i === 0;
  switch (unit) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
      return first ? '*' : '';
    case 'Y':
      return first ? 'y' : '';
    case 'y':
      if (!first) return '';
      // Yelena and Elena, Yevgeni and Evgeni are one name.
      return next === 'e' ? { ask: 'ye' } : isVowel(next) ? 'y' : '*';
    case 'V':
      return first ? 'f' : { ask: 'w' };
    case 'w':
      // Dawud and Daud; elsewhere (Marwa, Wahid, Chamidow) it is heard.
      return !first && isVowel(units[i - 1] ?? '') && isVowel(next) ? { ask: 'w' } : 'f';
    case 'c':
      return { ask: /^[eiy]/.test(next) ? 'softC' : 'hardC' };
    case 'h':
    case 'H':
      return first ? 'h' : { ask: 'h' };
    default:
      return UNITS[unit] ?? '';
  }
}

function isVowel(unit: string): boolean {
  return /^[aeiouy]$/.test(unit);
}

function* combinations(questions: readonly Question[]): Generator<ReadonlyMap<Question, string>> {
  const [question, ...others] = questions;
  if (question === undefined) {
    yield new Map();
    return;
  }
  for (const rest of combinations(others)) {
    for (const reading of READINGS[question]) yield new Map([...rest, [question, reading]]);
  }
}
