import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { HOLIDAY_REGIONS, LAND_NAMES, LANDS } from '@bleibeakte/contracts';
import type { CaseResponse, HolidayRegion, Land } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useUpdateCase } from './cases.queries.ts';
import { useColleagues } from './use-colleagues.ts';

export interface EditCaseDialogProps {
  file: CaseResponse;
  onClose: () => void;
}

interface Values {
  title: string;
  land: Land;
  region: HolidayRegion;
  responsibleId: string | null;
  notes: string;
}

export function EditCaseDialog({ file, onClose }: EditCaseDialogProps) {
  const { t } = useTranslation('cases');
  const save = useUpdateCase(file.id);
  const { assignable } = useColleagues();
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { title: file.title, land: file.land, region: file.region, responsibleId: file.responsible?.id ?? null, notes: file.notes ?? '' },
    validate: { title: (value) => (value.trim() ? null : t('edit.titleMissing')) },
  });
  const { land } = form.values;
  const regions = HOLIDAY_REGIONS.filter((region) => region === land || region.startsWith(`${land}-`));
  const submit = async ({ title, region, responsibleId, notes }: Values) => {
    await save.mutateAsync({
      version: file.version,
      ...(title !== file.title && { title }),
      ...(land !== file.land && { land }),
      ...((region !== file.region || land !== file.land) && { region }),
      ...(responsibleId && responsibleId !== file.responsible?.id && { responsibleId }),
      ...(notes !== (file.notes ?? '') && { notes: notes.trim() || null }),
    });
    showDone(t('edit.done'));
  };
  return (
    <FormDialog opened onClose={onClose} form={form} title={t('edit.title')} submitLabel={t('edit.save')} onSubmit={submit}>
      <TextField label={t('edit.name')} maxLength={200} dir="auto" required {...form.getInputProps('title')} data-path="title" />
      <div className="b-columns">
        <SelectField label={t('edit.land')} options={LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))} searchable value={land} onChange={(next) => { if (next) form.setValues({ land: next, region: next }); }} />
        <SelectField label={t('edit.responsible')} options={assignable.map(({ id, name }) => ({ value: id, label: name }))} searchable {...form.getInputProps('responsibleId')} data-path="responsibleId" />
      </div>
      {regions.length > 1 && (
        <SelectField
          label={t('edit.region')} description={t('edit.regionHelp')} value={form.values.region}
          options={regions.map((value) => ({ value, label: value === land ? t('region.land', { land: LAND_NAMES[land] }) : t(`region.${value}`) }))}
          onChange={(next) => { if (next) form.setFieldValue('region', next); }}
        />
      )}
      {land !== file.land && <p className="b-small b-muted">{t('edit.landText')}</p>}
      <TextAreaField label={t('notes')} maxLength={20_000} autosize minRows={3} {...form.getInputProps('notes')} data-path="notes" />
    </FormDialog>
  );
}
