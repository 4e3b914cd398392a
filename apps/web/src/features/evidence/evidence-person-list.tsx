import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceMatrixResponse, MatrixCell } from '@bleibeakte/contracts';
import { CELL_STATES } from '@bleibeakte/contracts';
import { ARGUMENT_ORDER } from '@bleibeakte/law';
import { PersonName } from '../../ui/person-name.tsx';
import { Section } from '../../ui/section.tsx';
import { CellMark } from './cell-mark.tsx';
import type { Selection } from './evidence-panel.tsx';

/** Gaps first, then what is on its way, what nobody has asked, what is checked. */
const ORDER = ['gap', 'onItsWay', 'unknown', 'checked', 'none'] as const satisfies typeof CELL_STATES extends readonly (infer State)[] ? readonly State[] : never;

interface EvidencePersonListProps {
  matrix: EvidenceMatrixResponse;
  selection: Selection | null;
  onToggle: (cell: MatrixCell) => void;
  /** Unfolded below its row. */
  panel: React.ReactNode;
}

/** Under 900 px: each person with their themes. */
export function EvidencePersonList({ matrix, selection, onToggle, panel }: EvidencePersonListProps) {
  const { t } = useTranslation('evidence');
  const rows = [...matrix.people.map(({ id }): string | null => id), null];
  const cellsOf = (personId: string | null) =>
    matrix.cells
      .filter((cell) => cell.personId === personId && (cell.state !== 'none' || cell.itemIds.length > 0))
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || ARGUMENT_ORDER.indexOf(a.argument) - ARGUMENT_ORDER.indexOf(b.argument));
  return rows.map((personId) => {
    const cells = cellsOf(personId);
    const person = matrix.people.find(({ id }) => id === personId);
    if (cells.length === 0) return null;
    const gaps = cells.filter(({ state }) => state === 'gap').length;
    return (
      <Section key={personId ?? 'all'} title={<PersonName name={person?.name ?? t('forAll')} />} count={gaps > 0 ? t('matrix.gaps', { count: gaps }) : ''} body="rows">
        <ul className="b-ev-list">
          {cells.map((cell) => {
            const isOpen = selection?.personId === personId && selection.argument === cell.argument;
            const Fold = isOpen ? IconChevronDown : IconChevronRight;
            return (
              <Fragment key={cell.argument}>
                <li className={`b-ev-list-${cell.state}`}>
                  <button type="button" aria-expanded={isOpen} onClick={() => onToggle(cell)}>
                    <CellMark state={cell.state} />
                    <span className="b-grow"><span className="b-strong">{t(`argument.${cell.argument}`)}</span> <span className="b-small b-muted">{t(`cell.${cell.state}`)}{cell.all > 0 && cell.state !== 'unknown' && ` · ${t('matrix.countOf', { done: cell.done, all: cell.all })}`}</span></span>
                    <Fold size={18} stroke={1.75} aria-hidden />
                  </button>
                </li>
                {isOpen && <li className="b-ev-list-panel">{panel}</li>}
              </Fragment>
            );
          })}
        </ul>
      </Section>
    );
  });
}
