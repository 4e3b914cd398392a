import type { TFunction } from 'i18next';
import { LAND_NAMES } from '@bleibeakte/contracts';
import type { PersonSummary } from '@bleibeakte/contracts';
import type { ListColumn } from '../../ui/list-columns.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { CaseLinks } from './case-links.tsx';
import { PersonHint } from './person-hint.tsx';
import { ageText, countryName } from './person-words.ts';
import { ResidenceStatusText } from './residence-status.tsx';

export function personColumns(t: TFunction): ListColumn<PersonSummary>[] {
  return [
    {
      id: 'name',
      header: t('persons:columns.name'),
      width: 190,
      keep: true,
      cell: (row) => (
        <span className="b-strong">
          <PersonName name={row.name} />
        </span>
      ),
    },
    {
      id: 'age',
      header: t('persons:columns.age'),
      width: 84,
      keep: true,
      cell: (row) => <span className="b-num">{ageText(row.age, row.birthDateCertainty, t)}</span>,
    },
    {
      id: 'cases',
      header: t('persons:columns.cases'),
      width: 140,
      keep: true,
      cell: (row) => <CaseLinks cases={row.cases} />,
    },
    {
      id: 'status',
      header: t('persons:columns.status'),
      width: 300,
      grow: true,
      cell: (row) => <ResidenceStatusText {...row} />,
    },
    {
      id: 'nationality',
      header: t('persons:columns.nationality'),
      width: 150,
      cell: (row) => (row.nationality ? countryName(row.nationality, t) : <Unknown />),
    },
    {
      id: 'land',
      header: t('persons:columns.land'),
      width: 180,
      cell: (row) => (row.land ? LAND_NAMES[row.land] : <Unknown />),
    },
  ];
}

function Unknown() {
  return <span className="b-faint">–</span>;
}

/** Under 600 px. */
export function PersonCard({ person }: { person: PersonSummary }) {
  return (
    <span className="b-person-card">
      <span className="b-strong">
        <PersonName name={person.name} />
      </span>
      <PersonHint person={person} />
      <span className="b-small">
        <ResidenceStatusText {...person} />
      </span>
    </span>
  );
}
