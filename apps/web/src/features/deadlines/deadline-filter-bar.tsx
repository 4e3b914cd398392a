import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEADLINE_STATES, DEADLINE_TYPES } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { colleaguesQuery } from './deadlines.queries.ts';
import type { DeadlineFilters } from './use-deadline-filters.ts';
import './deadline-filter-bar.css';

/** Type, who is responsible, state. */
export function DeadlineFilterBar({ filters }: { filters: DeadlineFilters }) {
  const { t } = useTranslation('deadlines');
  const { data: staff } = useQuery({ ...colleaguesQuery, enabled: useMay('staff:read') });
  const { type, responsibleId, state, set } = filters;
  return (
    <div className="b-deadline-filters" role="group" aria-label={t('list.filters')}>
      <SelectField label={t('list.type')} placeholder={t('list.all')} clearable options={DEADLINE_TYPES.map((value) => ({ value, label: t(`common:deadlineType.${value}`) }))} value={type} onChange={(value) => set('art', value)} />
      {staff && <SelectField label={t('list.responsible')} placeholder={t('list.everybody')} clearable searchable options={staff.map(({ id, name }) => ({ value: id, label: name }))} value={responsibleId} onChange={(value) => set('wer', value)} />}
      <SelectField label={t('list.state')} options={DEADLINE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))} value={state} onChange={(value) => set('stand', value === 'open' ? null : value)} />
    </div>
  );
}
