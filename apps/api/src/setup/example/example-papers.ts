import PDFDocument from 'pdfkit';
import sharp from 'sharp';

export interface Paper {
  fileName: string;
  content: Buffer;
}

/** A letter as PDF, one paragraph after the other, `pages` pages. All of it is invented. */
export async function letterPdf(title: string, sender: string, paragraphs: string[], pages = 1): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, info: { Title: title, CreationDate: new Date(0), ModDate: new Date(0) } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve) => pdf.on('end', resolve));
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage();
    pdf.fontSize(9).fillColor('#656e6b').text(`${sender} · Übungsbeispiel, frei erfunden`);
    pdf.moveDown(2).fontSize(15).fillColor('#1b2423').text(pages > 1 ? `${title} (${page}/${pages})` : title);
    pdf.moveDown().fontSize(11);
    for (const paragraph of paragraphs) pdf.text(paragraph, { lineGap: 3 }).moveDown();
  }
  pdf.end();
  await done;
  return Buffer.concat(parts);
}

/** A sheet of paper on a table, a little crooked, as a phone would see it. */
export async function photographedLetter(title: string, lines: string[]): Promise<Buffer> {
  const text = lines.map((line, index) => `<text x="150" y="${330 + index * 46}" font-size="26">${escape(line)}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600" font-family="DejaVu Sans, Noto Sans, sans-serif">
<defs><linearGradient id="l" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fdfcf7"/><stop offset="1" stop-color="#e4e0d3"/></linearGradient></defs>
<rect width="1200" height="1600" fill="#7d6a55"/><g transform="rotate(-2 600 800)">
<rect x="96" y="86" width="1020" height="1440" fill="#000" opacity=".25"/><rect x="84" y="70" width="1020" height="1440" fill="url(#l)"/>
<g fill="#2b2f38"><text x="150" y="170" font-size="20" fill="#666">Übungsbeispiel, frei erfunden</text>
<text x="150" y="250" font-size="38" font-weight="bold">${escape(title)}</text>${text}</g></g></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
