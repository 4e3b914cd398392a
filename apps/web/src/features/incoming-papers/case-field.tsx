import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperCase } from '@bleibeakte/contracts';
import { fieldError } from '../../ui/field-error.tsx';
import { caseSearchQuery } from '../deadlines/deadlines.queries.ts';

export interface CaseFieldProps {
  label: string;
  value: PaperCase | null;
  onChange: (value: PaperCase | null) => void;
  /** What the name of the file says; a proposal. */
  suggestion: PaperCase | null;
  recent: readonly PaperCase[];
  error?: ReactNode;
  'data-path'?: string;
}

const nameOf = ({ number, title }: PaperCase): string => `${number} · ${title}`;

/** Finds a case by its number or by anybody in it, with typing errors; before anything is typed, what is likely stands on top. */
export function CaseField({ value, onChange, suggestion, recent, error, ...props }: CaseFieldProps) {
  const { t } = useTranslation('papers');
  const [typed, setTyped] = useState(value ? nameOf(value) : '');
  // The name of the chosen case stands in the field and is no search.
  const [words] = useDebouncedValue(value && typed === nameOf(value) ? '' : typed.trim(), 200);
  const { data, isFetching } = useQuery(caseSearchQuery(words));
  const isSearch = words.length >= 2;
  const hits = isSearch ? (data?.cases ?? []).filter(({ closed }) => !closed) : [];
  const recently = recent.filter(({ id }) => id !== suggestion?.id);
  const groups = isSearch
    ? [{ group: t('case.found'), cases: hits }]
    : [{ group: t('case.suggested'), cases: suggestion ? [suggestion] : [] }, { group: t('case.recent'), cases: recently }];
  const offered = new Map(groups.flatMap(({ cases }) => cases).map(({ id, number, title }) => [id, { id, number, title }]));
  const shown = groups.filter(({ cases }) => cases.length > 0).map(({ group, cases }) => ({ group, items: cases.map((one) => ({ value: one.id, label: nameOf(one) })) }));
  // The chosen one stays known to the field while something else is being looked for.
  const others = value && !offered.has(value.id) ? [{ group: t('case.chosen'), items: [{ value: value.id, label: nameOf(value) }] }] : [];
  return (
    <Select
      {...props}
      required
      searchable
      placeholder={t('case.placeholder')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={suggestion && !value ? t('case.hint', { number: suggestion.number }) : undefined}
      data={[...shown, ...others]}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onChange={(id) => onChange((id && offered.get(id)) || null)}
      searchValue={typed}
      onSearchChange={setTyped}
      allowDeselect={false}
      nothingFoundMessage={t(isSearch && !isFetching ? 'case.none' : 'case.type')}
      rightSection={<span />}
      error={fieldError(error)}
      data-next-field
    />
  );
}
