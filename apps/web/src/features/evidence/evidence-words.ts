import type { BothLanguages, EvidenceGap, EvidenceKindCode, EvidenceMatrixResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { evidenceKind } from '@bleibeakte/law';

export const inLanguage = (text: BothLanguages, language: string): string => (language.startsWith('en') ? text.en : text.de);

export const kindTitle = (kind: EvidenceKindCode, language: string): string => inLanguage(evidenceKind(kind).title, language);

/** Titles of the items behind a gap, else the name of its kind. */
export function gapTitle({ itemIds, kind }: EvidenceGap, items: readonly EvidenceResponse[], language: string): string {
  const titles = [...new Set(items.filter(({ id }) => itemIds.includes(id)).map(({ title }) => title))];
  if (titles.length === 1 || (titles.length > 0 && kind === null)) return titles.join(' · ');
  return kind === null ? titles.join(' · ') : kindTitle(kind, language);
}

/** Given names are enough inside the case: 'Samira und Yusuf'. */
export function peopleIn(matrix: EvidenceMatrixResponse, personIds: readonly string[], language: string): string {
  const names = matrix.people.filter(({ id }) => personIds.includes(id)).map(({ name }) => name.split(' ')[0] ?? name);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
