import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { DeadlineDetails } from './deadline-details.tsx';
import { deadlineQuery } from './deadlines.queries.ts';

export interface DeadlinePanelProps {
  id: string;
  onClose: () => void;
}

export function DeadlinePanel({ id, onClose }: DeadlinePanelProps) {
  const { t } = useTranslation('deadlines');
  const { data } = useQuery(deadlineQuery(id));
  return (
    <SidePanel
      id={id}
      label={data ? t('panel.label', { number: data.caseNumber }) : t('panel.loading')}
      onClose={onClose}
      head={data && <><DeadlineMark type={data.type} finished={data.state !== 'open'} /><span className="b-number">{data.caseNumber}</span></>}
      {...(data ? { pageTo: paths.case(data.caseId, 'fristen') } : {})}
      footer={data && <Button component={Link} to={paths.case(data.caseId, 'fristen')}>{t('panel.openCase')}</Button>}
    >
      {data && (
        <div className="b-stack" style={{ gap: 4, marginBottom: 14 }}>
          <h2><bdi>{data.title}</bdi></h2>
          <div><PersonName name={data.caseTitle} /></div>
          <div className="b-row" style={{ gap: 8 }}>
            <time className="b-strong" dateTime={data.dueOn}>{formatDay(data.dueOn)}{data.dueTime ? `, ${data.dueTime}` : ''}</time>
            {data.state === 'open' && <UrgencyChip day={data.dueOn} />}
          </div>
        </div>
      )}
      <DeadlineDetails id={id} />
    </SidePanel>
  );
}
