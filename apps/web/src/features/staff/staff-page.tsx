import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '@bleibeakte/contracts';
import { rolesToGive } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { useMe } from '../../login/use-me.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Note } from '../../ui/note.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { StaffRow } from './staff-row.tsx';
import { staffQuery } from './staff.queries.ts';
import './staff.css';

export function StaffPage() {
  const { t } = useTranslation('staff');
  const query = useQuery(staffQuery);
  const mayWrite = useMay('staff:write');
  const me = useMe();
  const givesAll = rolesToGive(me.role).length === ROLES.length;
  const [isInviting, setInviting] = useState(false);
  const active = query.data?.filter(({ disabled }) => !disabled).length;
  return (
    <Page title={t('common:nav.staff')} layout="narrow">
      <PageHeader
        title={t('common:nav.staff')}
        count={active !== undefined && t('count', { count: active })}
        subtitle={mayWrite ? `${t('subtitle')} ${t('ownRole')}` : t('subtitle')}
        actions={mayWrite && <Button variant="filled" leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />} onClick={() => setInviting(true)}>{t('invite.open')}</Button>}
      />
      <div className="b-stack">
        {mayWrite && !givesAll && <Note tone="neutral">{t('limited', { role: t(`common:role.${me.role}`) })}</Note>}
        <Section title={t('members')} body="rows">
          <QueryView query={query} errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0} empty={<EmptyState why="start" icon={IconUsersGroup} title={t('common:empty.staff')} />}>
            {(all) => all.map((person, index) => <StaffRow key={person.id} person={person} index={index} mayWrite={mayWrite} />)}
          </QueryView>
        </Section>
        {mayWrite && <InvitationList />}
      </div>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}
