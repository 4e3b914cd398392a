import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { RouteChip } from './route-chips.tsx';
import { RouteDetails, type RouteDetailsProps } from './route-details.tsx';
import { WatchButton } from './watch-button.tsx';

/** One way for one person: what it is, how it stands and until when; its conditions unfold below. */
export function RouteRow(props: RouteDetailsProps) {
  const { caseId, route, finding, whom, acts, today } = props;
  const { t, i18n } = useTranslation('routes');
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const { until, on, onCode, outcome, reason } = finding;
  const isLive = outcome !== 'closed' && outcome !== 'notAvailable';
  const about = `${route.norm}, ${whom.name}`;
  return (
    <li className="b-route">
      <div className="b-route-head">
        <UnstyledButton className="b-route-toggle" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Chevron size={18} stroke={1.75} aria-hidden />
          <span>
            <span className="b-strong" lang="de">{noBreak(route.norm)}</span>
            <span className="b-small b-muted">{i18n.language === 'en' ? route.title.en : route.title.de}</span>
          </span>
        </UnstyledButton>
        <div className="b-route-result">
          <RouteChip finding={finding} today={today} />
          {isLive && until && <span className="b-small b-muted">{t('until', { day: formatDay(until) })}</span>}
        </div>
      </div>
      <p className="b-route-reason b-small" lang="de">{noBreak(reason)}</p>
      {outcome === 'openOn' && on && onCode && !open && (
        <div className="b-route-watch"><WatchButton caseId={caseId} request={{ personId: whom.personId, routeCode: route.code, thresholdCode: onCode }} day={on} about={about} acts={acts} /></div>
      )}
      <div id={id} hidden={!open}>{open && <RouteDetails {...props} />}</div>
    </li>
  );
}
