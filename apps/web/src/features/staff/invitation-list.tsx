import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Item } from '../../ui/item.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { showDone } from '../../ui/toast.tsx';
import { invitationsQuery, useWithdrawInvitation } from './staff.queries.ts';

/** Links that still work; nothing is shown of those that were used or have ended. */
export function InvitationList() {
  const { t } = useTranslation('staff');
  const query = useQuery(invitationsQuery);
  const withdraw = useWithdrawInvitation();
  const [asked, setAsked] = useState<InvitationResponse | null>(null);
  return (
    <Section title={t('invitations.title')} body="rows" {...(query.data ? { count: query.data.length } : {})}>
      <QueryView query={query} errorTitle={t('invitations.notLoaded')} isEmpty={(all) => all.length === 0} empty={<p className="b-staff-none b-small b-muted">{t('invitations.none')}</p>}>
        {(all) => all.map((invitation) => (
          <Item
            key={invitation.id}
            icon={IconMail}
            title={invitation.email}
            second={<><span className="b-staff-role">{t(`common:role.${invitation.role}`)}</span> · {t('invitations.until', { at: formatMoment(invitation.expiresAt) })}</>}
            end={<Button size="xs" onClick={() => setAsked(invitation)} aria-label={t('invitations.withdrawOne', { email: invitation.email })}>{t('invitations.withdraw')}</Button>}
          />
        ))}
      </QueryView>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('invitations.withdrawTitle')}
        confirmLabel={t('invitations.withdrawTitle')}
        onConfirm={async () => {
          if (asked) await withdraw.mutateAsync(asked.id);
          showDone(t('invitations.withdrawn'));
        }}
      >
        <p>{t('invitations.withdrawText', { email: asked?.email ?? '' })}</p>
      </ConfirmDialog>
    </Section>
  );
}
