import { TextAreaField } from '../../ui/text-area-field.tsx';
import { useTextProps } from './use-text-props.ts';
import type { FactFieldsProps } from './person-form.ts';

export function NotesFields({ form }: FactFieldsProps) {
  const text = useTextProps(form);
  return <TextAreaField autosize minRows={3} {...text('notes', 10_000)} />;
}
