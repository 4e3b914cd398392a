import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface RecordTab {
  id: string;
  label: string;
  /** '9/14', 4, '–' */
  count?: string | number;
}

interface RecordTabsProps {
  tabs: readonly RecordTab[];
  tab: string;
  onTab: (id: string) => void;
}

export function RecordTabs({ tabs, tab, onTab }: RecordTabsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.ctrlKey) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex((one) => one.id === tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next.id);
    list.current?.querySelector<HTMLElement>(`#record-tab-${next.id}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('common:tabs')}
      className="b-tabs b-screen-only"
      onKeyDown={onKeyDown}
    >
      {tabs.map((one) => (
        <button
          key={one.id}
          type="button"
          role="tab"
          id={`record-tab-${one.id}`}
          className="b-tab"
          aria-selected={one.id === tab}
          aria-controls="record-panel"
          tabIndex={one.id === tab ? 0 : -1}
          onClick={() => onTab(one.id)}
        >
          {one.label}
          {one.count !== undefined && <span className="b-tab-count b-num">{one.count}</span>}
        </button>
      ))}
    </div>
  );
}
