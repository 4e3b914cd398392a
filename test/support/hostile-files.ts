import sharp from 'sharp';
import { givenPdf, givenPhoto, givenWord, objectStream, pdfStream, rawPdf } from './given-files.ts';

const MB = 1024 * 1024;
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const DOCM = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';

async function pdfWith(body: string): Promise<Buffer> {
  return rawPdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>', body]);
}

/** What they are, which refusal they get, and how they are made. Names say nothing of a content: each may be sent under any. */
export const hostileFiles: [string, string, () => Promise<Buffer>][] = [
  ['an empty file', 'document.empty', async () => Buffer.alloc(0)],
  ['a text', 'document.type-not-allowed', async () => Buffer.from('Guten Tag')],
  ['HTML that is called PDF', 'document.type-not-allowed', async () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['SVG', 'document.type-not-allowed', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a program', 'document.type-not-allowed', async () => Buffer.from('MZ\x90\0 this program cannot be run')],
  ['a GIF that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('GIF89a'), givenWord()])],
  ['an old Word file', 'document.type-not-allowed', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['HEIC', 'document.heic', async () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(500)])],

  ['a PDF that was cut off', 'document.broken', async () => (await givenPdf('x'.repeat(5000))).subarray(0, 1200)],
  ['a PDF of header and end only', 'document.broken', async () => Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n')],
  ['a PDF with a password', 'document.encrypted', async () => rawPdf([CATALOG], '<< /Root 1 0 R /Encrypt 5 0 R >>')],
  ['a PDF with JavaScript', 'document.active-content', () => pdfWith('<< /S /JavaScript /JS (app.alert\\(1\\)) >>')],
  ['a PDF with a script when it opens', 'document.active-content', () => pdfWith('<< /OpenAction << /JS (x) >> >>')],
  ['a PDF with a name written in signs', 'document.active-content', () => pdfWith('<< /S /J#61v#61Script >>')],
  ['a PDF that starts a program', 'document.active-content', () => pdfWith('<< /S /Launch /F (cmd.exe) >>')],
  ['a PDF with a file inside', 'document.active-content', () => pdfWith('<< /Type /EmbeddedFile >>')],
  ['a PDF with rich media', 'document.active-content', () => pdfWith('<< /Subtype /RichMedia >>')],
  ['a PDF with a script in an object stream', 'document.active-content', async () => rawPdf([CATALOG, objectStream('<< /S /JavaScript >>')])],
  ['a PDF with an object stream that does not say so', 'document.active-content',
    async () => rawPdf([CATALOG, Buffer.from(objectStream('<< /S /Launch >>').toString('latin1').replace('/Type /ObjStm', '/X /Y'), 'latin1')])],
  ['a PDF with an object stream that cannot be read', 'document.active-content',
    async () => rawPdf([CATALOG, pdfStream('/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', Buffer.from('abcdefgh'))])],
  ['a PDF that unpacks to more than 200 MB', 'document.broken', async () => rawPdf([CATALOG, objectStream(Buffer.alloc(220 * MB, 32))])],
  ['a PDF that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([await givenPdf(), givenWord()])],
  ['an archive that is also a PDF', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('PK\x03\x04'), await givenPdf()])],
  ['a PDF that is also a web page', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('<script>x</script>'), await givenPdf()])],
  ['a PDF with a web page behind it', 'document.type-not-allowed', async () => Buffer.concat([await givenPdf(), Buffer.from('<html></html>')])],

  ['a photo that was cut off', 'document.broken', async () => (await givenPhoto()).subarray(0, 9000)],
  ['a PNG that was cut off', 'document.broken', async () => (await sharp(await givenPhoto()).png().toBuffer()).subarray(0, 20_000)],
  ['the beginning of a photo', 'document.broken', async () => Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['a photo that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([await givenPhoto(), givenWord()])],
  ['a picture of 63 megapixels', 'document.too-many-pixels',
    () => sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#fff' } }).png({ compressionLevel: 1 }).toBuffer()],
  ['a PNG that says it is 100,000 by 100,000', 'document.too-many-pixels', async () => saying(await sharp(await givenPhoto(60)).png().toBuffer(), 16, 4, 100_000)],
  ['a JPEG that says it is 65,500 by 65,500', 'document.too-many-pixels', async () => claimingJpeg(await givenPhoto(60), 65_500)],
  ['a progressive JPEG of 38 megapixels', 'document.too-many-pixels',
    () => sharp({ create: { width: 7600, height: 5000, channels: 3, background: '#fff' } }).jpeg({ progressive: true, quality: 20 }).toBuffer()],

  ['a zip without a letter', 'document.type-not-allowed', async () => Buffer.from((await import('fflate')).zipSync({ 'a.txt': new Uint8Array(9) }))],
  ['a Word file with macros by type', 'document.type-not-allowed', async () => givenWord({ '[Content_Types].xml': DOCM })],
  ['a Word file with macros', 'document.active-content', async () => givenWord({ 'word/vbaProject.bin': 'x' })],
  ['a Word file with an object', 'document.active-content', async () => givenWord({ 'word/embeddings/oleObject1.bin': 'x' })],
  ['a Word file with ActiveX', 'document.active-content', async () => givenWord({ 'word/activeX/activeX1.xml': 'x' })],
  ['a Word file with a foreign template', 'document.active-content', async () => givenWord({
    'word/_rels/settings.xml.rels': '<Relationships><Relationship Id="a" Type="http://x/relationships/attachedTemplate" Target="https://boese.example/t.dotm" TargetMode="External"/></Relationships>',
  })],
  ['a Word file with names that lead out', 'document.active-content', async () => givenWord({ '../../etc/cron.d/x': 'x' })],
  ['a Word file that unpacks to more than 200 MB', 'document.active-content', async () => claiming(210 * MB)],
  ['a Word file of 2,100 parts', 'document.active-content',
    async () => givenWord(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`word/media/${n}.xml`, 'x'])))],
  ['a Word file that lies about its size', 'document.broken', async () => claiming(100)],
  ['a Word file that was cut off', 'document.broken', async () => givenWord({ 'word/media/a.txt': 'x'.repeat(9000) }).subarray(0, -30)],
];

/** A Word file with a part that has a million bytes and says it has `claimed`. */
function claiming(claimed: number): Buffer {
  const word = givenWord({ 'word/media/a.txt': new Uint8Array(1_000_000) });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(1_000_000);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(claimed);
  for (let at = word.indexOf(size); at >= 0; at = word.indexOf(size)) lie.copy(word, at);
  return word;
}

/** Width and height of a PNG, with the checksum of its first part made right again. */
function saying(png: Buffer, at: number, bytes: number, edge: number): Buffer {
  const changed = Buffer.from(png);
  changed.writeUIntBE(edge, at, bytes);
  changed.writeUIntBE(edge, at + bytes, bytes);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}

function claimingJpeg(jpeg: Buffer, edge: number): Buffer {
  const changed = Buffer.from(jpeg);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(edge, frame + 5);
  changed.writeUInt16BE(edge, frame + 7);
  return changed;
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
