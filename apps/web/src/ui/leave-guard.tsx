import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { paths } from '../paths.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

export interface LeaveGuardProps {
  /** What is going on: 'Dateien werden noch hochgeladen'. */
  title: string;
  /** What gets lost. */
  children: ReactNode;
}

/** While it is mounted, leaving the page, its tab or the browser's window is asked about first. Mount it only as long as something would get lost. */
export function LeaveGuard({ title, children }: LeaveGuardProps) {
  const { t } = useTranslation();
  const isLeaving = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      // Whoever is signed out has nothing left to stay for.
      nextLocation.pathname !== paths.signIn &&
      (currentLocation.pathname !== nextLocation.pathname ||
        currentLocation.search !== nextLocation.search),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      opened
      danger
      title={title}
      confirmLabel={t('common:leave.confirm')}
      cancelLabel={t('common:leave.stay')}
      onClose={() => {
        if (!isLeaving.current) blocker.reset();
      }}
      onConfirm={() => {
        isLeaving.current = true;
        blocker.proceed();
        return Promise.resolve();
      }}
    >
      {children}
    </ConfirmDialog>
  );
}
