import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/format-day.ts';
import { meQuery, setupQuery } from '../../login/login.queries.ts';
import { PracticeDayDialog } from './practice-day-dialog.tsx';
import './practice-frame.css';

/** A coloured frame around every page of the practice mode, so that nobody enters a real client here. */
export function PracticeFrame() {
  const { t } = useTranslation();
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const { data: setup } = useQuery(setupQuery);
  const [moves, setMoves] = useState(false);
  const isPractice = me?.practice ?? setup?.practice ?? false;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-practice', isPractice);
  }, [isPractice]);
  if (!isPractice) return null;
  return (
    <>
      <aside className="b-practice-bar" aria-label={t('common:practice.label')}>
        <strong>{t('common:practice.label')}</strong>
        <span className="b-practice-words">{me?.dayMoved ? t('common:practice.day', { day: formatDay(me.today) }) : t('common:practice.text')}</span>
        {me && <button type="button" className="b-practice-day" onClick={() => setMoves(true)}>{t('common:practice.move')}</button>}
      </aside>
      <div className="b-practice-frame" aria-hidden />
      {moves && me && <PracticeDayDialog moved={me.dayMoved} onClose={() => setMoves(false)} />}
    </>
  );
}
