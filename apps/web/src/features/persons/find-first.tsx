import { useTranslation } from 'react-i18next';
import type { PersonHit } from '@bleibeakte/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { problemText } from '../../http/problem.ts';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BirthDateField } from './birth-date-field.tsx';
import { PersonHits } from './person-hits.tsx';
import type { PersonForm } from './person-form.ts';

export interface FindFirstProps {
  form: PersonForm;
  search: UseQueryResult<PersonHit[]>;
  hits: readonly PersonHit[];
  isReady: boolean;
  actLabel: string;
  onAct: (hit: PersonHit) => void;
}

/** First step of taking somebody in: name and birth, and who is like that already. */
export function FindFirst({ form, search, hits, isReady, actLabel, onAct }: FindFirstProps) {
  const { t } = useTranslation();
  const { birthDate, birthDateCertainty } = form.getValues();
  return (
    <>
      <div className="b-columns">
        <TextField
          label={t('persons:fields.firstName')}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('firstName')}
        />
        <TextField
          label={t('persons:fields.lastName')}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('lastName')}
        />
      </div>
      <BirthDateField
        date={birthDate}
        certainty={birthDateCertainty}
        error={form.errors['birthDate']}
        onChange={(date, certainty) =>
          form.setValues({ birthDate: date, birthDateCertainty: certainty })
        }
      />
      {search.error && (
        <Note tone="over" alert>
          {problemText(search.error)}
        </Note>
      )}
      <div role="status">
        {isReady && hits.length === 0 && !search.error && (
          <p className="b-small b-muted">{t('persons:find.none')}</p>
        )}
        {hits.length > 0 && (
          <p className="b-label">{t('persons:find.maybe', { count: hits.length })}</p>
        )}
      </div>
      {hits.length > 0 && <PersonHits hits={hits} actLabel={actLabel} onAct={onAct} />}
    </>
  );
}
