import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument, EvidenceMatrixResponse, MatrixCell } from '@bleibeakte/contracts';
import { ARGUMENT_ORDER } from '@bleibeakte/law';
import { Avatar } from '../../ui/avatar.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { EvidenceCell } from './evidence-cell.tsx';
import type { CellActs } from './use-cell-acts.ts';

interface EvidenceMatrixProps {
  matrix: EvidenceMatrixResponse;
  open: Pick<MatrixCell, 'personId' | 'argument'> | null;
  acts: CellActs;
}

/** Persons × arguments. Columns in which nothing is foreseen for anybody are folded away. */
export function EvidenceMatrix({ matrix, open, acts }: EvidenceMatrixProps) {
  const { t } = useTranslation('evidence');
  const [allShown, setAllShown] = useState(false);
  const { people, cells, items } = matrix;
  const isUsed = (argument: Argument) => cells.some((cell) => cell.argument === argument && (cell.state !== 'none' || cell.itemIds.length > 0));
  const columns = ARGUMENT_ORDER.filter((argument) => allShown || isUsed(argument));
  const folded = ARGUMENT_ORDER.filter((argument) => !isUsed(argument));
  const rows = [...people.map(({ id }): string | null => id), ...(cells.some(({ personId }) => personId === null) ? [null] : [])];
  const keys = useGridKeys(rows.length, columns.length);
  return (
    <div className="b-section b-ev-matrix-card">
      <div className="b-matrix-frame">
        <table role="grid" className="b-ev-matrix" aria-label={t('matrix.label')}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.person')}</th>
              {columns.map((argument) => <th key={argument} scope="col">{t(`short.${argument}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((personId, row) => {
              const person = people.find(({ id }) => id === personId);
              const name = person?.name ?? t('forAll');
              return (
                <tr key={personId ?? 'all'}>
                  <th scope="row">
                    <span className="b-ev-person">
                      {person && <Avatar name={name} index={row} decorative />}
                      <span className="b-ev-person-text"><PersonName name={name} />{person?.age != null && <span className="b-small b-muted">{t('matrix.age', { count: person.age })}</span>}</span>
                    </span>
                  </th>
                  {columns.map((argument, column) => {
                    const cell = cells.find((one) => one.personId === personId && one.argument === argument)!;
                    return (
                      <EvidenceCell
                        key={argument} cell={cell} items={items} about={`${t(`argument.${argument}`)}, ${name}`} place={{ row, column }} keys={keys}
                        isOpen={open?.personId === personId && open.argument === argument}
                        onOpen={() => acts.open(cell)} onAsk={() => acts.ask(cell)} onUpload={() => acts.upload(cell)}
                      />
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="b-ev-foot b-screen-only">
        {folded.length > 0 && <Button variant="subtle" size="xs" aria-expanded={allShown} onClick={() => setAllShown(!allShown)}>{t(allShown ? 'matrix.fewer' : 'matrix.more', { count: folded.length })}</Button>}
        <span className="b-small b-faint b-ev-keys">{t('matrix.keys')}</span>
      </div>
    </div>
  );
}
