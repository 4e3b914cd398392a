import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPageLeaf, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { NotCopyable } from './page-content.ts';

const HIDDEN = 2;
const NO_VIEW = 32;
const name = (text: string) => PDFName.of(text);
type Matrix = [number, number, number, number, number, number];

/**
 * Draws notes, stamps and filled fields into the page as they look, so that they are part of it and nothing else of them stays
 * (ISO 32000-1, 12.5.5). @throws NotCopyable when one has a value and no look
 */
export function drawNotes(page: PDFPageLeaf): void {
  const { context } = page;
  const notes = page.lookupMaybe(name('Annots'), PDFArray);
  const drawn: string[] = [];
  for (const one of notes?.asArray() ?? []) {
    const note = one instanceof PDFRef ? context.lookup(one) : one;
    if (!(note instanceof PDFDict) || !isSeen(note)) continue;
    const look = lookOf(note);
    if (!look) {
      if (hasValue(note)) throw new NotCopyable();
      continue;
    }
    const stream = context.lookup(look, PDFStream);
    const place = placeOf(note, stream);
    if (!place) continue;
    stream.dict.set(name('Type'), name('XObject'));
    stream.dict.set(name('Subtype'), name('Form'));
    const form = `Note${drawn.length + 1}x`;
    page.setXObject(name(form), look);
    drawn.push(`q ${place.map((part) => part.toFixed(5)).join(' ')} cm /${form} Do Q`);
  }
  if (drawn.length === 0) return;
  const contents = page.get(name('Contents'));
  const before = contents instanceof PDFRef && context.lookup(contents) instanceof PDFStream ? [contents] : (page.lookupMaybe(name('Contents'), PDFArray)?.asArray() ?? []);
  const wrap = (text: string) => context.register(context.flateStream(text));
  page.set(name('Contents'), context.obj([wrap('q\n'), ...before, wrap(`\nQ\n${drawn.join('\n')}\n`)]));
}

function isSeen(note: PDFDict): boolean {
  const flags = note.lookupMaybe(name('F'), PDFNumber)?.asNumber() ?? 0;
  return (flags & (HIDDEN | NO_VIEW)) === 0 && note.lookup(name('Subtype')) !== name('Popup');
}

/** A field that was filled by a program that leaves drawing it to the reader. */
function hasValue(note: PDFDict): boolean {
  const ofField = note.lookupMaybe(name('Parent'), PDFDict);
  const isField = note.lookup(name('Subtype')) === name('Widget');
  return isField && !note.has(name('AP')) && (note.has(name('V')) || (ofField?.has(name('V')) ?? false));
}

/** The normal look; of a box that can be ticked, the one of its state. */
function lookOf(note: PDFDict): PDFRef | null {
  const looks = note.lookupMaybe(name('AP'), PDFDict);
  const normal = looks?.lookup(name('N'));
  const state = note.lookup(name('AS'));
  const found = normal instanceof PDFDict ? (state instanceof PDFName ? normal.get(state) : undefined) : looks?.get(name('N'));
  return found instanceof PDFRef && note.context.lookup(found) instanceof PDFStream ? found : null;
}

/** The matrix that brings the look into the rectangle of its note; null when one of them is empty. */
function placeOf(note: PDFDict, look: PDFStream): Matrix | null {
  const rect = numbersOf(note.lookup(name('Rect')), 4);
  const box = numbersOf(look.dict.lookup(name('BBox')), 4);
  if (!rect || !box) return null;
  const [a, b, c, d, e, f] = (numbersOf(look.dict.lookup(name('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0]) as Matrix;
  const corners = [[box[0]!, box[1]!], [box[2]!, box[1]!], [box[0]!, box[3]!], [box[2]!, box[3]!]] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [left, bottom, width, height] = [Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  if (width === 0 || height === 0) return null;
  const scaleX = Math.abs(rect[2]! - rect[0]!) / width;
  const scaleY = Math.abs(rect[3]! - rect[1]!) / height;
  return [scaleX, 0, 0, scaleY, Math.min(rect[0]!, rect[2]!) - left * scaleX, Math.min(rect[1]!, rect[3]!) - bottom * scaleY];
}

function numbersOf(value: unknown, count: number): number[] | null {
  if (!(value instanceof PDFArray) || value.size() !== count) return null;
  const numbers = Array.from({ length: count }, (_, at) => value.lookup(at)).map((part) => (part instanceof PDFNumber ? part.asNumber() : Number.NaN));
  return numbers.every(Number.isFinite) ? numbers : null;
}
