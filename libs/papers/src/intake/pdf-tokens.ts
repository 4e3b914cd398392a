/** What the inspector needs of a PDF: names, and where objects and streams begin and end. */
export type PdfToken =
  | { kind: 'name'; name: string }
  | { kind: 'obj' }
  /** `data` is what is known so far of the stream's content. */
  | { kind: 'stream'; data: Buffer }
  | { kind: 'endstream' };

/** Longest token in bytes that matters: 'EmbeddedFiles' with every letter written as '#xx'. */
const LONGEST = 48;
const TOKEN = /\/[^\0\t\n\f\r ()<>[\]{}/%]{2,48}|endstream|stream\r?\n?|\bobj\b/g;

/** Finds tokens in bytes that arrive piece by piece, also where a piece ends in the middle of one. */
export class PdfTokens {
  private rest: Buffer = Buffer.alloc(0);

  *read(chunk: Buffer, isLast = false): Generator<PdfToken> {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const text = bytes.toString('latin1');
    // What begins later may be cut; it is read with the next piece.
    const until = isLast ? bytes.length : Math.max(0, bytes.length - 2 * LONGEST);
    let next = until;
    TOKEN.lastIndex = 0;
    for (const match of text.matchAll(TOKEN)) {
      if (match.index >= until) break;
      const end = match.index + match[0].length;
      next = Math.max(next, end);
      yield toToken(match[0], bytes.subarray(end));
    }
    this.rest = Buffer.from(bytes.subarray(next));
  }
}

function toToken(found: string, after: Buffer): PdfToken {
  if (found === 'obj') return { kind: 'obj' };
  if (found === 'endstream') return { kind: 'endstream' };
  if (found.startsWith('stream')) return { kind: 'stream', data: after };
  return { kind: 'name', name: plainName(found.slice(1)) };
}

/** 'J#61vaScript' is another way to write 'JavaScript'. */
function plainName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
