import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubmissionResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { CommissionStatuses } from '../commissions/commission-statuses.tsx';
import { commissionQuery } from '../commissions/commissions.queries.ts';
import { OfficialLabel } from './official-label.tsx';
import { StateChip } from './state-chip.tsx';
import { StepProgress } from './step-progress.tsx';
import { SubmissionFacts } from './submission-facts.tsx';
import { SubmissionHistory } from './submission-history.tsx';
import { submissionQuery } from './submissions.queries.ts';

export interface SubmissionPanelProps {
  id: string;
  onClose: () => void;
}

/** To read; steps are recorded on the case, where everything around them can be seen. */
export function SubmissionPanel({ id, onClose }: SubmissionPanelProps) {
  const { t } = useTranslation('submissions');
  const mayWrite = useMay('submission:write');
  const query = useQuery(submissionQuery(id));
  const { data } = query;
  const toCase = data && paths.case(data.caseId, 'einreichung');
  return (
    <SidePanel
      id={id}
      label={data ? t('panel.label', { number: data.caseNumber }) : t('panel.loading')}
      onClose={onClose}
      head={data && <><span className="b-number">{data.caseNumber}</span><StateChip state={data.state} /></>}
      {...(toCase ? { pageTo: toCase, footer: <Button variant="filled" component={Link} to={toCase}>{t(mayWrite ? 'panel.record' : 'panel.open')}</Button> } : {})}
    >
      <QueryView query={query} loading="text" errorTitle={t('notLoaded')}>
        {(submission) => <Content submission={submission} />}
      </QueryView>
    </SidePanel>
  );
}

function Content({ submission }: { submission: SubmissionResponse }) {
  const { t } = useTranslation('submissions');
  const people = useQuery(caseQuery(submission.caseId)).data?.people;
  const commission = useQuery(commissionQuery(submission.land)).data;
  const { caseTitle, attempt, land, stateLabel, stateSince, state } = submission;
  return (
    <div className="b-stack">
      <div>
        <h2 className="b-sub-panel-title"><PersonName name={caseTitle} /></h2>
        <p className="b-small b-muted">{t('attempt', { attempt })} · {t('since', { day: formatDay(stateSince) })}</p>
      </div>
      <OfficialLabel land={land} state={state} label={stateLabel} />
      <StepProgress submission={submission} />
      {people && <SubmissionFacts submission={submission} people={people} />}
      <SubmissionHistory submission={submission} />
      {commission && (
        <div className="b-sub-history">
          <h3>{t('panel.statuses', { land: commission.landName })}</h3>
          <CommissionStatuses commission={commission} current={state} />
        </div>
      )}
    </div>
  );
}
