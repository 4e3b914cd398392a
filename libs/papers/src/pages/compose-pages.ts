import { PDFDocument, type PDFImage, PDFPage } from '@cantoo/pdf-lib';
import { CopiedPages } from './copied-pages.ts';
import { OpenedPages } from './opened-pages.ts';
import { type OrderedPage, type PageOrder, type PagePicture, PagesRefused, type ReadSource } from './page-order.ts';
import { photoPage } from './photo-page.ts';

/** 50 MB, as for every paper. */
const MAX_BYTES = 50 * 1024 * 1024;

type Made = PDFPage | (Omit<PagePicture, 'jpeg'> & { image: PDFImage });

/**
 * One new PDF out of pages of PDFs and pictures, in any order, turned and with bars. A page without bars is copied as it is, with
 * nothing that it does not show; a page with bars becomes a picture in which the bars are part of the pixels. Files are read one
 * after the other; of each only its pages are kept.
 * @throws PagesRefused
 */
export async function composePages(order: PageOrder, read: ReadSource): Promise<Uint8Array> {
  const result = await PDFDocument.create({ updateMetadata: false });
  const made = new Map<OrderedPage, Made>();
  let pixelBytes = 0;
  const add = async (ordered: OrderedPage, { jpeg, width, height }: PagePicture) => {
    pixelBytes += jpeg.length;
    if (pixelBytes > MAX_BYTES) throw new PagesRefused('document.too-large');
    made.set(ordered, { image: await result.embedJpg(jpeg), width, height });
  };
  for (const [source, type] of order.types.entries()) {
    const wanted = order.pages.filter((page) => page.source === source);
    if (wanted.length === 0) continue;
    if (type === 'docx') throw new PagesRefused('document.no-pages');
    const content = await read(source);
    if (type !== 'pdf') {
      for (const ordered of wanted) await add(ordered, await photoPage(content, ordered));
      continue;
    }
    const copied = await CopiedPages.of(content, wanted, result);
    for (const [ordered, page] of copied.pages) made.set(ordered, page);
    if (copied.left.length === 0) continue;
    const opened = await OpenedPages.open(content);
    try {
      for (const ordered of copied.left) await add(ordered, await opened.picture(ordered));
    } finally {
      await opened.close();
    }
  }
  for (const ordered of order.pages) addPage(result, made.get(ordered)!);
  const bytes = await result.save({ addDefaultPage: false, updateFieldAppearances: false });
  if (bytes.length > MAX_BYTES) throw new PagesRefused('document.too-large');
  return bytes;
}

function addPage(pdf: PDFDocument, page: Made): void {
  if (page instanceof PDFPage) {
    pdf.addPage(page);
    return;
  }
  const { image, width, height } = page;
  pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
}
