import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactGroup } from './fact-groups.ts';
import type { FactFieldsProps, PersonForm } from './person-form.ts';
import { NamesFields } from './names-fields.tsx';
import { OriginFields } from './origin-fields.tsx';
import { LanguageFields } from './language-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ResidenceFields } from './residence-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import { NotesFields } from './notes-fields.tsx';
import './persons.css';

export interface PersonFieldsProps {
  form: PersonForm;
  groups: readonly FactGroup[];
}

/** The facts of a person as fields, group by group. */
export function PersonFields({ form, groups }: PersonFieldsProps) {
  const { t } = useTranslation();
  return groups.map((group) => {
    const Fields = fields[group];
    return (
      <fieldset key={group} className="b-person-group">
        {groups.length > 1 && <legend className="b-label">{t(`persons:groups.${group}`)}</legend>}
        <div className="b-person-fields">
          <Fields form={form} />
        </div>
      </fieldset>
    );
  });
}

const fields: Record<FactGroup, (props: FactFieldsProps) => ReactNode> = {
  names: NamesFields,
  origin: OriginFields,
  language: LanguageFields,
  place: PlaceFields,
  residence: ResidenceFields,
  contact: ContactFields,
  notes: NotesFields,
};
