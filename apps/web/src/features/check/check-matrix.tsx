import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckResponse, PersonCheck } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { PersonName } from '../../ui/person-name.tsx';
import type { Register } from './bar-finding-view.tsx';
import { barRows } from './bar-rows.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixFinding } from './matrix-finding.tsx';
import type { Asking } from './use-asking.tsx';
import { useGridKeys, type GridPlace } from '../../ui/use-grid-keys.ts';
import './check-matrix.css';

export interface CheckMatrixProps {
  people: readonly PersonCheck[];
  sources: CheckResponse['sources'];
  register: Register;
  /** By id, where it is known. */
  ages?: ReadonlyMap<string, number>;
  /** Left out where nothing can be answered: a snapshot, or no right to write. */
  asking?: Asking;
}

/** Grounds × people. Arrows move from cell to cell, Enter opens the finding below its row, Esc closes it. */
export function CheckMatrix({ people, sources, register, ages, asking }: CheckMatrixProps) {
  const { t } = useTranslation('check');
  const [open, setOpen] = useState<{ code: string; personId: string } | null>(null);
  const [allShown, setAllShown] = useState(false);
  const id = useId();
  const { shown, minor } = barRows(people);
  const rows = allShown ? [...shown, ...minor] : shown;
  const keys = useGridKeys(rows.length, people.length);
  const Chevron = allShown ? IconChevronDown : IconChevronRight;
  const close = (place: GridPlace) => {
    setOpen(null);
    keys.focus(place);
  };
  return (
    <>
      <div className="b-matrix-frame">
        <table role="grid" className="b-matrix" aria-label={t('matrix.label')} style={{ minWidth: 220 + people.length * 124 }}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.ground')}</th>
              {people.map(({ personId, name }) => <th key={personId} scope="col"><PersonName name={name} />{ages?.has(personId) && `, ${ages.get(personId)}`}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, label, norm, findings }, row) => {
              const column = open?.code === code ? people.findIndex(({ personId }) => personId === open.personId) : -1;
              const [person, finding] = [people[column], findings[column]];
              return (
                <Fragment key={code}>
                  <tr>
                    <th scope="row">
                      <span className="b-matrix-label">{label}</span>
                      <span className="b-small b-muted b-matrix-norm" lang="de">{norm ? noBreak(norm) : t('bar.normUnknown')}</span>
                    </th>
                    {people.map(({ personId, name }, place) => (
                      <MatrixCell
                        key={personId} finding={findings[place] ?? null} about={`${label}, ${name}`} detail={`${id}-${code}`} open={place === column}
                        place={{ row, column: place }} keys={keys} onToggle={() => setOpen(place === column ? null : { code, personId })} onClose={() => close({ row, column: place })}
                      />
                    ))}
                  </tr>
                  {person && finding && (
                    <MatrixFinding
                      id={`${id}-${code}`} person={person} finding={finding} sources={sources} register={register} span={people.length + 1}
                      onClose={() => close({ row, column })} {...(asking && { asking })}
                    />
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {minor.length > 0 && (
        <div className="b-matrix-minor">
          <Button variant="subtle" size="xs" aria-expanded={allShown} leftSection={<Chevron size={16} stroke={1.75} aria-hidden />} onClick={() => setAllShown(!allShown)}>
            {t('person.minor', { count: minor.length })}
          </Button>
          {!allShown && <span className="b-small b-muted">{minor.map(({ label }) => label).join(' · ')}</span>}
        </div>
      )}
    </>
  );
}
