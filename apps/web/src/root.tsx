import { Outlet, ScrollRestoration, useMatches } from 'react-router';
import { PracticeFrame } from './ui/shell/practice-frame.tsx';
import { SkipLink } from './ui/shell/skip-link.tsx';

/** Of the routes that have navigation and content. */
export interface InsideHandle {
  inside?: boolean;
}

/** Around every page, signed in or not. */
export function Root() {
  const isInside = useMatches().some(({ handle }) => (handle as InsideHandle | undefined)?.inside);
  return (
    <>
      {isInside && <SkipLink />}
      <PracticeFrame />
      <Outlet />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </>
  );
}
