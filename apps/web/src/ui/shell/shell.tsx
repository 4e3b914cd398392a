import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatches, useSearchParams } from 'react-router';
import { useSetting } from '../../settings/settings.ts';
import { KeyHelp } from '../key-help.tsx';
import { LoadingSkeleton } from '../loading-skeleton.tsx';
import { useKey } from '../use-key.ts';
import { BottomBar } from './bottom-bar.tsx';
import { navItems } from './nav-items.ts';
import { Navigation } from './navigation.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { SearchDialog } from './search-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import './shell.css';

export interface RouteHandle {
  /** Record pages bring their own head: no top bar, the navigation folds. */
  record?: boolean;
}

/** Navigation, top bar and the place for the screen. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const isRecord = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.record);
  const isRoomy = useMediaQuery('(min-width: 1600px)', undefined, {
    getInitialValueInEffect: false,
  });
  const isTablet = useMediaQuery('(max-width: 1023.98px)', undefined, {
    getInitialValueInEffect: false,
  });
  const [choice, setChoice] = useSetting('navigation');
  const [asksKeys, setAsksKeys] = useState(false);
  const [isSearching, setSearching] = useState(false);
  const foldsItself = isTablet || (!isRoomy && (isRecord || params.has('panel')));
  const folded = foldsItself || choice === 'folded';
  const search = (event: KeyboardEvent) => {
    event.preventDefault();
    setSearching(true);
  };
  useKey('/', search);
  useKey('k', search, { ctrl: true, inFields: true });
  useKey('?', () => setAsksKeys(true));
  const here = navItems.find((item) =>
    item.to === '/' ? pathname === '/' : pathname.startsWith(item.to),
  );
  return (
    <div className={isRecord ? 'b-shell b-shell-record' : 'b-shell'}>
      <Navigation
        folded={folded}
        onFold={foldsItself ? null : () => setChoice(folded ? 'wide' : 'folded')}
      />
      <div className="b-shell-main">
        {!isRecord && (
          <TopBar
            onSearch={() => setSearching(true)}
            onKeyHelp={() => setAsksKeys(true)}
            place={here ? t(`common:nav.${here.id}`) : 'Bleibeakte'}
          />
        )}
        <OfflineBar />
        <main id="inhalt" tabIndex={-1}>
          <Suspense fallback={<LoadingSkeleton shape="page" />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {!isRecord && <BottomBar />}
      {isSearching && <SearchDialog onClose={() => setSearching(false)} />}
      <KeyHelp opened={asksKeys} onClose={() => setAsksKeys(false)} />
    </div>
  );
}
