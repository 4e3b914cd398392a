import { Menu, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../login/use-me.ts';
import { useSignOut } from '../../login/use-sign-out.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../avatar.tsx';

export interface NameMenuProps {
  onKeyHelp: () => void;
}

export function NameMenu({ onKeyHelp }: NameMenuProps) {
  const { t } = useTranslation();
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Menu width={260}>
      <Menu.Target>
        <UnstyledButton
          className="b-top-name"
          aria-label={t('common:account.menu', { name: me.name })}
          title={me.name}
        >
          <Avatar name={me.name} decorative />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="b-top-me">
          <div className="b-strong">
            <bdi>{me.name}</bdi>
          </div>
          <div className="b-small b-muted">
            {t(`common:role.${me.role}`)} · {me.organisation.name}
          </div>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to={paths.account}
          leftSection={<IconUserCircle size={18} stroke={1.75} aria-hidden />}
        >
          {t('common:account.settings')}
        </Menu.Item>
        <Menu.Item
          onClick={onKeyHelp}
          leftSection={<IconKeyboard size={18} stroke={1.75} aria-hidden />}
        >
          {t('common:keys.title')}
        </Menu.Item>
        <Menu.Item
          onClick={() => void signOut()}
          leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />}
        >
          {t('common:account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
