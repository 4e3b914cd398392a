import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKey, IconUserCheck, IconUserCog, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffResponse } from '@bleibeakte/contracts';
import { mayOpenAccountOf } from '@bleibeakte/domain';
import { formatMoment } from '../../format/format-moment.ts';
import { useMe } from '../../login/use-me.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Item } from '../../ui/item.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

export interface StaffRowProps {
  person: StaffResponse;
  /** Place in the order of joining. */
  index: number;
  mayWrite: boolean;
}

export function StaffRow({ person, index, mayWrite }: StaffRowProps) {
  const { t } = useTranslation('staff');
  const me = useMe();
  const [dialog, setDialog] = useState<'role' | 'reset' | 'account' | null>(null);
  const { name, email, role, disabled, lastSeenAt } = person;
  const isOwn = person.id === me.id;
  const mayGive = mayOpenAccountOf(me.role, role);
  const mayReset = !isOwn && !disabled && mayGive;
  const seen = lastSeenAt ? t('lastSeen', { at: formatMoment(lastSeenAt) }) : t('neverSeen');
  return (
    <>
      <Item
        mark={<Avatar name={name} index={index} decorative />}
        title={<><PersonName name={name} />{isOwn && <span className="b-faint"> {t('you')}</span>}</>}
        second={<><span className="b-staff-role">{t(`common:role.${role}`)}</span> · {email} · {seen}</>}
        end={(
          <>
            {disabled && <StatusChip tone="neutral" icon={IconUserOff}>{t('disabled')}</StatusChip>}
            {mayWrite && (!disabled || mayGive) && (
              <Menu>
                <Menu.Target>
                  <ActionIcon variant="subtle" aria-label={t('change', { name })} title={t('change', { name })}><IconDots size={18} stroke={1.75} aria-hidden /></ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {!isOwn && mayGive && <Menu.Item leftSection={<IconUserCog size={18} stroke={1.75} aria-hidden />} onClick={() => setDialog('role')}>{t('role.open')}</Menu.Item>}
                  {mayReset && <Menu.Item leftSection={<IconKey size={18} stroke={1.75} aria-hidden />} onClick={() => setDialog('reset')}>{t('reset.open')}</Menu.Item>}
                  <Menu.Item leftSection={disabled ? <IconUserCheck size={18} stroke={1.75} aria-hidden /> : <IconUserOff size={18} stroke={1.75} aria-hidden />} onClick={() => setDialog('account')}>
                    {disabled ? t('enable.open') : t('disable.open')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </>
        )}
      />
      {dialog === 'role' && <RoleDialog person={person} onClose={() => setDialog(null)} />}
      {dialog === 'reset' && <ResetDialog person={person} onClose={() => setDialog(null)} />}
      {dialog === 'account' && <AccountDialog person={person} onClose={() => setDialog(null)} />}
    </>
  );
}
