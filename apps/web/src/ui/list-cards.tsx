import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ListTableProps } from './list-table.tsx';

type ListCardsProps<Row> = Pick<ListTableProps<Row>, 'label' | 'rows' | 'rowId' | 'onOpen'> & {
  card: (row: Row) => ReactNode;
  footer?: ReactNode;
};

/** The list on a phone: each row a card, the panel is a page. */
export function ListCards<Row>({ label, rows, rowId, onOpen, card, footer }: ListCardsProps<Row>) {
  return (
    <>
      <ul className="b-list-cards" aria-label={label}>
        {rows.map((row) => (
          <li key={rowId(row)}>
            <button type="button" className="b-list-card" onClick={() => onOpen(rowId(row))}>
              <span className="b-grow">{card(row)}</span>
              <IconChevronRight size={20} stroke={1.75} aria-hidden className="b-faint" />
            </button>
          </li>
        ))}
      </ul>
      {footer && <div className="b-list-foot b-small b-muted">{footer}</div>}
    </>
  );
}
