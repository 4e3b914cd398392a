/** Where words stand on a page, with a little of what is around them. */
export interface TextHit {
  /** From 1. */
  page: number;
  before: string;
  match: string;
  after: string;
}

const AROUND = 60;
const HITS_PER_PAGE = 3;

/** What is written in several ways and read as the same: ä, ae and a; ß and ss; § and the 8 for which it is taken in pictures. */
const SAME: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i', '§': '8', '’': "'", '–': '-', '—': '-' };

interface Folded {
  text: string;
  /** For each letter of `text` its place in the original. */
  places: number[];
}

/**
 * Case, accents, umlauts however written, spaces and line ends do not count; a word that is parted at the end of a line is one.
 */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

function foldWithPlaces(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  const put = (letters: string, place: number) => {
    for (const letter of letters) {
      // The second letter of ae, oe, ue.
      if (letter === 'e' && 'aou'.includes(folded.at(-1) ?? ' ')) continue;
      if (letter === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += letter;
      places.push(place);
    }
  };
  const parted = /[-\u00ad]\s*\n\s*(?=\p{Ll})/uy;
  for (let place = 0; place < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(place)!);
    parted.lastIndex = place;
    const gap = sign === '-' || sign === '\u00ad' ? parted.exec(text) : null;
    if (gap) {
      place += gap[0].length;
      continue;
    }
    if (/\s/.test(sign)) put(' ', place);
    else if (sign !== '\u00ad') put(SAME[sign] ?? SAME[sign.toLowerCase()] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), place);
    place += sign.length;
  }
  return { text: folded, places };
}

/**
 * The words as they were typed, one after the other; on a page where they do not stand together but all of them stand, the first.
 */
export function findInText(pages: readonly string[], words: string): TextHit[] {
  const phrase = fold(words).trim();
  if (phrase === '') return [];
  const parts = phrase.split(' ');
  return pages.flatMap((page, index) => {
    const folded = foldWithPlaces(page);
    const found = placesOf(folded.text, phrase);
    if (found.length > 0) return found.map((at) => hit(page, index + 1, folded, at, phrase.length));
    if (parts.length === 1 || !parts.every((part) => folded.text.includes(part))) return [];
    const longest = [...parts].sort((a, b) => b.length - a.length)[0]!;
    return [hit(page, index + 1, folded, folded.text.indexOf(longest), longest.length)];
  });
}

function placesOf(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0 && found.length < HITS_PER_PAGE; at = text.indexOf(phrase, at + phrase.length)) found.push(at);
  return found;
}

function hit(page: string, number: number, { text, places }: Folded, at: number, length: number): TextHit {
  const start = places[at]!;
  // Up to where the next letter begins, so that an e of ae or an accent stays with its letter.
  const end = at + length < text.length ? places[at + length]! : page.length;
  const match = page.slice(start, end);
  const rest = match.length - match.trimEnd().length;
  const line = (part: string) => part.replace(/\s+/g, ' ');
  return {
    page: number,
    before: line(wholeWords(page.slice(Math.max(0, start - AROUND), start), 'start', start > AROUND)),
    match: line(match.trimEnd()),
    after: line(wholeWords(page.slice(end - rest, end - rest + AROUND), 'end', end - rest + AROUND < page.length)),
  };
}

/** Without the half word at the cut. */
function wholeWords(part: string, cutAt: 'start' | 'end', isCut: boolean): string {
  if (!isCut) return part;
  return cutAt === 'start' ? part.replace(/^\S+(?=\s)/, '…') : part.replace(/(?<=\s)\S+$/, '…');
}
