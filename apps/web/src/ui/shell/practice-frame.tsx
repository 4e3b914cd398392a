import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, setupQuery } from '../../login/login.queries.ts';
import './practice-frame.css';

/** A coloured frame around every page of the practice mode, so that nobody enters a real client here. */
export function PracticeFrame() {
  const { t } = useTranslation();
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const { data: setup } = useQuery(setupQuery);
  const isPractice = me?.practice ?? setup?.practice ?? false;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-practice', isPractice);
  }, [isPractice]);
  if (!isPractice) return null;
  return (
    <>
      <aside className="b-practice-bar" aria-label={t('common:practice.label')}>
        <strong>{t('common:practice.label')}</strong>
        <span className="b-practice-words">{t('common:practice.text')}</span>
      </aside>
      <div className="b-practice-frame" aria-hidden />
    </>
  );
}
