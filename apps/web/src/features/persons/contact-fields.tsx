import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function ContactFields({ form }: FactFieldsProps) {
  const { t } = useTranslation();
  const text = useTextProps(form);
  return (
    <>
      <TextField description={t('persons:hints.contactWarning')} {...text('contactWarning', 500)} />
      <div className="b-columns">
        <TextField type="tel" {...text('phone', 100)} />
        <TextField type="email" {...text('email', 254)} />
      </div>
      <TextAreaField autosize minRows={2} {...text('address', 500)} />
    </>
  );
}
