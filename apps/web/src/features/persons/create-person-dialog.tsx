import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonHit, PersonResponse } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { FACT_GROUPS } from './fact-groups.ts';
import { FindFirst } from './find-first.tsx';
import { PersonDoubts } from './person-doubts.tsx';
import { PersonFields } from './person-fields.tsx';
import { checkPerson, emptyPerson, toFacts } from './person-values.ts';
import type { PersonValues } from './person-values.ts';
import { useCreatePerson, usePersonSearch } from './persons.queries.ts';

export interface CreatePersonDialogProps {
  onClose: () => void;
  /** After saving and after `onClose`. */
  onCreated: (person: PersonResponse) => void;
  /** Somebody who is there already was chosen; without it a hit leads to the person's page. After `onClose`. */
  onPicked?: (person: PersonHit) => void;
  /** What was typed elsewhere already; its last word becomes the last name. */
  name?: string;
  /** The new person joins the household of this one. */
  householdOf?: { id: string; name: string };
}

/** Search first, then the facts: nobody is taken in twice by accident. Mount it only while it is open. */
export function CreatePersonDialog({
  onClose,
  onCreated,
  onPicked,
  name = '',
  householdOf,
}: CreatePersonDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreatePerson();
  const [isNew, setNew] = useState(false);
  const form = useForm<PersonValues>({
    mode: 'controlled',
    initialValues: { ...emptyPerson, ...splitName(name) },
    validate: (values) => checkPerson(values, t),
  });

  const { firstName, lastName, birthDate } = form.getValues();
  const typed = `${firstName} ${lastName}`.trim();
  const [query] = useDebouncedValue(typed, 200);
  const search = usePersonSearch({ query, birthDate }, 1);
  const isReady =
    query !== '' &&
    query === typed &&
    !search.isPlaceholderData &&
    (search.data !== undefined || search.isError);
  const hits = query === '' ? [] : (search.data ?? []);
  useEffect(() => {
    if (isNew) form.getInputNode('firstName')?.focus();
    // The fields exist only after the step has changed; the form itself stays the same object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isNew]);

  const act = (hit: PersonHit) => {
    onClose();
    if (onPicked) onPicked(hit);
    else void navigate(paths.person(hit.id));
  };
  const save = async (values: PersonValues) => {
    if (isNew) {
      const person = await create.mutateAsync({
        ...toFacts(values),
        householdOf: householdOf?.id ?? null,
      });
      // Closed by hand, so that an address that `onCreated` opens is the last one.
      onClose();
      onCreated(person);
    } else setNew(true);
    return false;
  };
  const waiting =
    typed === '' ? t('persons:find.nameFirst') : isReady ? null : t('persons:find.searching');
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('persons:create.title')}
      subtitle={
        householdOf ? (
          <>
            {t('persons:create.household')} <PersonName name={householdOf.name} />
          </>
        ) : isNew ? (
          t('persons:create.facts')
        ) : (
          t('persons:create.find')
        )
      }
      // Before the facts there is only a name that is typed again in no time.
      form={isNew ? form : { ...form, isDirty: () => false }}
      onSubmit={save}
      submitLabel={
        isNew
          ? t('persons:create.save')
          : hits.length > 0
            ? t('persons:create.noneOfThem')
            : t('persons:create.next')
      }
      blocked={isNew ? null : waiting}
      size={isNew ? 'wide' : 'normal'}
      footnote={
        isNew && (
          <button type="button" className="b-button-link" onClick={() => setNew(false)}>
            {t('persons:create.back')}
          </button>
        )
      }
    >
      {isNew ? (
        <>
          <PersonFields form={form} groups={FACT_GROUPS} />
          <PersonDoubts facts={toFacts(form.getValues())} />
        </>
      ) : (
        <FindFirst
          form={form}
          search={search}
          hits={hits}
          isReady={isReady}
          actLabel={onPicked ? t('persons:find.pick') : t('persons:find.open')}
          onAct={act}
        />
      )}
    </FormDialog>
  );
}

function splitName(name: string): Pick<PersonValues, 'firstName' | 'lastName'> {
  const words = name.trim().split(/\s+/);
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}
