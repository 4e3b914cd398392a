import { Button, Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconChevronDown,
  IconFolderPlus,
  IconPlus,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../login/use-me.ts';
import { paths } from '../../paths.ts';

const entries = [
  { id: 'person', to: paths.newPerson, icon: IconUserPlus, needs: 'person:write' },
  { id: 'case', to: paths.newCase, icon: IconFolderPlus, needs: 'case:write' },
  { id: 'deadline', to: paths.newDeadline, icon: IconCalendarPlus, needs: 'deadline:write' },
] as const;

export function NewMenu() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const allowed = entries.filter((entry) => permissions.includes(entry.needs));
  if (allowed.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <Button
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          h={30}
          className="b-top-new"
        >
          {t('common:new.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {allowed.map((entry) => (
          <Menu.Item
            key={entry.id}
            component={Link}
            to={entry.to}
            leftSection={<entry.icon size={18} stroke={1.75} aria-hidden />}
          >
            {t(`common:new.${entry.id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
