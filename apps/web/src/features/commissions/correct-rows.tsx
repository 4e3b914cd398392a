import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommissionFieldShape, CommissionRow, CommissionValue } from '@bleibeakte/contracts';
import { isRowsField, rowText } from '@bleibeakte/law';
import { noBreak } from '../../format/no-break.ts';
import { CorrectRow, emptyRow, isRowComplete } from './correct-row.tsx';

export interface CorrectRowsProps {
  field: string;
  shape: Extract<CommissionFieldShape, { kind: 'rows' }>;
  label: string;
  value: CommissionValue;
  onChange: (value: CommissionValue) => void;
}

const rowsOf = (value: CommissionValue): readonly CommissionRow[] => (Array.isArray(value) ? (value as readonly CommissionRow[]) : []);

/** A list with several columns: entry by entry, one of them open at a time. No entry = nothing is known. */
export function CorrectRows({ field, shape: { columns, maxRows }, label, value, onChange }: CorrectRowsProps) {
  const { t } = useTranslation('commissions');
  const rows = rowsOf(value);
  const [open, setOpen] = useState<number | null>(null);
  /** Where the focus goes when what had it is gone: a row, or the button below. */
  const focusTo = useRef<number | 'add' | null>(null);
  const takeFocus = (name: number | 'add') => (button: HTMLButtonElement | null) => {
    if (!button || focusTo.current !== name) return;
    focusTo.current = null;
    button.focus();
  };
  const put = (next: readonly CommissionRow[]) => onChange(next.length === 0 ? null : next);
  const close = (place: number) => {
    focusTo.current = place;
    setOpen(null);
  };
  const remove = (place: number) => {
    focusTo.current = 'add';
    setOpen(null);
    put(rows.filter((_row, one) => one !== place));
  };
  return (
    <fieldset className="b-correct-list">
      <legend className="b-label">{label}</legend>
      {rows.length === 0 && <p className="b-unknown">{t('unknown')}</p>}
      <ol className="b-correct-rows">
        {rows.map((row, place) => {
          const words = isRowComplete(row, columns) && isRowsField(field) ? rowText(field, row) : t('row.incomplete');
          return (
            <li key={place}>
              {place === open ? (
                <CorrectRow field={field} columns={columns} row={row} onChange={(next) => put(rows.with(place, next))} onDone={() => close(place)} onRemove={() => remove(place)} />
              ) : (
                <>
                  <span className="b-grow">{noBreak(words)}</span>
                  <Button size="xs" variant="subtle" ref={takeFocus(place)} aria-label={`${t('row.change')}: ${words}`} onClick={() => setOpen(place)}>{t('row.change')}</Button>
                  <Button size="xs" variant="subtle" aria-label={`${t('row.remove')}: ${words}`} onClick={() => remove(place)}>{t('row.remove')}</Button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {rows.length < maxRows && (
        <Button
          size="xs" ref={(button) => takeFocus('add')(button)} leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={() => {
            put([...rows, emptyRow(columns)]);
            setOpen(rows.length);
          }}
        >
          {t('row.add')}
        </Button>
      )}
    </fieldset>
  );
}
