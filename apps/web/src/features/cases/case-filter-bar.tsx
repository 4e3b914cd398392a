import { Button, NativeSelect, Popover } from '@mantine/core';
import { IconArrowsSort, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CASE_STAGES, LAND_NAMES, LANDS } from '@bleibeakte/contracts';
import type { CaseFilters } from './case-filters.ts';
import { useColleagues } from './use-colleagues.ts';

export interface CaseFilterBarProps {
  filters: CaseFilters;
  onChange: (change: Partial<CaseFilters>) => void;
}

interface ChipProps {
  label: string;
  onRemove: () => void;
}

const SHOWN = ['open', 'overdue', 'withoutNextStep', 'closed', 'all'] as const;

function FilterChip({ label, onRemove }: ChipProps) {
  const { t } = useTranslation('cases');
  return (
    <span className="b-filter-chip">
      <span>{label}</span>
      <button type="button" onClick={onRemove} aria-label={t('filter.remove', { filter: label })} title={t('filter.remove', { filter: label })}>
        <IconX size={14} stroke={1.75} aria-hidden />
      </button>
    </span>
  );
}

/** What the list is narrowed to, as chips; "+ Filter" adds one. */
export function CaseFilterBar({ filters, onChange }: CaseFilterBarProps) {
  const { t } = useTranslation('cases');
  const { assignable } = useColleagues();
  const { show, stage, land, responsibleId, sort } = filters;
  const responsible = assignable.find(({ id }) => id === responsibleId);
  return (
    <div className="b-filters">
      {show !== 'all' && <FilterChip label={t(`show.${show}`)} onRemove={() => onChange({ show: 'all' })} />}
      {stage && <FilterChip label={t('filter.stageIs', { stage: t(`stage.${stage}`) })} onRemove={() => onChange({ stage: null })} />}
      {land && <FilterChip label={t('filter.landIs', { land: LAND_NAMES[land] })} onRemove={() => onChange({ land: null })} />}
      {responsibleId && <FilterChip label={t('filter.responsibleIs', { name: responsible?.name ?? '–' })} onRemove={() => onChange({ responsibleId: null })} />}
      <Popover position="bottom-start" width={300} trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className="b-filter-chip b-filter-add"><IconPlus size={14} stroke={1.75} aria-hidden />{t('filter.add')}</button>
        </Popover.Target>
        <Popover.Dropdown className="b-filter-fields" aria-label={t('filter.add')}>
          <NativeSelect
            label={t('filter.show')} value={show} data={SHOWN.map((value) => ({ value, label: t(`show.${value}`) }))}
            onChange={({ currentTarget: { value } }) => onChange({ show: SHOWN.find((one) => one === value) ?? 'open' })}
          />
          <NativeSelect
            label={t('filter.stage')} value={stage ?? ''} data={[{ value: '', label: t('filter.any') }, ...CASE_STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))]}
            onChange={({ currentTarget: { value } }) => onChange({ stage: CASE_STAGES.find((one) => one === value) ?? null })}
          />
          <NativeSelect
            label={t('filter.land')} value={land ?? ''} data={[{ value: '', label: t('filter.any') }, ...LANDS.map((value) => ({ value, label: LAND_NAMES[value] }))]}
            onChange={({ currentTarget: { value } }) => onChange({ land: LANDS.find((one) => one === value) ?? null })}
          />
          {assignable.length > 0 && (
            <NativeSelect
              label={t('filter.responsible')} value={responsibleId ?? ''} data={[{ value: '', label: t('filter.any') }, ...assignable.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={({ currentTarget: { value } }) => onChange({ responsibleId: value || null })}
            />
          )}
        </Popover.Dropdown>
      </Popover>
      <Button
        variant="subtle" size="xs" className="b-filter-sort" leftSection={<IconArrowsSort size={16} stroke={1.75} aria-hidden />}
        onClick={() => onChange({ sort: sort === 'number' ? 'nextDate' : 'number' })}
        aria-label={t('sort.label', { sort: t(`sort.${sort}`), other: t(`sort.${sort === 'number' ? 'nextDate' : 'number'}`) })}
      >
        {t(`sort.${sort}`)}
      </Button>
    </div>
  );
}
