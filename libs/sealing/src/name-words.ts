import { spell, type Spelling } from './name-letters.ts';
import { skeletons } from './name-skeleton.ts';

/** One way in which a word of a name may be looked for. */
export type Form = Spelling & { skeletons: string[] };

/** One word of a name: as it stands, its parts (O'Connor: o, connor), and without an Arabic article. */
export type NameWord = {
  whole: Form;
  parts: Form[];
  withoutArticle: Form | null;
  articleIsSure: boolean;
};

/** Longer words are cut: nobody types more, and every further letter would cost a token. */
const MOST_LETTERS = 24;

/** Words of a query beyond these are not looked at. */
export const MOST_QUERY_WORDS = 12;

const MOST_CHARACTERS = 2_000;
const MOST_WORDS = 40;
const JOINERS = /['’‘ʼʻ´ʿʾ`‐‑–־-]/u;
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const ARABIC = /^\p{Script=Arabic}/u;

/** Joined to the next word by a blank only if they cannot well be a name of their own. */
const LOOSE_ARTICLES = ['al', 'el', 'ul'];
/** Before the sun letters the article takes their sound: ash-Sharif, an-Nur. */
const JOINED_ARTICLES = [
  ...LOOSE_ARTICLES,
  'ad',
  'adh',
  'an',
  'ar',
  'as',
  'ash',
  'asch',
  'at',
  'ath',
  'az',
  'er',
  'es',
  'esch',
];

/**
 * Cuts a name into words. Apostrophes and hyphens join, everything else that is no letter or digit divides. A name
 * that no letter can be made of (a sign, a picture) is one word as it stands, so that it is found again.
 */
export function nameWords(name: string): NameWord[] {
  const text = name
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '');
  const raw = joinArticles(split(text.replace(PICTURES, ' ')));
  const words = raw.slice(0, MOST_WORDS).flatMap((parts) => toWord(parts) ?? []);
  const sign = text.trim();
  if (words.length > 0 || sign === '') return words;
  return [
    {
      whole: { short: sign, long: sign, sound: '', skeletons: [] },
      parts: [],
      withoutArticle: null,
      articleIsSure: false,
    },
  ];
}

/** Two neighbours as one word: Abd al-Rahman and Abdulrahman are one name. Only its skeletons are of use. */
export function joinWords(left: NameWord, right: NameWord): Form {
  return join([left.whole, right.whole]);
}

function split(text: string): string[][] {
  const words: string[][] = [];
  let parts = [''];
  for (const letter of text) {
    if (IN_WORD.test(letter)) parts[parts.length - 1] += letter;
    else if (JOINERS.test(letter)) parts.push('');
    else {
      words.push(parts);
      parts = [''];
    }
  }
  words.push(parts);
  return words.map((word) => word.filter((part) => part !== '')).filter((word) => word.length > 0);
}

function joinArticles(words: string[][]): string[][] {
  const joined: string[][] = [];
  let article: string[] = [];
  words.forEach((parts, i) => {
    const [only] = parts;
    if (
      parts.length === 1 &&
      i < words.length - 1 &&
      only !== undefined &&
      LOOSE_ARTICLES.includes(only)
    ) {
      article = parts;
      return;
    }
    joined.push([...article, ...parts]);
    article = [];
  });
  return joined;
}

function toWord(parts: string[]): NameWord | null {
  const spellings = parts.map(spell).filter(({ short }) => short !== '');
  const [first, ...others] = spellings;
  if (first === undefined) return null;
  const whole = join(spellings);
  const partForms = others.length > 0 ? spellings.map((part) => join([part])) : [];
  if (others.length > 0 && JOINED_ARTICLES.includes(first.short)) {
    return { whole, parts: partForms, withoutArticle: join(others), articleIsSure: true };
  }
  const cut = /^[ae]l.{3}/.test(whole.short) && /^[ae]l/.test(whole.sound);
  const withoutArticle = cut
    ? join([
        { short: whole.short.slice(2), long: whole.long.slice(2), sound: whole.sound.slice(2) },
      ])
    : null;
  return {
    whole,
    parts: partForms,
    withoutArticle,
    articleIsSure: cut && ARABIC.test(parts[0] ?? ''),
  };
}

function join(spellings: readonly Spelling[]): Form {
  const sound = spellings
    .map((part) => part.sound)
    .join('')
    .slice(0, 2 * MOST_LETTERS);
  return {
    short: spellings
      .map((part) => part.short)
      .join('')
      .slice(0, MOST_LETTERS),
    long: spellings
      .map((part) => part.long)
      .join('')
      .slice(0, MOST_LETTERS),
    sound,
    skeletons: skeletons(sound),
  };
}
