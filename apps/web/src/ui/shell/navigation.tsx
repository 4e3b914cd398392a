import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { paths } from '../../paths.ts';
import { Brand } from './brand.tsx';
import { useNavItems } from './use-nav-items.ts';
import type { CountedNavItem } from './use-nav-items.ts';

export interface NavigationProps {
  folded: boolean;
  /** Null while it has folded by itself and there is no room to unfold. */
  onFold: (() => void) | null;
}

export function Navigation({ folded, onFold }: NavigationProps) {
  const { t } = useTranslation();
  const items = useNavItems();
  const link = (item: CountedNavItem) => (
    <Tooltip key={item.id} label={t(`common:nav.${item.id}`)} position="right" disabled={!folded}>
      <NavLink to={item.to} end={item.to === paths.today} className="b-nav-link">
        <item.icon size={18} stroke={1.75} aria-hidden />
        <span className={folded ? 'b-hidden' : undefined}>{t(`common:nav.${item.id}`)}</span>
        {item.count !== null && !folded && <span className="b-nav-count b-num">{item.count}</span>}
      </NavLink>
    </Tooltip>
  );
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const foldLabel = t(folded ? 'common:nav.unfold' : 'common:nav.fold');
  return (
    <nav className={folded ? 'b-nav b-nav-folded' : 'b-nav'} aria-label={t('common:nav.label')}>
      <Link to={paths.today} className="b-nav-brand" aria-label="Bleibeakte">
        <Brand />
        {!folded && <span>Bleibeakte</span>}
      </Link>
      {items.filter((item) => item.place === 'top').map(link)}
      <div className="b-nav-gap" />
      {items.filter((item) => item.place === 'bottom').map(link)}
      {onFold && (
        <Tooltip label={foldLabel} position="right" disabled={!folded}>
          <button type="button" className="b-nav-link" onClick={onFold} aria-label={foldLabel}>
            <Fold size={18} stroke={1.75} aria-hidden />
            {!folded && <span>{foldLabel}</span>}
          </button>
        </Tooltip>
      )}
    </nav>
  );
}
