import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from './dialog-frame.tsx';

export interface KeyHelpProps {
  opened: boolean;
  onClose: () => void;
}

const keys: readonly [string, readonly string[]][] = [
  ['search', ['/', 'ctrl K']],
  ['move', ['j', 'k', '↓', '↑']],
  ['open', ['↵']],
  ['openPage', ['ctrl ↵']],
  ['close', ['Esc']],
  ['save', ['ctrl ↵']],
  ['walk', ['ctrl ←', 'ctrl →']],
  ['help', ['?']],
];

/** All keys, by '?'. */
export function KeyHelp({ opened, onClose }: KeyHelpProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={opened} onClose={onClose}>
      <DialogFrame title={t('common:keys.title')} onClose={onClose}>
        <div className="b-dialog-body">
          <dl className="b-key-list">
            {keys.map(([name, combinations]) => (
              <div key={name} className="b-row">
                <dt className="b-grow">{t(`common:keys.${name}`)}</dt>
                <dd className="b-row">
                  {combinations.map((one) => (
                    <kbd key={one}>{one.replace('ctrl', t('common:keys.ctrl'))}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p className="b-small b-muted">{t('common:keys.note')}</p>
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}
