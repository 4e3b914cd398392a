import { Menu } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SelectOption } from '../../ui/select-field.tsx';

export interface FilterChipProps<Value extends string> {
  /** 'Land' */
  label: string;
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** Dashed while nothing is chosen; then label and choice with ✕. */
export function FilterChip<Value extends string>({ label, options, value, onChange }: FilterChipProps<Value>) {
  const { t } = useTranslation('submissions');
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={chosen ? 'b-sub-filter b-sub-filter-on' : 'b-sub-filter'}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className="b-sub-filter-name">
            {!chosen && <IconPlus size={14} stroke={1.75} aria-hidden />}
            {chosen ? <>{label}: <strong>{chosen.label}</strong></> : label}
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {options.map((option) => <Menu.Item key={option.value} onClick={() => onChange(option.value)}>{option.label}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
      {chosen && (
        <button type="button" className="b-sub-filter-off" onClick={() => onChange(null)} aria-label={t('list.withoutFilter', { label })} title={t('list.withoutFilter', { label })}>
          <IconX size={14} stroke={1.75} aria-hidden />
        </button>
      )}
    </span>
  );
}
