import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bell } from './bell.tsx';
import { Brand } from './brand.tsx';
import { NameMenu } from './name-menu.tsx';
import type { NameMenuProps } from './name-menu.tsx';
import { NewMenu } from './new-menu.tsx';
import { ReminderState } from './reminder-state.tsx';

export interface TopBarProps extends NameMenuProps {
  onSearch: () => void;
  /** Name of the part of the product, on a phone. */
  place: string;
}

export function TopBar({ onSearch, onKeyHelp, place }: TopBarProps) {
  const { t } = useTranslation();
  return (
    <header className="b-top">
      <div className="b-top-phone">
        <Brand />
        <span>{place}</span>
      </div>
      <button type="button" className="b-top-search" onClick={onSearch}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <span className="b-grow">{t('common:search.placeholder')}</span>
        <kbd>{t('common:keys.ctrl')} K</kbd>
      </button>
      <div className="b-top-end">
        <ReminderState />
        <ActionIcon
          variant="subtle"
          className="b-top-icon b-top-search-icon"
          onClick={onSearch}
          aria-label={t('common:search.label')}
        >
          <IconSearch size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
        <Bell />
        <NewMenu />
        <NameMenu onKeyHelp={onKeyHelp} />
      </div>
    </header>
  );
}
