import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { StaffResponse } from '@bleibeakte/contracts';
import { useMe } from '../../login/use-me.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { roleOptions } from './role-options.ts';
import { useUpdateStaff } from './staff.queries.ts';

export interface StaffDialogProps {
  person: StaffResponse;
  onClose: () => void;
}

/** Another role takes effect at once: every session of that person ends. */
export function RoleDialog({ person, onClose }: StaffDialogProps) {
  const { t } = useTranslation('staff');
  const me = useMe();
  const update = useUpdateStaff();
  const form = useForm({ mode: 'controlled', initialValues: { role: person.role } });
  const { role } = form.getValues();
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('role.title')}
      subtitle={<bdi>{person.name}</bdi>}
      form={form}
      submitLabel={t('role.submit')}
      blocked={role === person.role ? t('role.same') : null}
      onSubmit={async (values) => {
        await update.mutateAsync({ id: person.id, role: values.role, version: person.version });
        showDone(t('role.done'));
      }}
    >
      <SelectField label={t('role.label')} options={roleOptions(t, me.role)} description={t(`roleMay.${role}`)} {...form.getInputProps('role')} />
      <Note tone="soon">{t('role.ends')}</Note>
    </FormDialog>
  );
}
