import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeContactResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { officeContactQuery, useSaveOfficeContact } from './share-links.queries.ts';

/** Says that people outside have nobody to call, as long as no number is entered; who may, enters it here. */
export function OfficeContactNote() {
  const { t } = useTranslation('links');
  const { data } = useQuery(officeContactQuery);
  const mayWrite = useMay('staff:write');
  const [isEditing, setEditing] = useState(false);
  if (!data) return null;
  return (
    <>
      {!data.phone && (
        <Note tone="soon" title={t('office.missing')} {...(mayWrite ? { action: <Button size="xs" onClick={() => setEditing(true)}>{t('office.enter')}</Button> } : {})}>
          {t(mayWrite ? 'office.text' : 'office.textAsk')}
        </Note>
      )}
      {isEditing && <OfficeContactDialog contact={data} onClose={() => setEditing(false)} />}
    </>
  );
}

function OfficeContactDialog({ contact, onClose }: { contact: OfficeContactResponse; onClose: () => void }) {
  const { t } = useTranslation('links');
  const save = useSaveOfficeContact();
  const form = useForm({ mode: 'controlled', initialValues: { phone: contact.phone ?? '', place: contact.place ?? '' }, validate: { phone: (phone) => (phone.trim() ? null : t('office.phoneMissing')) } });
  return (
    <FormDialog opened onClose={onClose} form={form} title={t('office.title')} submitLabel={t('office.save')} onSubmit={async (values) => {
      await save.mutateAsync(values);
      showDone(t('office.saved'));
    }}>
      <TextField label={t('office.phone')} type="tel" maxLength={60} data-autofocus {...form.getInputProps('phone')} />
      <TextField label={t('office.place')} maxLength={80} {...form.getInputProps('place')} />
    </FormDialog>
  );
}
