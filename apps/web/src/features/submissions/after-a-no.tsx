import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconBan, IconHourglassHigh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { Note } from '../../ui/note.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { followUpQuery } from './after-a-no.queries.ts';
import { NextAttemptDialog } from './next-attempt-dialog.tsx';
import { RefusalDialog } from './refusal-dialog.tsx';

export interface AfterANoProps {
  submission: SubmissionResponse;
  mayWrite: boolean;
  /** False when another attempt has begun already. */
  isLatest: boolean;
}

/** A no is evaluated first; then the next way can begin. */
export function AfterANo({ submission, mayWrite, isLatest }: AfterANoProps) {
  const { t } = useTranslation('submissions');
  const [dialog, setDialog] = useState<'evaluate' | 'next' | null>(null);
  const { data } = useQuery(followUpQuery(submission.id));
  const { refusal } = submission;
  const reason = data?.reasons.find(({ code }) => code === refusal?.code)?.text;
  const close = () => setDialog(null);
  return (
    <>
      {refusal === null ? (
        <Note tone="today" title={t('refusal.open')} action={mayWrite && <Button size="xs" onClick={() => setDialog('evaluate')}>{t('refusal.evaluate')}</Button>}>{t('refusal.openText')}</Note>
      ) : (
        <div className="b-sub-refusal">
          <div className="b-row">
            <StatusChip tone={refusal.curable ? 'soon' : 'over'} icon={refusal.curable ? IconHourglassHigh : IconBan}>{t(refusal.curable ? 'refusal.isCurable' : 'refusal.isFinal')}</StatusChip>
            {refusal.notBefore && <span className="b-small">{t('refusal.notBeforeDay', { day: formatDay(refusal.notBefore) })}</span>}
          </div>
          {reason && <p className="b-reading">{reason}</p>}
          {refusal.mustBeNew && <p className="b-small"><span className="b-muted">{t('refusal.mustBeNew')}: </span>{refusal.mustBeNew}</p>}
          {mayWrite && (
            <div className="b-row">
              {isLatest && <Button size="xs" onClick={() => setDialog('next')}>{t('nextAttempt.open')}</Button>}
              <Button size="xs" variant="subtle" onClick={() => setDialog('evaluate')}>{t('refusal.change')}</Button>
            </div>
          )}
        </div>
      )}
      {dialog === 'evaluate' && <RefusalDialog submission={submission} onClose={close} />}
      {dialog === 'next' && <NextAttemptDialog submission={submission} onClose={close} />}
    </>
  );
}
