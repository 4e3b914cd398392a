import { degrees, EncryptedPDFError, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { bareShownPage } from './bare-page.ts';
import { NotCopyable } from './page-content.ts';
import { type OrderedPage, PagesRefused } from './page-order.ts';

/** What could be taken over from one PDF, and what has to become a picture instead. */
export class CopiedPages {
  readonly pages = new Map<OrderedPage, PDFPage>();
  readonly left: OrderedPage[] = [];

  /** @throws PagesRefused document.broken, document.encrypted, document.page-missing */
  static async of(content: Uint8Array, wanted: readonly OrderedPage[], into: PDFDocument): Promise<CopiedPages> {
    const copied = new CopiedPages();
    copied.left.push(...wanted.filter(({ bars }) => bars.length > 0));
    const whole = wanted.filter(({ bars }) => bars.length === 0);
    if (whole.length > 0) await copied.copy(await load(content), whole, into);
    return copied;
  }

  private async copy(pdf: PDFDocument, wanted: readonly OrderedPage[], into: PDFDocument): Promise<void> {
    const count = pdf.getPageCount();
    if (wanted.some(({ page }) => page > count)) throw new PagesRefused('document.page-missing');
    let waiting = hidesLayers(pdf) ? this.leave(wanted) : wanted.filter((ordered) => this.isBare(pdf, ordered));
    // One copy of a page at a time: a second one in the same order is a page of its own.
    while (waiting.length > 0) {
      const round = waiting.filter((one, at) => waiting.findIndex(({ page }) => page === one.page) === at);
      const pages = await into.copyPages(pdf, round.map(({ page }) => page - 1));
      for (const [at, ordered] of round.entries()) {
        const page = pages[at]!;
        page.setRotation(degrees((page.getRotation().angle + ordered.turn + 360) % 360));
        this.pages.set(ordered, page);
      }
      waiting = waiting.filter((one) => !round.includes(one));
    }
  }

  private leave(pages: readonly OrderedPage[]): OrderedPage[] {
    this.left.push(...pages);
    return [];
  }

  private isBare(pdf: PDFDocument, ordered: OrderedPage): boolean {
    try {
      bareShownPage(pdf, ordered.page - 1);
      return true;
    } catch (error) {
      if (!(error instanceof NotCopyable)) throw new PagesRefused('document.broken');
      this.left.push(ordered);
      return false;
    }
  }
}

async function load(content: Uint8Array): Promise<PDFDocument> {
  try {
    const pdf = await PDFDocument.load(content, { updateMetadata: false, throwOnInvalidObject: false });
    // Only now it looks for its pages.
    pdf.getPageCount();
    return pdf;
  } catch (error) {
    throw new PagesRefused(error instanceof EncryptedPDFError ? 'document.encrypted' : 'document.broken');
  }
}

/** Which layers are off stands in the catalogue, which is not taken over: copied, the hidden ones would be seen. */
function hidesLayers(pdf: PDFDocument): boolean {
  return pdf.catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict) !== undefined;
}
