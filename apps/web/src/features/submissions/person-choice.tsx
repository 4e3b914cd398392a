import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';

export interface PersonChoiceProps {
  people: CaseResponse['people'];
  value: string[];
  onChange: (personIds: string[]) => void;
  error?: ReactNode;
}

/** For whom the Eingabe is made; spread `form.getInputProps('personIds')` into it. */
export function PersonChoice({ people, value, onChange, error }: PersonChoiceProps) {
  const { t } = useTranslation('submissions');
  return (
    <Checkbox.Group label={t('prepare.persons')} description={t('prepare.personsHint')} value={value} onChange={onChange} error={error}>
      <div className="b-sub-persons">
        {people.map(({ id, name, age }) => (
          <Checkbox key={id} value={id} label={<><bdi>{name}</bdi>{age !== null && <span className="b-muted"> · {t('years', { count: age })}</span>}</>} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
