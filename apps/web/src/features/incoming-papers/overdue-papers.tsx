import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../login/use-me.ts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { paperOverviewQuery } from './papers.queries.ts';
import './papers.css';

/** For the coordination: letters that nobody has given to a case for two days. Nothing at all when there are none. */
export function OverduePapers() {
  const { t } = useTranslation('papers');
  const { data } = useQuery({ ...paperOverviewQuery, enabled: useMe().role === 'lead' });
  if (!data || data.overdue === 0) return null;
  return (
    <div className="b-papers-today">
      <Section title={t('today.title')} icon={IconMailOpened} count={data.overdue} tone="over" body="rows">
        <Item
          icon={IconMailOpened}
          title={<Link to={paths.papersOverdue}>{t('today.row', { count: data.overdue })}</Link>}
          end={<Button size="xs" component={Link} to={paths.papersOverdue}>{t('today.show')}</Button>}
        />
      </Section>
    </div>
  );
}
