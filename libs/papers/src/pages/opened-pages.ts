import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { barBox } from './bar-box.ts';
import { type OrderedPage, type PagePicture, PagesRefused } from './page-order.ts';

const DOTS_PER_POINT = 200 / 72;
/** A2 at 200 dpi; larger pages get fewer dots. */
const MAX_PIXELS = 16_000_000;
/** As in the browser's preview: what people see there is what is drawn here. */
const MAX_IMAGE_PIXELS = 100_000_000;

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => `${join(library, name)}/`;

/** A PDF opened by the same program that draws the preview; everything it needs lies on the disk beside it. */
export class OpenedPages {
  private constructor(private readonly pdf: PDFDocumentProxy) {}

  /** @throws PagesRefused document.broken, document.encrypted */
  static async open(content: Uint8Array): Promise<OpenedPages> {
    try {
      const pdf = await getDocument({
        // A copy: the bytes it gets are gone afterwards.
        data: Uint8Array.from(content),
        verbosity: 0,
        enableXfa: false,
        stopAtErrors: false,
        isEvalSupported: false,
        useSystemFonts: false,
        maxImageSize: MAX_IMAGE_PIXELS,
        standardFontDataUrl: folder('standard_fonts'),
        cMapUrl: folder('cmaps'),
        iccUrl: folder('iccs'),
        wasmUrl: folder('wasm'),
      }).promise;
      return new OpenedPages(pdf);
    } catch (error) {
      throw new PagesRefused((error as Error).name === 'PasswordException' ? 'document.encrypted' : 'document.broken');
    }
  }

  get count(): number {
    return this.pdf.numPages;
  }

  close(): Promise<void> {
    return this.pdf.loadingTask.destroy();
  }

  /** @throws PagesRefused document.page-missing */
  async page(number: number): Promise<PDFPageProxy> {
    if (number > this.count) throw new PagesRefused('document.page-missing');
    return this.pdf.getPage(number);
  }

  /** What is written on the page, line by line. */
  async text(number: number): Promise<string> {
    const sheet = await this.page(number);
    const { items } = await sheet.getTextContent();
    sheet.cleanup();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  }

  /** The page as it is shown after turning, as pixels with the bars among them. */
  async picture({ page, turn, bars }: Pick<OrderedPage, 'page' | 'turn' | 'bars'>): Promise<PagePicture> {
    const sheet = await this.page(page);
    const rotation = (sheet.rotate + turn) % 360;
    const { width, height } = sheet.getViewport({ scale: 1, rotation });
    const scale = Math.min(DOTS_PER_POINT, Math.sqrt(MAX_PIXELS / (width * height)));
    const viewport = sheet.getViewport({ scale, rotation });
    const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
    await sheet.render({ canvas: canvas as never, viewport, background: '#ffffff' }).promise;
    const drawing = canvas.getContext('2d');
    drawing.resetTransform();
    drawing.globalAlpha = 1;
    drawing.globalCompositeOperation = 'source-over';
    drawing.fillStyle = '#000000';
    for (const bar of bars) {
      const box = barBox(bar, canvas.width, canvas.height);
      drawing.fillRect(box.left, box.top, box.width, box.height);
    }
    const jpeg = await canvas.encode('jpeg', 75);
    sheet.cleanup();
    return { jpeg, width, height };
  }
}
