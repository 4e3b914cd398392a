import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@bleibeakte/contracts';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { Note } from '../../ui/note.tsx';
import type { FactGroup } from './fact-groups.ts';
import { factRows } from './fact-rows.ts';
import type { FactRow } from './fact-rows.ts';

export interface PersonFactListProps {
  person: PersonResponse;
  groups: readonly FactGroup[];
  /** Level of the groups' headings below what stands above them. */
  heading: 'h2' | 'h3';
  /** Shows "Ändern" beside each group. */
  onEdit?: (group: FactGroup) => void;
}

/** Facts in groups; what is not known stays folded until somebody asks for it. */
export function PersonFactList({ person, groups, heading: Heading, onEdit }: PersonFactListProps) {
  const { t } = useTranslation();
  const [showsEmpty, setShowsEmpty] = useState(false);
  const listed = groups.map((group) => ({ group, rows: factRows(person, group, t) }));
  const empty = listed.flatMap(({ rows }) => rows).filter(({ text }) => text === null).length;
  return (
    <div className="b-person-facts">
      {listed.map(({ group, rows }) => {
        const shown = showsEmpty ? rows : rows.filter(({ text }) => text !== null);
        const warning = group === 'contact' ? person.contactWarning : null;
        if (shown.length === 0 && !warning) return null;
        return (
          <section key={group}>
            <div className="b-person-facts-head">
              <Heading className="b-label">{t(`persons:groups.${group}`)}</Heading>
              {onEdit && (
                <button
                  type="button"
                  className="b-button-link b-small"
                  aria-label={t('persons:edit.group', { group: t(`persons:groups.${group}`) })}
                  onClick={() => onEdit(group)}
                >
                  {t('persons:edit.short')}
                </button>
              )}
            </div>
            {warning && (
              <Note tone="soon" title={t('persons:contactWarning')}>
                <bdi>{warning}</bdi>
              </Note>
            )}
            <dl className="b-facts">
              {shown.map((row) => (
                <Row key={row.field} row={row} person={person} />
              ))}
            </dl>
          </section>
        );
      })}
      {empty > 0 && (
        <button
          type="button"
          className="b-button-link b-small"
          aria-expanded={showsEmpty}
          onClick={() => setShowsEmpty(!showsEmpty)}
        >
          {t(showsEmpty ? 'persons:hideEmpty' : 'persons:showEmpty', { count: empty })}
        </button>
      )}
    </div>
  );
}

function Row({ row, person }: { row: FactRow; person: PersonResponse }) {
  const { t } = useTranslation();
  const { field, text, own } = row;
  return (
    <>
      <dt>{t(`persons:fields.${field}`)}</dt>
      <dd>
        {text === null && <span className="b-faint">–</span>}
        {text !== null &&
          (own ? (
            <bdi className="b-person-lines">{text}</bdi>
          ) : field === 'phone' ? (
            <a href={`tel:${text.replace(/[^\d+]/g, '')}`}>{text}</a>
          ) : (
            text
          ))}
        {field === 'residenceStatusUntil' && person.residenceStatusUntil && (
          <>
            {' '}
            <UrgencyChip day={person.residenceStatusUntil} />
          </>
        )}
      </dd>
    </>
  );
}
