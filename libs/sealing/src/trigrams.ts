/** Groups of three letters of a word with two blanks before and one after it, each once; the beginning weighs more. */
export function trigrams(word: string): string[] {
  const letters = [' ', ' ', ...word, ' '];
  return [...new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')))];
}

/** Likeness of two words, 0 to 1 (Dice's coefficient of their trigrams). */
export function likeness(left: string, right: string): number {
  const groups = new Set(trigrams(left));
  const others = trigrams(right);
  const shared = others.filter((group) => groups.has(group)).length;
  return (2 * shared) / (groups.size + others.length);
}
