import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse, EvidenceState } from '@bleibeakte/contracts';

interface MoveMenuProps {
  item: EvidenceResponse;
  isBusy: boolean;
  onMove: (to: EvidenceState) => void;
}

/** The states that are possible from here; the server knows which. While one is saved the button stays: a loading one would drop the focus. */
export function MoveMenu({ item, isBusy, onMove }: MoveMenuProps) {
  const { t } = useTranslation('evidence');
  if (item.nextStates.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" aria-busy={isBusy} rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />} aria-label={t('move.of', { title: item.title })}>{t('move.label')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {item.nextStates.map((state) => <Menu.Item key={state} onClick={() => { if (!isBusy) onMove(state); }}>{t(`state.${state}`)}{state === 'impossible' ? ' …' : ''}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
