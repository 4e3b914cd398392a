import sharp from 'sharp';

/** A letter on A4: heading, lines of text, a table; with `stamp` a round one in blue. */
function pageSvg({ stamp = false, seed = 1 } = {}) {
  const words = 'Bescheinigung Schule Klasse Zeugnis besucht regelmäßig Unterricht Leistungen Deutsch Mathematik Göttingen Schulleitung hiermit bestätigen wir dass'.split(' ');
  let state = seed;
  const pick = () => words[(state = (state * 48271) % 2147483647) % words.length];
  const lines = Array.from({ length: 38 }, (_, n) => {
    if (n % 9 === 8) return '';
    const line = Array.from({ length: 9 }, pick).join(' ').slice(0, 74);
    return `<text x="150" y="${420 + n * 48}" font-size="34">${line}</text>`;
  });
  const ring = '<g fill="none" stroke="#1c3f9c" stroke-width="9"><circle cx="1270" cy="2020" r="150"/><circle cx="1270" cy="2020" r="105"/></g>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339" font-family="Noto Sans, DejaVu Sans, sans-serif" fill="#202020">
    <rect width="1654" height="2339" fill="#f4f2ec"/><text x="150" y="250" font-size="70" font-weight="bold">Schulbescheinigung</text>${lines.join('')}${stamp ? ring : ''}</svg>`;
}

/** Corners of the paper as fractions: upper left, upper right, lower right, lower left. */
export const SEEN_FROM_ASIDE = [
  [0.16, 0.1],
  [0.82, 0.14],
  [0.9, 0.88],
  [0.09, 0.9],
];

/** The letter itself, as a scanner would see it. */
export const flatPage = (wishes = {}) => sharp(Buffer.from(pageSvg(wishes))).png().toBuffer();

/** A photo of a letter on a table: seen from aside, with uneven light and noise. */
export async function pagePhoto({
  width = 1500,
  height = 2000,
  corners = SEEN_FROM_ASIDE,
  table = [92, 74, 58],
  shade = 0.5,
  noise = 7,
  stamp = false,
  seed = 1,
  quality = 90,
} = {}) {
  const page = await sharp(Buffer.from(pageSvg({ stamp, seed }))).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const from = backwards(corners.map(([x, y]) => [x * width, y * height]));
  const data = Buffer.alloc(width * height * 3);
  // Kept at hand: in a test's own world each look at a global costs more than the pixel.
  const { floor, max, min } = Math;
  let random = seed;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = from(x + 0.5, y + 0.5);
      const isPage = u >= 0 && v >= 0 && u < 1 && v < 1;
      const at = isPage ? (floor(v * page.info.height) * page.info.width + floor(u * page.info.width)) * 3 : 0;
      const light = 1 - shade * (0.65 * (x / width) + 0.35 * (y / height));
      for (let channel = 0; channel < 3; channel += 1) {
        random = (random * 48271) % 2147483647;
        const value = isPage ? page.data[at + channel] * (channel === 2 ? 0.93 : 1) : table[channel];
        data[(y * width + x) * 3 + channel] = max(0, min(255, value * light + (random / 2147483647 - 0.5) * 2 * noise));
      }
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } }).blur(0.6).jpeg({ quality }).toBuffer();
}

/** From a place in the photo to the place on the page, by solving for the projective map of the four corners. */
function backwards(corners) {
  const target = [[0, 0], [1, 0], [1, 1], [0, 1]];
  const rows = corners.flatMap(([x, y], n) => {
    const [u, v] = target[n];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  for (let column = 0; column < 8; column += 1) {
    const best = rows.slice(column).reduce((a, row) => (Math.abs(row[column]) > Math.abs(a[column]) ? row : a));
    rows.splice(rows.indexOf(best), 1);
    rows.splice(column, 0, best.map((value) => value / best[column]));
    for (const [n, row] of rows.entries()) if (n !== column) rows[n] = row.map((value, k) => value - row[column] * rows[column][k]);
  }
  const [a, b, c, d, e, f, g, h] = rows.map((row) => row[8]);
  return (x, y) => {
    const depth = g * x + h * y + 1;
    return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
  };
}
