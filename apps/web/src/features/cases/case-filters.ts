import { useSearchParams } from 'react-router';
import { CASE_STAGES, LANDS } from '@bleibeakte/contracts';
import type { CaseStage, FindCases, Land } from '@bleibeakte/contracts';

export type Shown = NonNullable<FindCases['show']> | 'all';
export type Sorted = NonNullable<FindCases['sort']>;

export interface CaseFilters {
  show: Shown;
  stage: CaseStage | null;
  land: Land | null;
  responsibleId: string | null;
  sort: Sorted;
}

const SHOWN: readonly Shown[] = ['open', 'closed', 'overdue', 'withoutNextStep', 'all'];
/** Names in the address; open files, the next date first, have none. */
const NAMES: Record<keyof CaseFilters, string> = { show: 'zeigen', stage: 'stand', land: 'land', responsibleId: 'wer', sort: 'sortiert' };
const USUAL: CaseFilters = { show: 'open', stage: null, land: null, responsibleId: null, sort: 'nextDate' };

const among = <Value extends string>(values: readonly Value[], value: string | null): Value | null => values.find((one) => one === value) ?? null;

/** The filters of the list lie in the address, so that a link or a reload shows the same files. */
export function useCaseFilters(): [CaseFilters, (change: Partial<CaseFilters>) => void] {
  const [params, setParams] = useSearchParams();
  const read = (name: keyof CaseFilters) => params.get(NAMES[name]);
  const filters: CaseFilters = {
    show: among(SHOWN, read('show')) ?? USUAL.show,
    stage: among(CASE_STAGES, read('stage')),
    land: among(LANDS, read('land')),
    responsibleId: read('responsibleId'),
    sort: among(['number', 'nextDate'], read('sort')) ?? USUAL.sort,
  };
  const change = (changed: Partial<CaseFilters>) => {
    setParams((before) => {
      for (const [name, value] of Object.entries(changed) as [keyof CaseFilters, string | null][]) {
        if (value === null || value === USUAL[name]) before.delete(NAMES[name]);
        else before.set(NAMES[name], value);
      }
      before.delete('panel');
      return before;
    }, { replace: true });
  };
  return [filters, change];
}

export function toFindCases({ show, stage, land, responsibleId, sort }: CaseFilters): FindCases {
  return {
    sort,
    ...(show !== 'all' && { show }),
    ...(stage && { stage }),
    ...(land && { land }),
    ...(responsibleId && { responsibleId }),
  };
}
