import { useTranslation } from 'react-i18next';
import type { BarFinding } from '@bleibeakte/contracts';
import { barNote } from './bar-note.ts';
import type { GridPlace, useGridKeys } from '../../ui/use-grid-keys.ts';
import { VerdictMark } from './verdict-mark.tsx';

export interface MatrixCellProps {
  /** Null = the question does not arise. */
  finding: BarFinding | null;
  /** 'Mindestaufenthalt, Nadia Hamdan' */
  about: string;
  /** Id of what it opens. */
  detail: string;
  open: boolean;
  place: GridPlace;
  keys: ReturnType<typeof useGridKeys>;
  onToggle: () => void;
  onClose: () => void;
}

/** One answer: mark and word, and in one line by what, until when, or what is missing. */
export function MatrixCell({ finding, about, detail, open, place, keys, onToggle, onClose }: MatrixCellProps) {
  const { t } = useTranslation('check');
  const note = finding && barNote(finding, t);
  return (
    <td role="gridcell">
      <button
        ref={keys.cellRef(place)} type="button" className="b-matrix-cell" tabIndex={keys.tabIndex(place)} aria-label={finding ? undefined : `${t('matrix.notAsked')}: ${about}`}
        {...(finding && { 'aria-expanded': open })} {...(open && { 'aria-controls': detail })}
        onFocus={() => keys.onFocus(place)} onClick={() => finding && onToggle()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          } else keys.onKeyDown(event, place);
        }}
      >
        {finding ? (
          <>
            <span className="b-hidden">{about}: </span>
            <VerdictMark verdict={finding.verdict} />
            {note && <span className="b-matrix-note">{note}</span>}
          </>
        ) : '–'}
      </button>
    </td>
  );
}
