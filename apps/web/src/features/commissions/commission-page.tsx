import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { Note } from '../../ui/note.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CheckedChip } from './checked-chip.tsx';
import { CommissionBars } from './commission-bars.tsx';
import { CommissionFacts } from './commission-facts.tsx';
import { CommissionFigures } from './commission-figures.tsx';
import { CommissionPapers } from './commission-papers.tsx';
import { CommissionSources } from './commission-sources.tsx';
import { CommissionVersions } from './commission-versions.tsx';
import { commissionQuery } from './commissions.queries.ts';
import { CorrectButton } from './correct-button.tsx';
import { useShownVersion } from './is-now.ts';
import { versionWords } from './version-words.ts';
import './commissions.css';

export function CommissionPage() {
  const { t } = useTranslation('commissions');
  const { land = '' } = useParams();
  const shown = useShownVersion();
  const query = useQuery(commissionQuery(land, shown));
  return (
    <Page title={query.data?.landName ?? t('commission')}>
      <QueryView query={query} loading="page" notFound>
        {(commission) => (
          <>
            <nav aria-label={t('common:back')} className="b-commission-back b-small"><Link to={paths.commissions}>{t('common:nav.commissions')}</Link></nav>
            <PageHeader
              title={commission.landName}
              subtitle={commission.name}
              actions={
                <>
                  <span className="b-small b-muted">{t('versionOf', { day: versionWords(t, commission.version) })}</span>
                  <CheckedChip commission={commission} />
                  <CorrectButton commission={commission} fields={['lastChecked', 'name']} label={t('fields.lastChecked')} />
                </>
              }
            />
            <div className="b-stack">
              {shown !== undefined && (
                <Note tone="soon" title={t('versions.older')} action={<Button size="xs" component={Link} to={paths.commission(land)}>{t('versions.toNow')}</Button>}>{t('versions.olderText')}</Note>
              )}
              <Note tone={commission.outdated ? 'soon' : 'plan'} title={t('disclaimer.title')}>{commission.outdated ? t('disclaimer.outdated') : t('disclaimer.text')}</Note>
              <div className="b-commission">
                <div className="b-stack">
                  <CommissionBars commission={commission} />
                  <CommissionPapers commission={commission} />
                  <CommissionFigures commission={commission} />
                  <CommissionSources commission={commission} />
                  <CommissionVersions commission={commission} />
                </div>
                <CommissionFacts commission={commission} />
              </div>
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}
