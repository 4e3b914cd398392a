import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import PDFKit from 'pdfkit';
import sharp from 'sharp';
import type { PageBar } from '@bleibeakte/contracts';
import { composePages } from './compose-pages.ts';
import { OpenedPages } from './opened-pages.ts';
import type { OrderedPage } from './page-order.ts';

const NO_BARS: PageBar[] = [];
const WHOLE: PageBar[] = [{ x: 0, y: 0, width: 1, height: 1 }];
const page = (number: number, more: Partial<OrderedPage> = {}): OrderedPage => ({ source: 0, page: number, turn: 0, bars: NO_BARS, ...more });

/** One page for each text. */
function letter(...texts: string[]): Promise<Buffer> {
  const pdf = new PDFKit({ autoFirstPage: false, size: 'A4', info: { Author: 'Verborgener Verfasser' } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  for (const text of texts) pdf.addPage().fontSize(20).text(text, 72, 72);
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))).end());
}

async function textOf(pdf: Uint8Array): Promise<string[]> {
  const opened = await OpenedPages.open(pdf);
  const texts: string[] = [];
  for (let number = 1; number <= opened.count; number += 1) {
    const { items } = await (await opened.page(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await opened.close();
  return texts;
}

/** Everything in the file that can be unpacked, beside the file itself. */
function allBytes(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  // Letters are written in hexadecimal, with the space between them in numbers.
  const letters = streams.map((one) => one.replace(/>\s*-?[\d.]+\s*</g, '').replace(/<([0-9a-f]+)>/gi, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1')));
  return [raw, ...streams, ...letters].join('\n');
}

const compose = (pages: OrderedPage[], ...files: Uint8Array[]) => composePages({ types: files.map(() => 'pdf'), pages }, async (source) => files[source]!);

describe('pages put together', () => {
  it('come in the order that was asked for, from several files, turned, each as often as wanted', async () => {
    const [first, second] = [await letter('Erste', 'Zweite'), await letter('Dritte')];
    const made = await compose([page(1, { source: 1 }), page(2, { turn: 90 }), page(2), page(1)], first, second);
    expect(await textOf(made)).toEqual(['Dritte', 'Zweite', 'Zweite', 'Erste']);
    expect((await PDFDocument.load(made)).getPages().map((one) => one.getRotation().angle)).toEqual([0, 90, 0, 0]);
  });

  it('carry nothing of the file that they do not show', async () => {
    const source = await PDFDocument.load(await letter('Offen', 'Geheim'));
    source.setKeywords(['Stichwortgeheimnis']);
    source.catalog.set(PDFName.of('Metadata'), source.context.register(source.context.stream('Metadatengeheimnis')));
    const made = await compose([page(1)], await source.save());
    expect(await textOf(made)).toEqual(['Offen']);
    for (const secret of ['Geheim', 'geheimnis', 'Verfasser', 'Author', 'Producer', 'Metadata']) expect(allBytes(made)).not.toContain(secret);
    const before = allBytes(await source.save({ useObjectStreams: false }));
    for (const secret of ['Geheim', 'Metadatengeheimnis']) expect(before).toContain(secret);
  });

  it('leave pictures of other pages behind when all pages share one list of them', async () => {
    const source = await PDFDocument.load(await letter('Offen', 'Scan'));
    const scan = source.context.register(source.context.stream('Pixelgeheimnis', { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1 }));
    for (const { node } of source.getPages()) node.setXObject(PDFName.of('Scan7'), scan);
    expect(allBytes(await compose([page(1)], await source.save({ useObjectStreams: false })))).not.toContain('Pixelgeheimnis');
  });

  it('keep what stands in filled fields, as part of the page and no longer as a field', async () => {
    const source = await PDFDocument.load(await letter('Formular'));
    const field = source.getForm().createTextField('name');
    field.setText('Ausgefuellt');
    field.addToPage(source.getPage(0), { x: 80, y: 600, width: 200, height: 30 });
    const made = await compose([page(1)], await source.save());
    expect((await textOf(made)).join()).toContain('Ausgefuellt');
    expect(allBytes(made)).not.toMatch(/AcroForm|Widget|\/Annots/);
  });

  it('do not take along another page to which a link leads', async () => {
    const source = await PDFDocument.load(await letter('Offen', 'Geheim'));
    const link = source.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: [source.getPage(1).ref, 'Fit'], Contents: PDFString.of('Notizgeheimnis') });
    source.getPage(0).node.set(PDFName.of('Annots'), source.context.obj([link]));
    const made = await compose([page(1)], await source.save());
    for (const secret of ['Geheim', 'geheimnis']) expect(allBytes(made)).not.toContain(secret);
  });

  it('refuse a page that is not there, a Word file, a broken file and one with a password', async () => {
    const one = await letter('Eins');
    await expect(compose([page(2)], one)).rejects.toThrow('document.page-missing');
    await expect(compose([page(2, { bars: WHOLE })], one)).rejects.toThrow('document.page-missing');
    await expect(compose([page(1)], one.subarray(0, 60))).rejects.toThrow('document.broken');
    await expect(composePages({ types: ['docx'], pages: [page(1)] }, async () => one)).rejects.toThrow('document.no-pages');
    const locked = await PDFDocument.load(one);
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
    await expect(compose([page(1)], await locked.save())).rejects.toThrow('document.encrypted');
  });
});

describe('bars', () => {
  const TOP: PageBar[] = [{ x: 0, y: 0.05, width: 1, height: 0.1 }];

  it('leave nothing of the page but its pixels: no text, no stream of the original, no metadata', async () => {
    const source = await letter('Geheimer Name', 'Offen');
    const made = await compose([page(1, { bars: TOP }), page(2)], source);
    expect(await textOf(made)).toEqual(['', 'Offen']);
    expect(allBytes(source)).toMatch(/Geheimer Name/);
    expect(allBytes(made)).not.toMatch(/Geheimer|Author|Producer/);
    // Of the covered page: one picture and what draws it.
    const { node } = (await PDFDocument.load(made)).getPage(0);
    const kinds = ['Font', 'XObject'].map((kind) => node.Resources()!.lookupMaybe(PDFName.of(kind), PDFDict)?.keys().length ?? 0);
    expect(kinds).toEqual([0, 1]);
  });

  it('lie where they were seen, also on a turned page of a turned file', async () => {
    const source = await PDFDocument.load(await letter('Geheim'));
    source.getPage(0).setRotation({ type: 'degrees', angle: 90 } as never);
    const made = await compose([page(1, { turn: 270, bars: TOP })], await source.save());
    const { width, height } = (await PDFDocument.load(made)).getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(await darkShare(made, 0.05, 0.15)).toBeGreaterThan(0.99);
    expect(await darkShare(made, 0.2, 0.9)).toBe(0);
  });

  it('become part of the pixels of a photo, which loses what it says about itself', async () => {
    const photo = await sharp({ create: { width: 400, height: 800, channels: 3, background: '#ffffff' } }).jpeg().withExif({ IFD0: { Make: 'Testkamera' } }).toBuffer();
    const made = await composePages({ types: ['jpeg'], pages: [page(1, { turn: 90, bars: TOP })] }, async () => photo);
    const { width, height } = (await PDFDocument.load(made)).getPage(0).getSize();
    expect(width / height).toBeCloseTo(2);
    expect(await darkShare(made, 0.06, 0.14)).toBeGreaterThan(0.99);
    expect(await darkShare(made, 0.3, 0.9)).toBe(0);
    expect(allBytes(made)).not.toContain('Testkamera');
  });
});

/** Share of black pixels between two heights of the first page. */
async function darkShare(pdf: Uint8Array, from: number, to: number): Promise<number> {
  const opened = await OpenedPages.open(pdf);
  const { jpeg } = await opened.picture({ page: 1, turn: 0, bars: [] });
  await opened.close();
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const rows = data.subarray(Math.ceil(info.height * from) * info.width, Math.floor(info.height * to) * info.width);
  return rows.filter((value) => value < 60).length / rows.length;
}
