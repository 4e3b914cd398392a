import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useAddTeamMember } from './cases.queries.ts';
import { useColleagues } from './use-colleagues.ts';

export interface TeamDialogProps {
  file: CaseResponse;
  onClose: () => void;
}

export function TeamDialog({ file, onClose }: TeamDialogProps) {
  const { t } = useTranslation('cases');
  const { assignable } = useColleagues();
  const add = useAddTeamMember(file.id);
  const there = [file.responsible?.id, ...file.team.map(({ id }) => id)];
  const options = assignable.filter(({ id }) => !there.includes(id)).map(({ id, name, role }) => ({ value: id, label: `${name} · ${t(`common:role.${role}`)}` }));
  const form = useForm<{ userId: string | null }>({
    mode: 'controlled',
    initialValues: { userId: null },
    validate: { userId: (value) => (value ? null : t('team.missing')) },
  });
  return (
    <FormDialog
      opened onClose={onClose} form={form} title={t('team.addTitle')} submitLabel={t('team.addTitle')} footnote={t('team.sees')}
      blocked={options.length === 0 ? t('team.nobodyLeft') : null}
      onSubmit={async ({ userId }) => {
        if (!userId) return false;
        await add.mutateAsync(userId);
        showDone(t('team.added'));
        return true;
      }}
    >
      <SelectField label={t('team.who')} options={options} searchable required {...form.getInputProps('userId')} data-path="userId" />
    </FormDialog>
  );
}
