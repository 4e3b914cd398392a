import type { RouteObject } from 'react-router';
import { SignedIn } from './login/signed-in.tsx';
import { LoginPage } from './login/login-page.tsx';
import { NotFound } from './ui/not-found.tsx';
import { type InsideHandle, Root } from './root.tsx';
import { RouteError } from './route-error.tsx';
import type { RouteHandle } from './ui/shell/shell.tsx';

const record: RouteHandle = { record: true };
const inside: InsideHandle = { inside: true };

/** Every screen is loaded when it is first opened. */
const screens: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./features/today/today-page.tsx')).TodayPage }),
  },
  {
    path: 'akten',
    lazy: async () => ({
      Component: (await import('./features/cases/case-list-page.tsx')).CaseListPage,
    }),
  },
  {
    path: 'akten/:id',
    handle: record,
    lazy: async () => ({ Component: (await import('./features/cases/case-page.tsx')).CasePage }),
  },
  {
    path: 'personen',
    lazy: async () => ({
      Component: (await import('./features/persons/person-list-page.tsx')).PersonListPage,
    }),
  },
  {
    path: 'personen/:id',
    handle: record,
    lazy: async () => ({
      Component: (await import('./features/persons/person-page.tsx')).PersonPage,
    }),
  },
  {
    path: 'fristen',
    lazy: async () => ({
      Component: (await import('./features/deadlines/deadline-list-page.tsx')).DeadlineListPage,
    }),
  },
  {
    path: 'posteingang',
    lazy: async () => ({ Component: (await import('./features/inbox/inbox-page.tsx')).InboxPage }),
  },
  {
    path: 'anfragen',
    lazy: async () => ({
      Component: (await import('./features/evidence-requests/requests-page.tsx')).RequestsPage,
    }),
  },
  {
    path: 'einreichungen',
    lazy: async () => ({
      Component: (await import('./features/submissions/submission-list-page.tsx'))
        .SubmissionListPage,
    }),
  },
  {
    path: 'kommissionen',
    lazy: async () => ({
      Component: (await import('./features/commissions/commission-list-page.tsx'))
        .CommissionListPage,
    }),
  },
  {
    path: 'kommissionen/:land',
    lazy: async () => ({
      Component: (await import('./features/commissions/commission-page.tsx')).CommissionPage,
    }),
  },
  {
    path: 'postausgang',
    lazy: async () => ({
      Component: (await import('./features/outbox/outbox-page.tsx')).OutboxPage,
    }),
  },
  {
    path: 'team',
    lazy: async () => ({ Component: (await import('./features/staff/staff-page.tsx')).StaffPage }),
  },
  {
    path: 'konto',
    lazy: async () => ({
      Component: (await import('./features/account/account-page.tsx')).AccountPage,
    }),
  },
  {
    path: 'protokoll',
    lazy: async () => ({ Component: (await import('./features/audit/audit-page.tsx')).AuditPage }),
  },
  { path: '*', Component: NotFound },
];

export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RouteError,
    children: [
      { path: 'anmelden', Component: LoginPage },
      {
        path: 'einladung',
        lazy: async () => ({
          Component: (await import('./login/invitation-page.tsx')).InvitationPage,
        }),
      },
      {
        path: 'passwort-neu',
        lazy: async () => ({
          Component: (await import('./login/password-reset-page.tsx')).PasswordResetPage,
        }),
      },
      {
        path: 'einrichten',
        lazy: async () => ({ Component: (await import('./login/setup-page.tsx')).SetupPage }),
      },
      { Component: SignedIn, handle: inside, children: [{ ErrorBoundary: RouteError, children: screens }] },
    ],
  },
];
