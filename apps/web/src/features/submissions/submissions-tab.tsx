import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { isFinal, isRefused } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { OpenHints } from '../check/open-hints.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { PrepareSubmissionDialog } from './prepare-submission-dialog.tsx';
import { SubmissionCard } from './submission-card.tsx';
import { WhoMaySubmit } from './who-may-submit.tsx';
import { caseSubmissionsQuery } from './submissions.queries.ts';
import './submissions.css';

export interface SubmissionsTabProps {
  caseId: string;
}

/** All attempts of a case, the latest first. */
export function SubmissionsTab({ caseId }: SubmissionsTabProps) {
  const { t } = useTranslation('submissions');
  const ofCase = useQuery(caseQuery(caseId));
  const query = useQuery(caseSubmissionsQuery(caseId));
  return (
    <QueryView query={query} loading="rows" errorTitle={t('notLoaded')}>
      {(attempts) => (
        <QueryView query={ofCase} loading="rows" errorTitle={t('notLoaded')}>
          {(caseFile) => <Attempts caseFile={caseFile} attempts={attempts} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Attempts({ caseFile, attempts }: { caseFile: CaseResponse; attempts: readonly SubmissionResponse[] }) {
  const { t } = useTranslation('submissions');
  const mayWrite = useMay('submission:write') && !caseFile.closed;
  const [isPreparing, setPreparing] = useState(false);
  const prepare = <Button variant="filled" onClick={() => setPreparing(true)}>{t(attempts.length === 0 ? 'prepare.open' : 'prepare.again')}</Button>;
  const mayPrepare = mayWrite && attempts.every(({ state }) => isFinal(state));
  // After a no the card of the attempt offers it, once the reason is known.
  const isRefusedLast = attempts.some(({ attempt, state }) => attempt === attempts.length && isRefused(state));
  return (
    <div className="b-stack">
      {attempts.length === 0 ? (
        <EmptyState why="start" icon={IconSend} title={t('empty.title')} text={<WhoMaySubmit land={caseFile.land} note={false} />} {...(mayPrepare ? { action: prepare } : {})} />
      ) : mayPrepare && !isRefusedLast && <div className="b-sub-again"><p className="b-small b-muted b-grow">{t('prepare.againText')}</p>{prepare}</div>}
      {!caseFile.closed && attempts.every(({ state }) => state === 'draft' || isFinal(state)) && <OpenHints caseFile={caseFile} when="beforeSubmission" />}
      {attempts.map((submission) => <SubmissionCard key={submission.id} submission={submission} caseFile={caseFile} mayWrite={mayWrite} isLatest={submission.attempt === attempts.length} />)}
      {isPreparing && <PrepareSubmissionDialog caseFile={caseFile} onClose={() => setPreparing(false)} />}
    </div>
  );
}
