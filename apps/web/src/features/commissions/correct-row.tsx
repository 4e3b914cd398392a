import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommissionColumn, CommissionRow } from '@bleibeakte/contracts';
import { choiceLabels } from '@bleibeakte/law';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Columns = Readonly<Record<string, CommissionColumn>>;
type Cell = CommissionRow[string];

export const emptyRow = (columns: Columns): CommissionRow =>
  Object.fromEntries(Object.entries(columns).map(([column, { kind }]) => [column, kind === 'yesNo' ? false : null]));

export const isRowComplete = (row: CommissionRow, columns: Columns): boolean =>
  Object.entries(columns).every(([column, { required }]) => !required || (row[column] ?? null) !== null);

export interface CorrectRowProps {
  field: string;
  columns: Columns;
  row: CommissionRow;
  onChange: (row: CommissionRow) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** One entry of a list, with a field for each column. */
export function CorrectRow({ field, columns, row, onChange, onDone, onRemove }: CorrectRowProps) {
  const { t } = useTranslation('commissions');
  return (
    <div className="b-correct-row">
      <div className="b-correct-cells">
        {Object.entries(columns).map(([column, shape], place) => (
          <CellField
            key={column} field={`${field}.${column}`} shape={shape} label={t(`columns.${column}`)} value={row[column] ?? null} first={place === 0}
            onChange={(next) => onChange({ ...row, [column]: next })}
          />
        ))}
      </div>
      <div className="b-row">
        <Button size="xs" disabled={!isRowComplete(row, columns)} onClick={onDone}>{t('row.done')}</Button>
        <Button size="xs" variant="subtle" onClick={onRemove}>{t('row.remove')}</Button>
      </div>
    </div>
  );
}

interface CellFieldProps {
  field: string;
  shape: CommissionColumn;
  label: string;
  value: Cell;
  first: boolean;
  onChange: (value: Cell) => void;
}

/** Above this a text needs more than one line. */
const LONG = 300;

function CellField({ field, shape, label, value, first, onChange }: CellFieldProps) {
  const text = value === null || value === undefined ? '' : String(value);
  const common = { label, required: shape.required === true, autoFocus: first };
  switch (shape.kind) {
    case 'choice': return <SelectField {...common} searchable options={Object.entries(choiceLabels(field)).map(([code, word]) => ({ value: code, label: word }))} value={text || null} onChange={onChange} />;
    case 'yesNo': return <Checkbox label={label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />;
    case 'number': return <TextField {...common} inputMode="numeric" maxLength={6} value={text} onChange={({ currentTarget: { value: typed } }) => onChange(/^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim() || null)} />;
    case 'text': {
      if (shape.max <= LONG) return <TextField {...common} maxLength={shape.max} value={text} onChange={(event) => onChange(event.currentTarget.value || null)} />;
      return <div className="b-correct-long"><TextAreaField {...common} maxLength={shape.max} autosize minRows={1} maxRows={8} value={text} onChange={(event) => onChange(event.currentTarget.value || null)} /></div>;
    }
  }
}
