import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { problemText } from '../../http/problem.ts';
import { useMe } from '../../login/use-me.ts';
import { useMay } from '../../login/may.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useConfirmEnd, useRefuseEnd } from './events.queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** A Notfrist whose end somebody has asked for: the second person sees what, confirms, or sends it back. */
export function EndAsked({ deadline }: { deadline: DeadlineResponse }) {
  const { t } = useTranslation('events');
  const me = useMe();
  const mayWrite = useMay('deadline:write');
  const confirm = useConfirmEnd(deadline.id);
  const refuse = useRefuseEnd(deadline.id);
  const [isRefusing, setRefusing] = useState(false);
  const { endAsked, endAskedFor, endRefused, version } = deadline;
  if (!endAsked) return endRefused && <Note tone="soon">{t('end.refused', { name: endRefused.by, at: formatMoment(endRefused.at), comment: endRefused.comment })}</Note>;
  const what = [endAskedFor?.outcome && t(`deadlines:outcome.${endAskedFor.outcome}`), endAskedFor?.note].filter(Boolean).join(' · ');
  const told = t(endAsked.end === 'deleted' ? 'end.askedDelete' : 'end.asked', { name: endAsked.by.name, at: formatMoment(endAsked.at), what });
  const isOwn = endAsked.by.id === me?.id;
  const ownRefused = confirm.error instanceof HttpProblem ? problemText(confirm.error) : null;
  return (
    <>
      <Note tone="today" title={`${t('end.waits')}.`}>{told}{isOwn && <> {t('end.own')}</>}</Note>
      {ownRefused && <Note tone="over" alert>{ownRefused}</Note>}
      {mayWrite && (
        <div className="b-deadline-buttons">
          <BusyButton size="xs" variant={isOwn ? 'default' : 'filled'} loading={confirm.isPending} onClick={() => confirm.mutate(version, { onSuccess: () => showDone(t('end.confirmed')) })}>{t('end.confirm')}</BusyButton>
          <Button size="xs" onClick={() => setRefusing(true)}>{t('end.refuse')}</Button>
        </div>
      )}
      {isRefusing && (
        <ReasonDialog
          title={t('end.refuseTitle')} label={t('end.comment')} missing={t('end.commentMissing')} submitLabel={t('end.refuseSubmit')} onClose={() => setRefusing(false)}
          onSubmit={async (comment) => {
            await refuse.mutateAsync({ comment, version });
            showDone(t('end.sentBack'));
          }}
        />
      )}
    </>
  );
}
