import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import type { ListState } from '../../ui/list-place.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { CaseLinks } from './case-links.tsx';
import { HouseholdList } from './household-list.tsx';
import { PersonFactList } from './person-fact-list.tsx';
import { ageText, birthText } from './person-words.ts';
import { personQuery } from './persons.queries.ts';

/** A person beside the list: enough to call somebody, the rest on the page. */
export function PersonPanel({
  id,
  onClose,
  list,
}: {
  id: string;
  onClose: () => void;
  list: ListState;
}) {
  const { t } = useTranslation();
  const query = useQuery(personQuery(id));
  return (
    <SidePanel
      id={id}
      label={t('persons:panel.label')}
      onClose={onClose}
      pageTo={paths.person(id)}
      pageState={list}
      head={query.data && <CaseLinks cases={query.data.cases} />}
      footer={
        <Button component={Link} to={paths.person(id)} state={list}>
          {t('persons:panel.open')}
        </Button>
      }
    >
      <QueryView query={query} loading="text" errorTitle={t('persons:page.failed')}>
        {(person) => <PanelBody person={person} />}
      </QueryView>
    </SidePanel>
  );
}

function PanelBody({ person }: { person: PersonResponse }) {
  const { t } = useTranslation();
  return (
    <div className="b-stack">
      <div>
        <h2 className="b-person-panel-name">
          <PersonName name={person.name} />
        </h2>
        <p className="b-small b-muted">
          {person.birthDate
            ? t('persons:panel.born', {
                birth: birthText(person, t),
                age: ageText(person.age, person.birthDateCertainty, t),
              })
            : t('persons:noBirthDate')}
        </p>
      </div>
      <PersonFactList
        heading="h3"
        person={person}
        groups={['contact', 'residence', 'language', 'origin', 'place']}
      />
      {person.household.length > 0 && (
        <div>
          <h3 className="b-label">{t('persons:household.title')}</h3>
          <HouseholdList person={person} />
        </div>
      )}
    </div>
  );
}
