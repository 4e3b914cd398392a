import { useTranslation } from 'react-i18next';
import type { PersonForm } from './person-form.ts';
import type { PersonValues } from './person-values.ts';

/** Props of a text field for one fact: label, longest text, value. */
export function useTextProps(form: PersonForm) {
  const { t } = useTranslation();
  return (path: keyof PersonValues, maxLength = 200) => ({
    label: t(`persons:fields.${path}`),
    maxLength,
    autoComplete: 'off',
    ...form.getInputProps(path),
  });
}
