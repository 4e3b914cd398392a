import { ActionIcon, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FocusBack } from './focus-back.tsx';
import './dialog.css';

export interface DialogFrameProps {
  title: string;
  subtitle?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Overlay, head and ✕ inside a `Modal.Root`; used by FormDialog and ConfirmDialog. */
export function DialogFrame({ title, subtitle, onClose, children }: DialogFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <Modal.Overlay />
      <Modal.Content>
        <FocusBack />
        <div className="b-dialog">
          <div className="b-dialog-head">
            <div className="b-grow">
              <Modal.Title component="h2">{title}</Modal.Title>
              {subtitle !== undefined && <div className="b-small b-muted">{subtitle}</div>}
            </div>
            <ActionIcon
              variant="subtle"
              onClick={onClose}
              aria-label={t('common:close')}
              title={t('common:close')}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
          {children}
        </div>
      </Modal.Content>
    </>
  );
}
