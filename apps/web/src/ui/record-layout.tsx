import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHead } from './record-head.tsx';
import type { RecordHeadProps } from './record-head.tsx';
import { RecordTabs } from './record-tabs.tsx';
import type { RecordTab } from './record-tabs.tsx';
import './record-layout.css';

export interface RecordLayoutProps extends RecordHeadProps {
  /** `<Stepper …>`, or nothing (persons). */
  stepper?: ReactNode;
  tabs: readonly RecordTab[];
  /** From `useRecordTab`. */
  tab: string;
  onTab: (id: string) => void;
  /** Left column: facts that change rarely. */
  facts: ReactNode;
  /** Right column from 1280 px on, a tab of its own below. `TIMELINE_TAB` is its id. */
  timeline?: ReactNode;
  /** Under 600 px in the bar at the bottom, beside the primary button: camera. */
  phoneAction?: ReactNode;
  /** Content of the chosen tab. */
  children: ReactNode;
  /** Tabs that need the whole width (matrix): without facts and timeline. */
  wide?: boolean;
}

export const TIMELINE_TAB = 'verlauf';

/** The one record page: sticky head, stepper, tabs, 320 | fluid | 320. */
export function RecordLayout(props: RecordLayoutProps) {
  const {
    stepper,
    tabs,
    tab,
    onTab,
    facts,
    timeline,
    phoneAction,
    children,
    wide = false,
    ...head
  } = props;
  const { t } = useTranslation();
  const hasThird = useMediaQuery('(min-width: 1280px)', undefined, {
    getInitialValueInEffect: false,
  });
  const hasColumns = useMediaQuery('(min-width: 900px)', undefined, {
    getInitialValueInEffect: false,
  });
  const withTimeline = timeline !== undefined && !hasThird;
  const allTabs = withTimeline
    ? [...tabs, { id: TIMELINE_TAB, label: t('common:timeline') }]
    : tabs;
  const showsTimeline = withTimeline && tab === TIMELINE_TAB;
  const active = allTabs.some((one) => one.id === tab) ? tab : (tabs[0]?.id ?? '');
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(active);
  // A button of the content that leads to another tab goes with its tab: the focus must not fall to the page.
  useEffect(() => {
    if (shown.current !== active && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
    shown.current = active;
  }, [active]);
  return (
    <div className="b-record">
      <div className="b-record-top">
        <RecordHead {...head} />
        {stepper !== undefined && <div className="b-record-stepper">{stepper}</div>}
        <RecordTabs tabs={allTabs} tab={active} onTab={onTab} />
      </div>
      <div className={wide ? 'b-record-wide' : 'b-record-columns'}>
        {!wide && hasColumns && (
          <aside className="b-record-facts" aria-label={t('common:facts')}>
            {facts}
          </aside>
        )}
        <div
          ref={panel}
          className="b-record-main"
          role="tabpanel"
          id="record-panel"
          aria-labelledby={`record-tab-${active}`}
          tabIndex={-1}
        >
          {!wide && !hasColumns && (
            <details className="b-record-fold">
              <summary>{t('common:showFacts')}</summary>
              <div className="b-record-fold-body">{facts}</div>
            </details>
          )}
          {showsTimeline ? <div className="b-record-timeline-tab">{timeline}</div> : children}
        </div>
        {!wide && hasThird && timeline !== undefined && (
          <aside className="b-record-timeline" aria-label={t('common:timeline')}>
            {timeline}
          </aside>
        )}
      </div>
      {(head.primary ?? phoneAction) && (
        <div className="b-record-bar b-screen-only">
          {phoneAction}
          {head.primary}
        </div>
      )}
    </div>
  );
}
