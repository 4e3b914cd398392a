import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { useListState } from '../../ui/list-place.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Split } from '../../ui/split.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useNew } from '../../ui/use-new.ts';
import { usePanel } from '../../ui/use-panel.ts';
import { CreatePersonDialog } from './create-person-dialog.tsx';
import { PersonList } from './person-list.tsx';
import { PersonPanel } from './person-panel.tsx';
import { usePersonRows } from './use-person-rows.ts';
import './persons.css';

export function PersonListPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('person:write');
  const navigate = useNavigate();
  const panel = usePanel();
  const dialog = useNew();
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed.trim(), 200);
  const { isSearching, rows = [], all } = usePersonRows(query);
  const list = useListState(
    rows.map(({ id }) => id),
    !isSearching && all.hasNextPage,
  );
  const show = ({ id }: PersonResponse) => {
    showDone(t('persons:create.done'));
    void navigate({ search: `?panel=${id}` }, { replace: true });
  };
  return (
    <Page title={t('persons:list.title')} layout="flush">
      <Split panel={panel.id && <PersonPanel id={panel.id} onClose={panel.close} list={list} />}>
        <PageHeader
          title={t('persons:list.title')}
          actions={
            mayWrite && (
              <Button
                variant="filled"
                leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
                onClick={dialog.open}
              >
                {t('persons:create.title')}
              </Button>
            )
          }
        />
        <div className="b-person-search b-screen-only">
          <TextInput
            aria-label={t('persons:list.search')}
            placeholder={t('persons:list.search')}
            leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
            value={typed}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <PersonList panel={panel} query={query} onNew={dialog.open} list={list} />
      </Split>
      {dialog.isOpen && mayWrite && <CreatePersonDialog onClose={dialog.close} onCreated={show} />}
    </Page>
  );
}
