import { LAND_NAMES } from '@bleibeakte/contracts';
import type { SearchResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';

export interface SearchHit {
  kind: 'case' | 'person';
  to: string;
  number: string | null;
  title: string;
  second: string | null;
}

/** Cases first, then persons, in the order of the server. */
export function toSearchHits({ cases, persons }: SearchResponse): SearchHit[] {
  return [
    ...cases.map((one): SearchHit => ({
      kind: 'case',
      to: paths.case(one.id),
      number: one.number,
      title: one.title,
      second: LAND_NAMES[one.land],
    })),
    ...persons.map((one): SearchHit => ({
      kind: 'person',
      to: paths.person(one.id),
      number: null,
      title: one.age === null ? one.name : `${one.name}, ${one.age}`,
      second: one.caseNumber,
    })),
  ];
}
