import { Outlet, ScrollRestoration } from 'react-router';
import { PracticeFrame } from './ui/shell/practice-frame.tsx';

/** Around every page, signed in or not. */
export function Root() {
  return (
    <>
      <PracticeFrame />
      <Outlet />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </>
  );
}
