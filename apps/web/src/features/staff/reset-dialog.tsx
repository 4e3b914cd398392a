import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasswordResetLinkResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ResetLink } from './reset-link.tsx';
import type { StaffDialogProps } from './role-dialog.tsx';
import { makeResetLink } from './staff.queries.ts';

/** Says what follows, then shows the link; it is kept in this dialog only. */
export function ResetDialog({ person, onClose }: StaffDialogProps) {
  const { t } = useTranslation('staff');
  const [reset, setReset] = useState<PasswordResetLinkResponse | null>(null);
  const form = useForm({ mode: 'controlled', initialValues: {} });
  if (reset) return <ResetLink person={person} reset={reset} onClose={onClose} />;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('reset.title')}
      form={form}
      submitLabel={t('reset.submit')}
      onSubmit={async () => {
        setReset(await makeResetLink(person.id));
        return false;
      }}
    >
      <p>{t('reset.text', { name: person.name })}</p>
      <p className="b-small b-muted">{t('reset.earlier')}</p>
    </FormDialog>
  );
}
