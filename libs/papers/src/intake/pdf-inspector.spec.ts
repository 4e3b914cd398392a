import { deflateSync } from 'node:zlib';
import { PdfInspector } from './pdf-inspector.ts';

const END = 'startxref\n9\n%%EOF\n';
const pdf = (body: string | Buffer) => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.from(body as string, 'latin1'), Buffer.from(`\nendobj\n${END}`)]);

async function inspect(file: Buffer, piece: number): Promise<string> {
  const inspector = new PdfInspector();
  for (let at = 0; at < file.length; at += piece) await inspector.write(file.subarray(at, at + piece));
  return inspector.end(file.subarray(-66_000)).then(() => 'taken', (error: Error) => error.message);
}

const objects = deflateSync(Buffer.from(`7 0 << /S /JavaScript /JS (x) >>${' '.repeat(3000)}`));
const stream = (dictionary: string, content: Buffer) => Buffer.concat([Buffer.from(`<< ${dictionary} >>\nstream\r\n`), content, Buffer.from('\nendstream')]);

describe('inspecting a PDF', () => {
  const active: [string, string | Buffer][] = [
    ['a plain name', '<< /S /JavaScript >>'],
    ['a name in signs', '<< /#4a#61#76#61#53#63#72#69#70#74 1 0 R >>'],
    ['a compressed object', stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', objects)],
    ['a compressed object without its type', stream('/N 1 /First 4 /Filter [/FlateDecode]', objects)],
    ['a compressed object behind a fake beginning', Buffer.concat([Buffer.from('<< /First 4 /Filter /FlateDecode /A (1 0 obj) >>\nstream\n'), objects])],
  ];
  it.each(active)('finds %s wherever the pieces end', async (_, body) => {
    for (const piece of [1, 2, 3, 7, 64, 97, 1000, 100_000]) expect([piece, await inspect(pdf(body), piece)]).toEqual([piece, 'document.active-content']);
  });

  it('takes words that only look like it, and anything inside pictures', async () => {
    const noise = Buffer.from(Array.from({ length: 40_000 }, (_, n) => (n * 7919 + (n >> 3) * 31) % 256));
    const bodies = [
      '<< /JavaScripts 1 /Launcher 2 /JSON 3 >>', '(a /JavaScrip t)', stream('/Filter /DCTDecode', Buffer.concat([Buffer.from('/JS (x) /Encrypt '), noise])),
      '<< /OpenAction [3 0 R /Fit] /Names << /Dests 4 0 R >> >>', stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from('7 0 << /A 1 >>'))),
    ];
    for (const body of bodies) for (const piece of [1, 50, 100_000]) expect(await inspect(pdf(body), piece)).toBe('taken');
  });

  it('tells a password from a script, and a cut file from both', async () => {
    expect(await inspect(pdf('<< /Encrypt 5 0 R /S /JavaScript >>'), 10)).toBe('document.encrypted');
    expect(await inspect(pdf('<< /Encrypt 5 0 R >>').subarray(0, -10), 10)).toBe('document.broken');
  });
});
