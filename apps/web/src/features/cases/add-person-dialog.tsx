import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showDone } from '../../ui/toast.tsx';
import { CreatePersonDialog } from '../persons/create-person-dialog.tsx';
import { PersonPicker } from '../persons/person-picker.tsx';
import type { PickedPerson } from '../persons/person-picker.tsx';
import { useAddCasePerson } from './cases.queries.ts';

export interface AddPersonDialogProps {
  file: CaseResponse;
  onClose: () => void;
}

/** Somebody who is there already is found first; whoever is not is taken in. */
export function AddPersonDialog({ file, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('cases');
  const add = useAddCasePerson(file.id);
  const [typed, setTyped] = useState<string | null>(null);
  const form = useForm<{ person: PickedPerson | null }>({
    mode: 'controlled',
    initialValues: { person: null },
    validate: { person: (value) => (value ? null : t('people.missing')) },
  });
  const [first] = file.people;
  const pick = (person: PickedPerson) => {
    form.setFieldValue('person', { id: person.id, name: person.name });
    setTyped(null);
  };
  return (
    <>
      <FormDialog
        opened onClose={onClose} form={form} title={t('people.addTitle')} submitLabel={t('people.addTitle')}
        onSubmit={async ({ person }) => {
          if (!person) return false;
          await add.mutateAsync(person.id);
          showDone(t('people.added', { name: person.name }));
          return true;
        }}
      >
        <PersonPicker label={t('people.who')} without={file.people.map(({ id }) => id)} onNew={setTyped} required data-autofocus {...form.getInputProps('person')} data-path="person" />
      </FormDialog>
      {typed !== null && <CreatePersonDialog onClose={() => setTyped(null)} onCreated={pick} onPicked={pick} name={typed} {...(first && { householdOf: { id: first.id, name: first.name } })} />}
    </>
  );
}
