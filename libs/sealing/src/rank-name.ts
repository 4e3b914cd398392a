import { joinWords, MOST_QUERY_WORDS, nameWords, type Form, type NameWord } from './name-words.ts';
import { likeness } from './trigrams.ts';

/**
 * How well an opened name answers a query, 0 to 1, to order what the blind index found: same spelling before the
 * beginning of a word, that before the same sound, that before likeness. The order of the words does not matter.
 */
export function rankName(query: string, name: string): number {
  const typed = nameWords(query).slice(0, MOST_QUERY_WORDS);
  const words = nameWords(name);
  if (typed.length === 0 || words.length === 0) return 0;
  const candidates = [...words.flatMap(formsOf), ...pairs(words)];
  const typedPairs = pairs(typed);
  const scores = typed.map((word, i) => {
    const own = [
      word.whole,
      ...(word.articleIsSure && word.withoutArticle ? [word.withoutArticle] : []),
    ];
    const joined = [typedPairs[i - 1], typedPairs[i]].filter((form) => form !== undefined);
    return Math.max(
      best(own, candidates),
      0.95 *
        best(
          joined,
          words.map(({ whole }) => whole),
        ),
    );
  });
  const answered = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const covered = Math.min(1, typed.length / words.length);
  return answered * (0.9 + 0.1 * covered);
}

function best(typed: readonly Form[], candidates: readonly Form[]): number {
  return Math.max(
    0,
    ...typed.flatMap((form) => candidates.map((candidate) => score(form, candidate))),
  );
}

function score(typed: Form, candidate: Form): number {
  const spellings = [candidate.short, candidate.long];
  if (spellings.includes(typed.short) || spellings.includes(typed.long)) return 1;
  if (spellings.some((word) => word.startsWith(typed.short) || word.startsWith(typed.long))) {
    return 0.75 + 0.2 * (typed.short.length / candidate.short.length);
  }
  const alike = likeness(typed.short, candidate.short);
  const soundsAlike = typed.skeletons.some((skeleton) => candidate.skeletons.includes(skeleton));
  // Two names that share their likelier reading are nearer than those that share a possible one: محمد is Mohammed before Mamadou.
  const sameReading = typed.skeletons[0] === candidate.skeletons[0];
  return soundsAlike ? 0.6 + (sameReading ? 0.08 : 0) + 0.06 * alike : 0.6 * alike;
}

function formsOf({ whole, parts, withoutArticle }: NameWord): Form[] {
  return [whole, ...parts, ...(withoutArticle === null ? [] : [withoutArticle])];
}

function pairs(words: readonly NameWord[]): Form[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next === undefined ? [] : [joinWords(word, next)];
  });
}
