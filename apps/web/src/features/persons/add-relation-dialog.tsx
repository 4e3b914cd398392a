import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATION_KINDS } from '@bleibeakte/contracts';
import type { PersonResponse, RelationKind } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CreatePersonDialog } from './create-person-dialog.tsx';
import { PersonPicker } from './person-picker.tsx';
import type { PickedPerson } from './person-picker.tsx';
import { useAddRelation } from './persons.queries.ts';

interface Values {
  other: PickedPerson | null;
  kind: RelationKind | null;
}

/** "Yusuf ist Kind von …": the other person, then what they are to this one. */
export function AddRelationDialog({
  person,
  onClose,
}: {
  person: PersonResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const add = useAddRelation(person.id);
  const [newName, setNewName] = useState<string | null>(null);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { other: null, kind: null },
    validate: {
      other: (other) => (other ? null : t('persons:relations.personMissing')),
      kind: (kind) => (kind ? null : t('persons:relations.kindMissing')),
    },
  });
  const save = async ({ other, kind }: Values) => {
    if (other && kind) await add.mutateAsync({ otherId: other.id, kind });
  };
  const taken = [person.id, ...person.relations.map(({ personId }) => personId)];
  if (newName !== null) {
    const choose = ({ id, name }: PickedPerson) => form.setFieldValue('other', { id, name });
    return (
      <CreatePersonDialog
        name={newName}
        householdOf={person}
        onClose={() => setNewName(null)}
        onCreated={choose}
        onPicked={choose}
      />
    );
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('persons:relations.add')}
      subtitle={<PersonName name={person.name} />}
      form={form}
      onSubmit={save}
      submitLabel={t('persons:relations.save')}
    >
      <PersonPicker
        label={t('persons:relations.person')}
        required
        without={taken}
        onNew={setNewName}
        data-autofocus
        {...form.getInputProps('other')}
      />
      <SelectField
        label={t('persons:relations.kind', { name: person.name })}
        required
        searchable
        options={RELATION_KINDS.map((value) => ({ value, label: t(`persons:relation.${value}`) }))}
        {...form.getInputProps('kind')}
      />
    </FormDialog>
  );
}
