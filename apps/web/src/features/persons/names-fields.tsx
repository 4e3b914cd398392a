import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function NamesFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const text = useTextProps(form);
  return (
    <>
      <div className="b-columns">
        <TextField dir="auto" {...text('firstName')} />
        <TextField dir="auto" {...text('lastName')} />
      </div>
      <TextField
        dir="auto"
        description={t('persons:hints.otherNames')}
        {...text('otherNames', 2000)}
      />
    </>
  );
}
