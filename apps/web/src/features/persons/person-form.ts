import type { UseFormReturnType } from '@mantine/form';
import type { PersonValues } from './person-values.ts';

export type PersonForm = UseFormReturnType<PersonValues>;

export interface FactFieldsProps {
  form: PersonForm;
}
