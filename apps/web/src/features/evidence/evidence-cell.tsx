import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse, MatrixCell } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import type { GridPlace, useGridKeys } from '../../ui/use-grid-keys.ts';
import { CellMark } from './cell-mark.tsx';

interface EvidenceCellProps {
  cell: MatrixCell;
  /** 'Sprache, Samira Al-Amin' */
  about: string;
  items: readonly EvidenceResponse[];
  isOpen: boolean;
  place: GridPlace;
  keys: ReturnType<typeof useGridKeys>;
  onOpen: () => void;
  onAsk: () => void;
  onUpload: () => void;
}

/** Mark, count, then date or what. Enter opens, `a` asks, `u` goes to the upload. */
export function EvidenceCell({ cell, about, items, isOpen, place, keys, onOpen, onAsk, onUpload }: EvidenceCellProps) {
  const note = useCellNote(cell, items);
  const { t } = useTranslation('evidence');
  const { state, done, all } = cell;
  const count = all > 0 && (state === 'checked' || state === 'onItsWay') ? (done === all || done === 0 ? `${all}` : t('matrix.countOf', { done, all })) : '';
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const act = plain ? { a: onAsk, u: onUpload }[event.key.toLowerCase()] : undefined;
    if (!act) keys.onKeyDown(event, place);
    else {
      event.preventDefault();
      act();
    }
  };
  return (
    <td role="gridcell" aria-selected={isOpen}>
      <button
        ref={keys.cellRef(place)} type="button" className={`b-ev-cell b-ev-cell-${state}${isOpen ? ' b-ev-cell-open' : ''}`} tabIndex={keys.tabIndex(place)}
        onFocus={() => keys.onFocus(place)} onClick={onOpen} onKeyDown={onKeyDown}
      >
        <span className="b-hidden">{about}: {t(`cell.${state}`)}. </span>
        <span className="b-ev-cell-top"><CellMark state={state} />{state === 'gap' && <span aria-hidden>{t('cell.gap')}</span>}{count && <span className="b-num">{count}</span>}</span>
        {note && <span className="b-ev-cell-note">{note}</span>}
      </button>
    </td>
  );
}

/** Until when it is fresh, since when it is, or what it is. */
function useCellNote({ state, stale, freshUntil, oldestOn, itemIds, done, all }: MatrixCell, items: readonly EvidenceResponse[]): string | null {
  const { t } = useTranslation('evidence');
  if (state === 'none' || state === 'unknown') return null;
  if (stale && freshUntil) return t('matrix.staleOn', { day: plainDay(freshUntil) });
  if (state === 'checked' && freshUntil) return t('matrix.until', { day: plainDay(freshUntil) });
  if (state === 'checked' && oldestOn) return plainDay(oldestOn);
  if (state === 'gap' && all > 1) return t('matrix.countOf', { done, all });
  const counted = items.filter(({ id, state: at }) => itemIds.includes(id) && at !== 'impossible');
  const [first] = counted;
  return first && counted.length === 1 ? first.title : null;
}
