import { useQuery } from '@tanstack/react-query';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { paperOverviewQuery } from './papers.queries.ts';

/** A row for whoever may put post into a case. Nothing at all when none waits. */
export function WaitingPapers() {
  const { t } = useTranslation('papers');
  const { data } = useQuery({ ...paperOverviewQuery, enabled: useMay('paper:write') });
  if (!data || data.waiting === 0) return null;
  return <Item icon={IconMailOpened} title={<Link to={paths.papers}>{t('today.waiting', { count: data.waiting })}</Link>} />;
}
