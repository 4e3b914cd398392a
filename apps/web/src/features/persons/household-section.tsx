import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconHome } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@bleibeakte/contracts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { CreatePersonDialog } from './create-person-dialog.tsx';
import { HouseholdList } from './household-list.tsx';
import { JoinHouseholdDialog } from './join-household-dialog.tsx';
import { useUpdatePerson } from './persons.queries.ts';

type Act = 'add' | 'join' | 'leave';

export function HouseholdSection({
  person,
  mayWrite,
}: {
  person: PersonResponse;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const update = useUpdatePerson(person.id);
  const close = () => setAct(null);
  const isAlone = person.household.length === 0;
  const menu = (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}>
          {t('persons:edit.short')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setAct('add')}>{t('persons:household.add')}</Menu.Item>
        <Menu.Item onClick={() => setAct('join')}>{t('persons:household.join')}</Menu.Item>
        {!isAlone && (
          <Menu.Item onClick={() => setAct('leave')}>{t('persons:household.leave')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Section
      title={t('persons:household.title')}
      icon={IconHome}
      count={person.household.length + 1}
      body="rows"
      action={mayWrite && menu}
    >
      {isAlone ? (
        <p className="b-small b-muted b-person-none">{t('persons:household.alone')}</p>
      ) : (
        <HouseholdList person={person} />
      )}
      {act === 'add' && (
        <CreatePersonDialog householdOf={person} onClose={close} onCreated={() => undefined} />
      )}
      {act === 'join' && <JoinHouseholdDialog person={person} onClose={close} />}
      <ConfirmDialog
        opened={act === 'leave'}
        onClose={close}
        title={t('persons:household.leave')}
        confirmLabel={t('persons:household.leave')}
        onConfirm={() => update.mutateAsync({ householdOf: null, version: person.version })}
      >
        <p>{t('persons:household.leaveText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
