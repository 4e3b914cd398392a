import { useLocation, useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { RecordHeadProps } from './record-head.tsx';

/** The list as it stood when a record was opened from it; lies in the browser's history and holds ids only. */
export interface ListState {
  list: {
    /** Address of the list with its filters. */
    back: string;
    ids: readonly string[];
    /** The list goes on beyond what had been loaded. */
    more: boolean;
  };
}

/** What a link out of the list carries, so that the record knows its neighbours and the way back. */
export function useListState(ids: readonly string[], more: boolean): ListState {
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  params.delete('panel');
  const filters = params.toString();
  return { list: { back: filters ? `${pathname}?${filters}` : pathname, ids, more } };
}

/** A person may open any address with any state: what was not made by `useListState` is no list. */
function readList(state: unknown): ListState['list'] | null {
  const list = (state as Partial<ListState> | null)?.list;
  return list && Array.isArray(list.ids) && typeof list.back === 'string' ? list : null;
}

/** Back, previous and next for a record; without a list `back` is the usual one and there are no neighbours. The tab stays. */
export function useListPlace(
  id: string,
  usualBack: string,
  pathOf: (id: string) => string,
): Pick<RecordHeadProps, 'backTo' | 'place'> {
  const { t } = useTranslation();
  const { state, search } = useLocation();
  const navigate = useNavigate();
  const list = readList(state);
  const at = list?.ids.indexOf(id) ?? -1;
  if (!list || at < 0) return { backTo: list?.back ?? usualBack };
  const goTo = (other: string | undefined) =>
    other === undefined
      ? undefined
      : () =>
          void navigate(
            { pathname: pathOf(other), search },
            { replace: true, state: state as ListState },
          );
  const [onPrevious, onNext] = [goTo(list.ids[at - 1]), goTo(list.ids[at + 1])];
  return {
    backTo: list.back,
    place: {
      text: t(list.more ? 'common:placeOfMore' : 'common:place', {
        place: at + 1,
        count: list.ids.length,
      }),
      ...(onPrevious && { onPrevious }),
      ...(onNext && { onNext }),
    },
  };
}
