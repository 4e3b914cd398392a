import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../http/problem.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { Note } from './note.tsx';
import { TextAreaField } from './text-area-field.tsx';

export interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** What happens: 'Sitzung beenden'. */
  title: string;
  /** What follows from it. */
  children?: ReactNode;
  /** Verb and thing. */
  confirmLabel: string;
  /** When 'Abbrechen' could be taken for ending what runs. */
  cancelLabel?: string;
  /** Filled red button: only for what removes something. */
  danger?: boolean;
  /** Asks for a typed reason; `required` needs at least three letters. */
  reason?: 'required' | 'optional';
  reasonLabel?: string;
  /** Closes when it has gone well, shows the problem when not. */
  onConfirm: (reason: string) => Promise<unknown>;
}

export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  reason,
  reasonLabel,
  onConfirm,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const leave = () => {
    setTyped('');
    setError(null);
    setProblem(null);
    onClose();
  };
  const confirm = async () => {
    if (isBusy) return;
    if (reason === 'required' && typed.trim().length < 3) {
      setError(t('common:reasonMissing'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm(typed.trim());
      leave();
    } catch (caught) {
      setProblem(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal.Root opened={opened} onClose={leave}>
      <DialogFrame title={title} onClose={leave}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <div className="b-dialog-body">
            {problem !== null && (
              <Note tone="over" alert>
                {problemText(problem)}
              </Note>
            )}
            {children}
            {reason && (
              <TextAreaField
                label={reasonLabel ?? t('common:reason')}
                value={typed}
                maxLength={2000}
                error={error}
                onChange={(event) => {
                  setTyped(event.currentTarget.value);
                  setError(null);
                }}
              />
            )}
          </div>
          <div className="b-dialog-foot">
            <Button onClick={leave}>{cancelLabel ?? t('common:cancel')}</Button>
            <Button
              type="submit"
              variant="filled"
              loading={isBusy}
              {...(danger ? { className: 'b-danger-solid' } : {})}
            >
              {confirmLabel}
            </Button>
          </div>
        </form>
      </DialogFrame>
    </Modal.Root>
  );
}
