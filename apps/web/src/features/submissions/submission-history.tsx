import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionResponse, SubmissionStateChange } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { ownLabel } from './own-label.ts';
import { ProofLink } from './proof-link.tsx';

function Change({ change, caseId }: { change: SubmissionStateChange; caseId: string }) {
  const { t } = useTranslation('submissions');
  const { on, to, label, channel, proofDocumentId, note, override } = change;
  return (
    <>
      {t('history.on', { day: formatDay(on) })}
      {ownLabel(to, label) && <> · {label}</>}
      {channel && <> · {t(`channel.${channel}`)}</>}
      {proofDocumentId && <> · <ProofLink caseId={caseId} documentId={proofDocumentId} /></>}
      {note && <span className="b-sub-note">{note}</span>}
      {override && <span className="b-sub-note">{t('check:override.history', { bars: override.bars.map((bar) => bar.label).join(', '), reason: override.reason })}</span>}
    </>
  );
}

/** Every step with its day, who recorded it and the proof; the latest first. */
export function SubmissionHistory({ submission: { changes, caseId } }: { submission: SubmissionResponse }) {
  const { t } = useTranslation('submissions');
  return (
    <div className="b-sub-history">
      <h3>{t('history.title')}</h3>
      {changes.length === 0 ? <p className="b-small b-muted">{t('history.none')}</p> : (
        <Timeline
          label={t('history.title')}
          months={false}
          entries={changes.toReversed().map((change, place) => ({
            id: change.id,
            at: change.at,
            title: t(`state.${change.to}`),
            text: <Change change={change} caseId={caseId} />,
            by: <>{t('history.by')} <PersonName name={change.by} /></>,
            current: place === 0,
            ...(change.to === 'received' ? { icon: IconSend } : {}),
          }))}
        />
      )}
    </div>
  );
}
