import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconTimeline } from '@tabler/icons-react';
import type { CaseResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { OpenHints } from '../check/open-hints.tsx';
import { ProfileChanged } from '../commissions/profile-changed.tsx';
import { ConsentsSection } from '../consents/consents-section.tsx';
import { ProceduresSection } from '../procedures/procedures-section.tsx';
import { OverviewDeadlines } from './overview-deadlines.tsx';
import { OverviewMissing } from './overview-missing.tsx';
import { OverviewSubmission } from './overview-submission.tsx';

export interface CaseOverviewProps {
  file: CaseResponse;
  onTab: (tab: string) => void;
  onNextStep: () => void;
}

/** What is next, who does it, by when; then what runs out, what is missing and where the Eingabe stands. */
export function CaseOverview({ file, onTab, onNextStep }: CaseOverviewProps) {
  const seesDeadlines = useMay('deadline:read');
  const seesEvidence = useMay('evidence:read');
  const seesConsents = useMay('fact:read');
  const seesSubmissions = useMay('submission:read');
  return (
    <>
      <ProfileChanged file={file} />
      {!file.closed && <NextStepCard file={file} onNextStep={onNextStep} />}
      {seesDeadlines && <OverviewDeadlines file={file} onAll={() => onTab('fristen')} />}
      {seesEvidence && <OverviewMissing file={file} onAll={() => onTab('nachweise')} />}
      {seesSubmissions && <OverviewSubmission file={file} onAll={() => onTab('einreichung')} />}
      {!file.closed && <OpenHints caseFile={file} when="onCase" />}
      <ProceduresSection file={file} />
      {seesConsents && <ConsentsSection file={file} />}
    </>
  );
}

function NextStepCard({ file, onNextStep }: Pick<CaseOverviewProps, 'file' | 'onNextStep'>) {
  const { t } = useTranslation('cases');
  const mayWrite = useMay('case:write');
  const { nextStep, noNextStepBecause } = file;
  const change = mayWrite && <Button size="xs" onClick={onNextStep}>{t(nextStep || noNextStepBecause ? 'nextStep.change' : 'nextStep.set')}</Button>;
  return (
    <Section title={t('nextStep.title')} icon={IconTimeline} body="rows" action={change}>
      {nextStep ? (
        <Item title={<bdi>{nextStep.text}</bdi>} second={nextStep.dueOn ? t('nextStep.until', { day: formatDay(nextStep.dueOn) }) : t('nextStep.noDay')} end={nextStep.dueOn && <UrgencyChip day={nextStep.dueOn} />} />
      ) : noNextStepBecause ? (
        <Item title={t('nextStep.noneNeeded')} second={<bdi>{noNextStepBecause}</bdi>} />
      ) : (
        <Item title={t('nextStep.none')} second={t('nextStep.noneText')} end={<StatusChip tone="open">{t('nextStep.missing')}</StatusChip>} />
      )}
    </Section>
  );
}
