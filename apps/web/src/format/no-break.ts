/** Keeps '§ 23a Abs. 1 AufenthG', '14 Tage' and '1.140 €' on one line. */
export function noBreak(text: string): string {
  return text
    .replace(/(§§?) (?=\d)/g, '$1\u00a0')
    .replace(/(\d[a-z]?) (AufenthG|AsylG|VwGO|VwVfG|BGB|RDG|€|%)/g, '$1\u00a0$2')
    .replace(/\b(Abs\.|Satz|Nr\.) (?=\d)/g, '$1\u00a0');
}
