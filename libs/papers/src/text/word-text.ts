import { unpack, zipEntries } from '../intake/zip-entries.ts';

const MAX_XML = 64 * 1024 * 1024;
const MARK = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\s*\/?>|<w:(?:br|cr)\b[^>]*>|<\/w:p>|<w:noBreakHyphen\s*\/>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a Word file, a line for each paragraph. The intake has checked the file. @throws RuleViolation document.broken */
export async function wordText(file: Buffer, maxLetters: number): Promise<string> {
  const main = zipEntries(file).find(({ name }) => name === 'word/document.xml');
  const xml = main ? (await unpack(main, MAX_XML)).toString('utf8') : '';
  let text = '';
  for (const [mark, words] of xml.matchAll(MARK)) {
    if (text.length > maxLetters) break;
    text += words !== undefined ? decoded(words) : mark.startsWith('<w:tab') ? '\t' : mark.startsWith('<w:noBreak') ? '-' : '\n';
  }
  return text;
}

function decoded(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[name ?? ''] ?? whole;
  });
}
