import { useTranslation } from 'react-i18next';
import { CELL_STATES } from '@bleibeakte/contracts';
import { CellMark } from './cell-mark.tsx';

/** Always visible, beside the heading. */
export function MatrixLegend() {
  const { t } = useTranslation('evidence');
  return (
    <ul className="b-ev-legend" aria-label={t('matrix.legend')}>
      {CELL_STATES.map((state) => <li key={state}><CellMark state={state} /> {t(`cell.${state}`)}</li>)}
    </ul>
  );
}
