import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { LAND_NAMES } from '@bleibeakte/contracts';
import type { PersonResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { useListPlace } from '../../ui/list-place.ts';
import { Page } from '../../ui/page.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RecordLayout } from '../../ui/record-layout.tsx';
import { useRecordTab } from '../../ui/use-record-tab.ts';
import { CasesSection } from './cases-section.tsx';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import { FACT_GROUPS } from './fact-groups.ts';
import type { FactGroup } from './fact-groups.ts';
import { HouseholdSection } from './household-section.tsx';
import { PersonDoubts } from './person-doubts.tsx';
import { PersonFactList } from './person-fact-list.tsx';
import { personQuery } from './persons.queries.ts';
import { RelationsSection } from './relations-section.tsx';

export function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery(personQuery(id));
  return (
    <Page title={t('persons:page.title')} layout="flush">
      <QueryView query={query} loading="page" notFound errorTitle={t('persons:page.failed')}>
        {(person) => <PersonRecord key={person.id} person={person} />}
      </QueryView>
    </Page>
  );
}

function PersonRecord({ person }: { person: PersonResponse }) {
  const { t } = useTranslation();
  const mayWrite = useMay('person:write');
  const [tab, setTab] = useRecordTab('ueberblick');
  const walk = useListPlace(person.id, paths.persons, (id) => paths.person(id));
  const [editing, setEditing] = useState<FactGroup | 'all' | null>(null);
  return (
    <>
      <RecordLayout
        {...walk}
        title={<PersonName name={person.name} />}
        {...(person.land ? { land: LAND_NAMES[person.land] } : {})}
        primary={
          mayWrite && (
            <Button
              variant="filled"
              leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
              onClick={() => setEditing('all')}
            >
              {t('persons:edit.title')}
            </Button>
          )
        }
        tabs={[{ id: 'ueberblick', label: t('persons:page.overview') }]}
        tab={tab}
        onTab={setTab}
        facts={
          <PersonFactList
            heading="h2"
            person={person}
            groups={FACT_GROUPS}
            {...(mayWrite ? { onEdit: setEditing } : {})}
          />
        }
      >
        <PersonDoubts facts={person} />
        <CasesSection person={person} />
        <HouseholdSection person={person} mayWrite={mayWrite} />
        <RelationsSection person={person} mayWrite={mayWrite} />
      </RecordLayout>
      {editing && (
        <EditPersonDialog person={person} group={editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
