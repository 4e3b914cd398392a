import { Injectable } from '@nestjs/common';
import type { CaseSummary, PersonHit, SearchResponse } from '@bleibeakte/contracts';
import { may } from '@bleibeakte/domain';
import type { CurrentUser } from '../access/current-user.ts';
import { CasesService } from '../cases/cases.service.ts';
import { PersonSearch } from '../persons/person-search.service.ts';

const MOST = 10;
/** 'HF-2026-0031', 'hf 2026', '2026-31', '31' */
const CASE_NUMBER = /^(?:hf[\s-]*)?\d[\d\s-]*$/i;

/**
 * One field for cases and persons. Titles of cases are sealed, so a case is found by its number or through the people in it.
 */
@Injectable()
export class SearchService {
  constructor(
    private readonly cases: CasesService,
    private readonly persons: PersonSearch,
  ) {}

  async search(user: CurrentUser, typed: string): Promise<SearchResponse> {
    const query = typed.trim();
    if (CASE_NUMBER.test(query)) {
      return {
        cases: await this.cases.byNumber(user, query.replace(/[\s-]+/g, '-'), MOST),
        persons: [],
      };
    }
    if (!may(user.role, 'person:read')) return { cases: [], persons: [] };
    const hits = (await this.persons.search(user, { query })).slice(0, MOST);
    return { cases: await this.casesOf(user, hits), persons: hits.map(toPerson) };
  }

  /** In the order of the persons: the best hit's case first. */
  private async casesOf(user: CurrentUser, hits: PersonHit[]): Promise<CaseSummary[]> {
    const ids = [...new Set(hits.flatMap((hit) => hit.cases.map(({ id }) => id)))].slice(0, MOST);
    const found = new Map((await this.cases.some(user, ids)).map((one) => [one.id, one]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}

function toPerson({ id, name, age, cases }: PersonHit): SearchResponse['persons'][number] {
  const shown = cases.find(({ open }) => open) ?? cases[0];
  return { id, name, age, caseNumber: shown?.number ?? null, caseId: shown?.id ?? null };
}
