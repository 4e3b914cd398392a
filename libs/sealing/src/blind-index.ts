import { keyedDigest } from './keys.ts';
import { joinWords, MOST_QUERY_WORDS, nameWords, type Form, type NameWord } from './name-words.ts';
import { trigrams } from './trigrams.ts';

/** What a search needs: of EVERY entry of `words` at least one token must be in the index of the name. */
export type SearchTokens = {
  words: number[][];
  /** Tokens of letter groups, for a second try: the more of them a name has, the nearer it is (typing errors). */
  fuzzy: number[];
};

const MOST_TOKENS = 200;
/** A skeleton of fewer letters says too little to join two words by. */
const LEAST_JOINED = 3;

/**
 * The blind index of a person's names: whole numbers of 32 bits, sorted, each once, at most 200, most useful first
 * chosen. They come from keyed digests: without the key they say neither a name nor that two organisations know the
 * same one. Pass first, last and further names; their order does not matter.
 */
export function nameTokens(indexKey: Buffer, names: string[]): number[] {
  const words = names.flatMap(nameWords);
  const marks = new Set<string>();
  const forms = words.flatMap(formsOf);
  const tiers: Iterable<string>[] = [
    words.flatMap(({ whole }) => wholeMarks(whole)),
    words.flatMap(({ whole }) => skeletonMarks(whole).slice(0, 2)),
    forms.flatMap((form) => [...wholeMarks(form), ...skeletonMarks(form)]),
    words.flatMap((word, i) => joinedMarks(word, words[i + 1])),
    forms.flatMap(prefixMarks),
    words.flatMap(({ whole }) => trigrams(whole.short).map(trigramMark)),
  ];
  for (const tier of tiers) {
    for (const mark of tier) if (marks.size < MOST_TOKENS) marks.add(mark);
  }
  return toTokens(indexKey, marks);
}

/**
 * The tokens that find a name by what somebody types: beginnings of words or the same sound. A single letter beside a
 * longer word is not required ("M. Müller"). An empty or blank query gives no words: it must find nobody, not everybody.
 */
export function searchTokens(indexKey: Buffer, query: string): SearchTokens {
  const typed = nameWords(query).slice(0, MOST_QUERY_WORDS);
  const words = typed.flatMap((word, i) => {
    if (word.whole.short.length === 1 && typed.some(({ whole }) => whole.short.length > 1))
      return [];
    return [
      toTokens(indexKey, [
        ...queryMarks(word.whole),
        ...(word.articleIsSure && word.withoutArticle !== null
          ? queryMarks(word.withoutArticle)
          : []),
        ...joinedMarks(typed[i - 1], word),
        ...joinedMarks(word, typed[i + 1]),
      ]),
    ];
  });
  const fuzzy = typed.flatMap(({ whole }) => trigrams(whole.short).map(trigramMark));
  return { words, fuzzy: toTokens(indexKey, fuzzy) };
}

function formsOf({ whole, parts, withoutArticle }: NameWord): Form[] {
  return [whole, ...parts, ...(withoutArticle === null ? [] : [withoutArticle])];
}

function queryMarks(form: Form): string[] {
  // Two letters that somebody has just begun to type sound like half of all names.
  return [...wholeMarks(form), ...(form.short.length >= 3 ? skeletonMarks(form) : [])];
}

function wholeMarks({ short, long }: Form): string[] {
  return [`p:${short}`, `p:${long}`];
}

function prefixMarks({ short, long }: Form): string[] {
  return [short, long].flatMap((word) => {
    const letters = [...word];
    return letters.slice(1).map((_, i) => `p:${letters.slice(0, i + 2).join('')}`);
  });
}

function skeletonMarks(form: Form): string[] {
  return form.skeletons.map((skeleton) => `s:${skeleton}`);
}

function joinedMarks(left: NameWord | undefined, right: NameWord | undefined): string[] {
  if (left === undefined || right === undefined) return [];
  return skeletonMarks(joinWords(left, right)).filter((mark) => mark.length >= 2 + LEAST_JOINED);
}

function trigramMark(trigram: string): string {
  return `t:${trigram}`;
}

function toTokens(indexKey: Buffer, marks: Iterable<string>): number[] {
  const tokens = [...new Set(marks)].map((mark) => keyedDigest(indexKey, mark).readInt32BE(0));
  return [...new Set(tokens)].sort((a, b) => a - b);
}
