import { IconFolderQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Page } from './page.tsx';
import './states.css';
import './tone.css';

/** Not there and not allowed are one page: nobody learns from it that something exists. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:notFound.title')} layout="narrow">
      <div className="b-empty">
        <span className="b-empty-mark b-tone-plan">
          <IconFolderQuestion size={20} stroke={1.75} aria-hidden />
        </span>
        <h1>{t('common:notFound.title')}</h1>
        <p className="b-muted b-empty-text">{t('common:notFound.text')}</p>
        <div className="b-empty-action">
          <Link to={paths.today}>{t('common:notFound.action')}</Link>
        </div>
      </div>
    </Page>
  );
}
