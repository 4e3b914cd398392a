import { useTranslation } from 'react-i18next';
import { type IncomingPaperResponse, SET_ASIDE_DAYS } from '@bleibeakte/contracts';
import { addDays } from '../../format/calendar.ts';
import { formatDay } from '../../format/format-day.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { dayOfMoment } from '../../format/today.ts';
import { problemText } from '../../http/problem.ts';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { useTakePaperBack } from './papers.queries.ts';

/** Why and by whom a paper was set aside, and the way back. */
export function SetAsideFacts({ paper: { id, version, setAside }, onDone }: { paper: IncomingPaperResponse; onDone: () => void }) {
  const { t } = useTranslation('papers');
  const takeBack = useTakePaperBack();
  if (!setAside) return null;
  const { reason, note, by, at } = setAside;
  const act = async () => {
    await takeBack.mutateAsync({ id, version });
    showDone(t('takeBack.done'));
    onDone();
  };
  return (
    <div className="b-papers-form">
      {takeBack.error && <Note tone="over" alert>{problemText(takeBack.error)}</Note>}
      <p><strong>{t(`reason.${reason}`)}</strong>{note && <> · <bdi>{note}</bdi></>}</p>
      <p className="b-small b-muted">{by}, {formatMoment(at)}<br />{t('takeBack.until', { day: formatDay(addDays(dayOfMoment(at), SET_ASIDE_DAYS)) })}</p>
      <div><BusyButton data-next-field variant="filled" loading={takeBack.isPending} onClick={() => void act().catch(() => undefined)}>{t('takeBack.act')}</BusyButton></div>
    </div>
  );
}
