import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonPicker } from './person-picker.tsx';
import type { PickedPerson } from './person-picker.tsx';
import { useUpdatePerson } from './persons.queries.ts';

/** Moves this person into the household of somebody else. */
export function JoinHouseholdDialog({
  person,
  onClose,
}: {
  person: PersonResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const update = useUpdatePerson(person.id);
  const form = useForm<{ other: PickedPerson | null }>({
    mode: 'controlled',
    initialValues: { other: null },
    validate: { other: (other) => (other ? null : t('persons:relations.personMissing')) },
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('persons:household.join')}
      subtitle={<PersonName name={person.name} />}
      form={form}
      onSubmit={({ other }) =>
        update.mutateAsync({ householdOf: other?.id ?? null, version: person.version })
      }
      submitLabel={t('persons:household.joinSave')}
    >
      <PersonPicker
        label={t('persons:household.of')}
        required
        without={[person.id, ...person.household.map(({ id }) => id)]}
        data-autofocus
        {...form.getInputProps('other')}
      />
    </FormDialog>
  );
}
