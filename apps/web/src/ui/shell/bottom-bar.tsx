import { Menu, UnstyledButton } from '@mantine/core';
import { IconMenu2, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { paths } from '../../paths.ts';
import { useNavItems } from './use-nav-items.ts';

/** The five at the bottom of a phone; "Mehr" holds the rest. */
export function BottomBar() {
  const { t } = useTranslation();
  const items = useNavItems();
  return (
    <nav className="b-bottom" aria-label={t('common:nav.label')}>
      {items
        .filter((item) => item.onPhone)
        .map((item) => (
          <NavLink
            key={item.id}
            to={item.to}
            end={item.to === paths.today}
            className="b-bottom-link"
          >
            <item.icon size={22} stroke={1.75} aria-hidden />
            <span>{t(`common:navShort.${item.id}`)}</span>
          </NavLink>
        ))}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton className="b-bottom-link">
            <IconMenu2 size={22} stroke={1.75} aria-hidden />
            <span>{t('common:nav.more')}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {items
            .filter((item) => !item.onPhone)
            .map((item) => (
              <Menu.Item
                key={item.id}
                component={Link}
                to={item.to}
                leftSection={<item.icon size={20} stroke={1.75} aria-hidden />}
              >
                {t(`common:nav.${item.id}`)}
              </Menu.Item>
            ))}
          <Menu.Item
            component={Link}
            to={paths.account}
            leftSection={<IconUserCircle size={20} stroke={1.75} aria-hidden />}
          >
            {t('common:account.settings')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
