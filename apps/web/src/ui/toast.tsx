import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { i18next } from '../i18n/i18n.ts';

let shown = 0;

/** Says that something is done. With `undo` it stays for 30 seconds. Never for errors. */
export function showDone(message: string, undo?: () => void): void {
  shown += 1;
  const id = `done-${shown}`;
  notifications.show({
    id,
    icon: <IconCheck size={18} stroke={1.75} aria-hidden />,
    color: 'transparent',
    autoClose: undo ? 30_000 : 5_000,
    closeButtonProps: { 'aria-label': i18next.t('common:close') },
    message: (
      <span className="b-row">
        <span className="b-grow">{message}</span>
        {undo && (
          <button
            type="button"
            className="b-button-link"
            style={{ color: 'inherit', textDecoration: 'underline' }}
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {i18next.t('common:undo')}
          </button>
        )}
      </span>
    ),
  });
}
