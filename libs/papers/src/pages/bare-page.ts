import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFPageLeaf, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { drawNotes } from './drawn-notes.ts';
import { contentOf, namesIn, NotCopyable } from './page-content.ts';

/** All that a page needs to be shown; everything else leads elsewhere: to other pages, scripts, files, its author. */
const PAGE_KEYS = new Set(['Type', 'Parent', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources', 'Contents', 'Group']);
/** What streams carry along besides what they show. */
const STREAM_LUGGAGE = ['Metadata', 'PieceInfo', 'LastModified', 'StructParent', 'StructParents', 'OPI', 'AF', 'Alternates', 'Ref'].map((name) => PDFName.of(name));
const RESOURCES = PDFName.of('Resources');
const KINDS = ['Font', 'XObject', 'ExtGState', 'Pattern', 'Shading', 'ColorSpace', 'Properties'].map((name) => PDFName.of(name));

const bare = new WeakSet<object>();

/**
 * Takes everything from a page that it does not show: notes and fields are drawn into it, resources that its content does not
 * name go. Many programs give all pages one list of resources; copied with it, a page would carry the pictures of all others.
 * @throws NotCopyable
 */
export function bareShownPage(pdf: PDFDocument, index: number): void {
  const page = pdf.getPage(index).node;
  if (bare.has(page)) return;
  bare.add(page);
  const names = namesIn(contentOf(page.Contents(), page.context));
  const resources = page.Resources();
  page.set(RESOURCES, resources ? usedOf(resources, names) : page.context.obj({}));
  drawNotes(page);
  for (const key of page.keys()) if (!PAGE_KEYS.has(key.decodeText())) page.delete(key);
  cleanBelow(page.context, page.get(RESOURCES));
  cleanBelow(page.context, page.get(PDFName.of('Contents')));
}

/** The resources that are named; forms without a list of their own use that of the page. */
function usedOf(resources: PDFDict, names: Set<string>): PDFDict {
  const { context } = resources;
  const used = context.obj({});
  const all = new Set(names);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const content of borrowersOf(resources, all)) for (const name of namesIn(contentOf(content, context))) all.add(name);
  }
  for (const kind of KINDS) {
    const entries = resources.lookupMaybe(kind, PDFDict);
    if (!entries) continue;
    const kept = context.obj({});
    for (const [name, value] of entries.entries()) if (all.has(name.decodeText())) kept.set(name, value);
    used.set(kind, kept);
  }
  return used;
}

function* borrowersOf(resources: PDFDict, names: Set<string>): Generator<PDFStream> {
  for (const kind of KINDS.slice(0, 4)) {
    const entries = resources.lookupMaybe(kind, PDFDict);
    for (const name of entries?.keys() ?? []) {
      if (!names.has(name.decodeText())) continue;
      const entry = entries!.lookup(name);
      const isForm = entry instanceof PDFStream && entry.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image');
      if (isForm && !entry.dict.has(RESOURCES)) yield entry;
      const letters = entry instanceof PDFDict && !entry.has(RESOURCES) ? entry.lookupMaybe(PDFName.of('CharProcs'), PDFDict) : undefined;
      for (const letter of letters?.keys() ?? []) {
        const drawing = letters!.lookup(letter);
        if (drawing instanceof PDFStream) yield drawing;
      }
    }
  }
}

/** Everything that hangs below, each once: forms get only their own resources, streams lose their luggage. */
function cleanBelow(context: PDFPageLeaf['context'], root: PDFObject | undefined): void {
  const waiting: (PDFObject | undefined)[] = [root];
  while (waiting.length > 0) {
    let object = waiting.pop();
    if (object instanceof PDFRef) object = context.lookup(object);
    if (!object || bare.has(object)) continue;
    if (object instanceof PDFArray) {
      bare.add(object);
      waiting.push(...object.asArray());
    }
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    bare.add(object);
    if (object instanceof PDFStream) cleanStream(object);
    // A page that is reached from below would come along with all it holds.
    if (dict.lookup(PDFName.of('Type')) === PDFName.of('Page')) throw new NotCopyable();
    waiting.push(...dict.values());
  }
}

function cleanStream(stream: PDFStream): void {
  for (const key of STREAM_LUGGAGE) stream.dict.delete(key);
  const resources = stream.dict.lookupMaybe(RESOURCES, PDFDict);
  if (resources) stream.dict.set(RESOURCES, usedOf(resources, namesIn(contentOf(stream, resources.context))));
}
