import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@bleibeakte/contracts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { showDone } from '../../ui/toast.tsx';
import { FACT_GROUPS } from './fact-groups.ts';
import type { FactGroup } from './fact-groups.ts';
import { PersonDoubts } from './person-doubts.tsx';
import { PersonFields } from './person-fields.tsx';
import { checkPerson, toFacts, toValues } from './person-values.ts';
import type { PersonValues } from './person-values.ts';
import { useUpdatePerson } from './persons.queries.ts';

export interface EditPersonDialogProps {
  person: PersonResponse;
  /** One group, or all of them. */
  group: FactGroup | 'all';
  onClose: () => void;
}

export function EditPersonDialog({ person, group, onClose }: EditPersonDialogProps) {
  const { t } = useTranslation();
  const update = useUpdatePerson(person.id);
  const form = useForm<PersonValues>({
    mode: 'controlled',
    initialValues: toValues(person),
    validate: (values) => checkPerson(values, t),
  });
  const save = async (values: PersonValues) => {
    await update.mutateAsync({ ...toFacts(values), version: person.version });
    showDone(t('persons:edit.done'));
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={group === 'all' ? t('persons:edit.title') : t(`persons:groups.${group}`)}
      subtitle={<PersonName name={person.name} />}
      form={form}
      onSubmit={save}
      submitLabel={t('persons:edit.save')}
      size={group === 'all' ? 'wide' : 'normal'}
    >
      <PersonFields form={form} groups={group === 'all' ? FACT_GROUPS : [group]} />
      <PersonDoubts facts={toFacts(form.getValues())} />
    </FormDialog>
  );
}
