import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../http/problem.ts';
import { fieldError } from '../../ui/field-error.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { usePersonSearch } from './persons.queries.ts';
import { PersonHint } from './person-hint.tsx';

export interface PickedPerson {
  id: string;
  name: string;
}

export interface PersonPickerProps {
  label: string;
  value?: PickedPerson | null;
  onChange: (person: PickedPerson | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Ids that are not offered: those that were chosen already, the person itself. */
  without?: readonly string[];
  /** Offers "neu anlegen" below the hits, with what was typed. */
  onNew?: (typed: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  'data-path'?: string;
  'data-autofocus'?: boolean;
}

const NEW = 'new';

/** Finds one person by name in any spelling. Spread `form.getInputProps('person')` into it. */
export function PersonPicker({
  label,
  value = null,
  onChange,
  error,
  without = [],
  onNew,
  ...props
}: PersonPickerProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [query] = useDebouncedValue((typed ?? '').trim(), 150);
  const search = usePersonSearch({ query });
  const hits =
    query.length < 2 ? [] : (search.data ?? []).filter(({ id }) => !without.includes(id));
  const isEmpty =
    query.length >= 2 &&
    search.data !== undefined &&
    !search.isPlaceholderData &&
    hits.length === 0;

  const firstHit = typed?.trim() === query && !search.isPlaceholderData ? hits[0]?.id : undefined;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (firstHit) selectFirstOption();
  }, [firstHit, typed, selectFirstOption]);

  const choose = (chosen: string) => {
    combobox.closeDropdown();
    if (chosen === NEW) onNew?.(query);
    const hit = hits.find(({ id }) => id === chosen);
    if (hit) onChange(hit);
    setTyped(null);
  };
  const type = (text: string) => {
    setTyped(text);
    if (value) onChange(null);
    combobox.openDropdown();
    // What was marked belongs to what was typed before.
    combobox.resetSelectedOption();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          label={label}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={t('persons:picker.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          {...props}
          value={typed ?? value?.name ?? ''}
          error={fieldError(error)}
          onChange={(event) => type(event.currentTarget.value)}
          // Before a hit is marked Enter must not send the form around the field.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
            props.onBlur?.();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.length < 2}>
        <Combobox.Options aria-label={t('persons:picker.hits')}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              <div className="b-cut b-strong">
                <PersonName name={hit.name} />
              </div>
              <PersonHint person={hit} />
            </Combobox.Option>
          ))}
          {search.error && <Combobox.Empty>{problemText(search.error)}</Combobox.Empty>}
          {isEmpty && <Combobox.Empty>{t('persons:picker.none')}</Combobox.Empty>}
          {onNew && query.length >= 2 && (
            <Combobox.Option value={NEW}>{t('persons:picker.new')}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
