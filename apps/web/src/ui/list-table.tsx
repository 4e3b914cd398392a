import { useElementSize, useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingColumns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import { ListCards } from './list-cards.tsx';
import { useListKeys } from './use-list-keys.ts';
import './list-table.css';

export interface ListTableProps<Row> {
  /** What the list holds, for screen readers: 'Akten'. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly ListColumn<Row>[];
  /** Click or Enter: usually `panel.open`. */
  onOpen: (id: string) => void;
  /** Strg+Enter: the full page. */
  onOpenPage?: (id: string) => void;
  /** `panel.id`; Esc in the list calls `onClose`, and closing gives the focus back to the row. */
  openId?: string | null;
  onClose?: () => void;
  /** Under 600 px; without it the card shows the kept columns, one under the other. */
  card?: (row: Row) => ReactNode;
  /** '13 von 17 geladen' and "Mehr laden" on the left of the foot. */
  footer?: ReactNode;
}

/** The one list of the product: j/k or arrows move, Enter opens the side panel, Esc closes it. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { label, rows, rowId, columns, openId = null, card, footer } = props;
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 599.98px)', undefined, {
    getInitialValueInEffect: false,
  });
  const { ref, width } = useElementSize();
  const keys = useListKeys({ ...props, openId });
  const shown =
    width > 0 ? fittingColumns(columns, width) : columns.filter((column) => column.keep);
  if (isPhone) return <ListCards {...props} footer={footer} card={card ?? defaultCard(columns)} />;
  return (
    <div ref={ref} className="b-list">
      <table role="grid" aria-label={label} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.align === 'right' ? 'b-list-right' : undefined}
                style={column.grow ? { width: '99%' } : { minWidth: column.width }}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const id = rowId(row);
            return (
              <tr
                key={id}
                ref={keys.rowRef(id)}
                tabIndex={keys.tabIndex(id, place)}
                aria-selected={id === openId}
                onFocus={() => keys.onRowFocus(id)}
                onClick={(event) => keys.onRowClick(event, id)}
              >
                {shown.map((column) => (
                  <td
                    key={column.id}
                    role="gridcell"
                    className={column.align === 'right' ? 'b-list-right b-num' : undefined}
                    style={{ minWidth: column.width }}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <footer className="b-list-foot b-screen-only">
        <div className="b-small b-muted b-row">{footer}</div>
        <div className="b-small b-faint b-list-keys" aria-hidden>
          <kbd>j</kbd> <kbd>k</kbd> {t('common:list.move')} · <kbd>↵</kbd> {t('common:list.open')}
          {props.onOpenPage && (
            <>
              {' '}
              · <kbd>{t('common:keys.ctrl')} ↵</kbd> {t('common:list.openPage')}
            </>
          )}
        </div>
      </footer>
    </div>
  );
}

function defaultCard<Row>(columns: readonly ListColumn<Row>[]) {
  return (row: Row) => (
    <div className="b-list-card-lines">
      {columns
        .filter((column) => column.keep)
        .map((column) => (
          <div key={column.id}>{column.cell(row)}</div>
        ))}
    </div>
  );
}
