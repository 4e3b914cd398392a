import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewInvitationResponse, Role } from '@bleibeakte/contracts';
import { useMe } from '../../login/use-me.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { roleOptions } from './role-options.ts';
import { useInvite } from './staff.queries.ts';

/** Asks for address and role, then shows the link; the server keeps only a digest of it. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('staff');
  const me = useMe();
  const options = roleOptions(t, me.role);
  const invite = useInvite();
  const [invited, setInvited] = useState<NewInvitationResponse | null>(null);
  const form = useForm<{ email: string; role: Role }>({
    mode: 'controlled',
    initialValues: { email: '', role: options.some(({ value }) => value === 'caseworker') ? 'caseworker' : me.role },
    validate: { email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : t('problems:rules.isEmail')) },
  });
  if (invited) return <InvitationLink invitation={invited} onClose={onClose} />;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('invite.title')}
      form={form}
      submitLabel={t('invite.submit')}
      footnote={t('invite.footnote')}
      onSubmit={async ({ email, role }) => {
        setInvited(await invite.mutateAsync({ email: email.trim(), role }));
        return false;
      }}
    >
      <TextField label={t('invite.email')} type="email" autoComplete="off" maxLength={254} data-autofocus {...form.getInputProps('email')} />
      <SelectField label={t('role.label')} options={options} description={t(`roleMay.${form.getValues().role}`)} {...form.getInputProps('role')} />
    </FormDialog>
  );
}
