import { fittingColumns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';

const column = (id: string, width: number, keep = false): ListColumn<string> => ({
  id,
  header: id,
  width,
  keep,
  cell: (row) => row,
});
const columns = [
  column('number', 100, true),
  column('name', 200, true),
  column('stage', 100),
  column('date', 120, true),
  column('who', 60),
];

describe('columns of a list', () => {
  it('shows all of them when there is room', () => {
    expect(fittingColumns(columns, 580)).toHaveLength(5);
  });
  it('drops from the right and keeps what must stay', () => {
    expect(fittingColumns(columns, 530).map((c) => c.id)).toEqual([
      'number',
      'name',
      'stage',
      'date',
    ]);
    expect(fittingColumns(columns, 300).map((c) => c.id)).toEqual(['number', 'name', 'date']);
  });
});
