import { Button } from '@mantine/core';
import { IconPencil, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse, SubmissionResponse, SubmissionState } from '@bleibeakte/contracts';
import { LAND_NAMES } from '@bleibeakte/contracts';
import { isFinal, isRefused } from '@bleibeakte/domain';
import { formatDay } from '../../format/format-day.ts';
import { Section } from '../../ui/section.tsx';
import { AfterANo } from './after-a-no.tsx';
import { EditSubmissionDialog } from './edit-submission-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { NextSteps } from './next-steps.tsx';
import { OfficialLabel } from './official-label.tsx';
import { RecordStepDialog } from './record-step-dialog.tsx';
import { StateChip } from './state-chip.tsx';
import { StepProgress } from './step-progress.tsx';
import { SubmissionFacts } from './submission-facts.tsx';
import { SubmissionHistory } from './submission-history.tsx';

export interface SubmissionCardProps {
  submission: SubmissionResponse;
  caseFile: CaseResponse;
  /** False for those who may only read, and while the case is closed. */
  mayWrite: boolean;
  /** No other attempt has begun after it. */
  isLatest: boolean;
}

/** One attempt: where it stands, what may follow, what happened. */
export function SubmissionCard({ submission, caseFile, mayWrite, isLatest }: SubmissionCardProps) {
  const { t } = useTranslation('submissions');
  const [isEditing, setEditing] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [step, setStep] = useState<SubmissionState | null>(null);
  const { land, attempt, state, stateLabel, stateSince, nextStates } = submission;
  const mayLeave = state !== 'draft' && !isFinal(state) && submission.personIds.length > 1;
  return (
    <Section
      title={t('attempt', { attempt })}
      icon={IconSend}
      action={mayWrite && (
        <span className="b-row">
          {mayLeave && <Button size="xs" variant="subtle" onClick={() => setLeaving(true)}>{t('leave.open')}</Button>}
          <Button size="xs" leftSection={<IconPencil size={14} stroke={1.75} aria-hidden />} onClick={() => setEditing(true)}>{t('edit.open')}</Button>
        </span>
      )}
    >
      <div className="b-stack">
        <div className="b-sub-state">
          <StateChip state={state} />
          <span className="b-small b-muted">{LAND_NAMES[land]} · {t('since', { day: formatDay(stateSince) })}</span>
          <OfficialLabel land={land} state={state} label={stateLabel} />
        </div>
        <StepProgress submission={submission} />
        {mayWrite && nextStates.length > 0 && <NextSteps submission={submission} onStep={setStep} />}
        {isRefused(state) && <AfterANo submission={submission} mayWrite={mayWrite} isLatest={isLatest} />}
        <SubmissionFacts submission={submission} people={caseFile.people} />
        <SubmissionHistory submission={submission} />
      </div>
      {isLeaving && <LeaveDialog submission={submission} people={caseFile.people} onClose={() => setLeaving(false)} />}
      {isEditing && <EditSubmissionDialog submission={submission} people={caseFile.people} onClose={() => setEditing(false)} />}
      {step && <RecordStepDialog submission={submission} to={step} onClose={() => setStep(null)} />}
    </Section>
  );
}
