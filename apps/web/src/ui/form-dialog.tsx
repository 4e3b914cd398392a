import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblemText } from '../http/problem.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { FormErrors } from './form-errors.tsx';
import type { DialogForm } from './form-errors.tsx';
import { focusUnreadable } from './unreadable-field.ts';

export interface FormDialogProps<Values> {
  opened: boolean;
  onClose: () => void;
  /** What happens: 'Frist aus einem Ereignis'. */
  title: string;
  subtitle?: ReactNode;
  /** From `@mantine/form`'s `useForm`; pass `form.getInputProps('path')` to the fields. */
  form: DialogForm<Values>;
  /** Saves; the dialog closes when it has gone well, and shows the problem when not. Return false to stay open. */
  onSubmit: (values: Values) => Promise<unknown>;
  /** Verb and thing: 'Frist und Wiedervorlage eintragen'. */
  submitLabel: string;
  /** Why one cannot save yet; stands beside the button, which stays focusable. */
  blocked?: string | null;
  /** `wide` = 840 px (deadlines), else 560. */
  size?: 'normal' | 'wide';
  /** Left of the buttons: 'Nichts wird gespeichert, bevor Sie bestätigen.' */
  footnote?: ReactNode;
  /** Sunken part above the buttons (control list). */
  below?: ReactNode;
  children: ReactNode;
}

/** The one dialog for entering something. Strg+Enter saves; Esc and ✕ ask only when something was typed. */
export function FormDialog<Values>(props: FormDialogProps<Values>) {
  const {
    opened,
    onClose,
    title,
    subtitle,
    form,
    onSubmit,
    submitLabel,
    blocked,
    size = 'normal',
    footnote,
    below,
    children,
  } = props;
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const [asks, setAsks] = useState(false);
  const body = useRef<HTMLFormElement>(null);

  const leave = () => {
    setProblem(null);
    setAsks(false);
    onClose();
  };
  const askOrLeave = () => {
    if (isSaving) return;
    if (form.isDirty() && !asks) setAsks(true);
    else leave();
  };
  const save = async () => {
    if (isSaving || blocked) return;
    if (body.current && focusUnreadable(body.current)) return;
    setAsks(false);
    setProblem(null);
    if ((await form.validate()).hasErrors) return;
    const focused = document.activeElement;
    setSaving(true);
    try {
      if ((await onSubmit(form.getValues())) !== false) leave();
    } catch (error) {
      setProblem(error);
      if (error instanceof HttpProblem)
        error.errors.forEach((one) =>
          form.setFieldError(
            one.pointer.slice(1).replaceAll('/', '.'),
            fieldProblemText(one.rules),
          ),
        );
    } finally {
      setSaving(false);
      // A button that is saving cannot hold the focus: when the dialog stays, it gets it back.
      window.setTimeout(() => {
        if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const buttons = (
    <>
      {blocked && (
        <span className="b-small b-muted" id="form-dialog-blocked">
          {blocked}
        </span>
      )}
      <Button onClick={askOrLeave}>{t('common:cancel')}</Button>
      <Button
        type="submit"
        variant="filled"
        loading={isSaving}
        aria-disabled={Boolean(blocked)}
        data-disabled={blocked ? true : undefined}
        aria-describedby={blocked ? 'form-dialog-blocked' : undefined}
      >
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Modal.Root
      opened={opened}
      onClose={askOrLeave}
      size={size === 'wide' ? 840 : 560}
      onKeyDown={onKeyDown}
    >
      <DialogFrame title={title} subtitle={subtitle} onClose={askOrLeave}>
        <form
          ref={body}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div className="b-dialog-body">
            <FormErrors form={form} problem={problem} />
            {children}
          </div>
          {below !== undefined && <div className="b-dialog-below">{below}</div>}
          {asks ? (
            <div className="b-dialog-foot" role="alert">
              <span className="b-small b-grow">{t('common:discard.question')}</span>
              <Button onClick={() => setAsks(false)} data-autofocus>
                {t('common:discard.stay')}
              </Button>
              <Button color="red" className="b-danger" onClick={leave}>
                {t('common:discard.leave')}
              </Button>
            </div>
          ) : (
            <div className="b-dialog-foot">
              <span className="b-small b-faint b-grow">{footnote}</span>
              {buttons}
            </div>
          )}
        </form>
      </DialogFrame>
    </Modal.Root>
  );
}
