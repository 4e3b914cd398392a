import { ActionIcon } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LAND_NAMES, LANDS } from '@bleibeakte/contracts';
import type { Land } from '@bleibeakte/contracts';
import { useMe } from '../../login/use-me.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { fieldError } from '../../ui/field-error.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showDone } from '../../ui/toast.tsx';
import { CreatePersonDialog } from '../persons/create-person-dialog.tsx';
import { PersonPicker } from '../persons/person-picker.tsx';
import type { PickedPerson } from '../persons/person-picker.tsx';
import { personQuery } from '../persons/persons.queries.ts';
import { useOpenCase } from './cases.queries.ts';
import { CommissionNote } from './commission-note.tsx';
import { useColleagues } from './use-colleagues.ts';

interface Values {
  people: PickedPerson[];
  /** Null = that of the first person. */
  land: Land | null;
  responsibleId: string | null;
  step: string;
  dueOn: string | null;
}

/** People, Land, commission, who does it, what is next. Mount it only while it is open. */
export function NewCaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('cases');
  const me = useMe();
  const navigate = useNavigate();
  const open = useOpenCase();
  const { assignable } = useColleagues();
  const [typed, setTyped] = useState<string | null>(null);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { people: [], land: null, responsibleId: me.id, step: '', dueOn: null },
    validate: {
      people: (value) => (value.length > 0 ? null : t('people.missing')),
      step: (value, { dueOn }) => (dueOn && !value.trim() ? t('nextStep.textMissing') : null),
    },
  });
  const { people } = form.values;
  const [first] = people;
  const firstPerson = useQuery({ ...personQuery(first?.id ?? ''), enabled: first !== undefined });
  const land = form.values.land ?? firstPerson.data?.land ?? null;
  const add = ({ id, name }: PickedPerson) => {
    form.setFieldValue('people', people.some((one) => one.id === id) ? people : [...people, { id, name }]);
    setTyped(null);
  };
  const submit = async ({ responsibleId, step, dueOn }: Values) => {
    if (!land) {
      form.setFieldError('land', t('new.landMissing'));
      return false;
    }
    const opened = await open.mutateAsync({
      personIds: people.map(({ id }) => id), land,
      ...(responsibleId && { responsibleId }),
      ...(step.trim() && { nextStep: { text: step.trim(), dueOn } }),
    });
    showDone(t('new.done', { number: opened.number }));
    void navigate(paths.case(opened.id));
    // The dialog leaves with the list; closing it by itself would write the list's address over the new one.
    return false;
  };
  return (
    <>
      <FormDialog opened onClose={onClose} form={form} title={t('new.title')} submitLabel={t('new.title')} onSubmit={submit} footnote={t('new.footnote')}>
        <div className="b-new-people">
          <PersonPicker label={t(people.length === 0 ? 'people.title' : 'new.another')} description={t('new.peopleHelp')} value={null} onChange={(person) => { if (person) add(person); }} without={people.map(({ id }) => id)} onNew={setTyped} error={fieldError(form.errors['people'])} data-path="people" data-autofocus />
          {people.length > 0 && (
            <ul className="b-people">
              {people.map((person, place) => (
                <li key={person.id}>
                  <Avatar name={person.name} index={place} decorative />
                  <span className="b-grow b-people-name"><bdi>{person.name}</bdi></span>
                  <ActionIcon variant="subtle" size={28} onClick={() => form.setFieldValue('people', people.filter(({ id }) => id !== person.id))} aria-label={t('new.leaveOut', { name: person.name })}><IconX size={16} stroke={1.75} aria-hidden /></ActionIcon>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="b-columns">
          <SelectField label={t('new.land')} options={LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))} searchable required error={form.errors['land']} value={land} onChange={(next) => form.setFieldValue('land', next)} data-path="land" />
          <SelectField label={t('new.responsible')} options={assignable.map(({ id, name }) => ({ value: id, label: name }))} searchable {...form.getInputProps('responsibleId')} data-path="responsibleId" />
        </div>
        {land && <CommissionNote land={land} />}
        <div className="b-columns">
          <TextField label={t('new.step')} placeholder={t('nextStep.example')} maxLength={500} {...form.getInputProps('step')} data-path="step" />
          <DateField label={t('nextStep.dueOn')} {...form.getInputProps('dueOn')} data-path="dueOn" />
        </div>
      </FormDialog>
      {typed !== null && <CreatePersonDialog onClose={() => setTyped(null)} onCreated={add} onPicked={add} name={typed} {...(first && { householdOf: first })} />}
    </>
  );
}
