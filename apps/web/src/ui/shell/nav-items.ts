import {
  IconBuildingBank,
  IconCalendarCheck,
  IconCalendarEvent,
  IconFolders,
  IconHistory,
  IconInbox,
  IconMailForward,
  IconMailQuestion,
  IconSend,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Permission } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';

export interface NavItem {
  id:
    | 'today'
    | 'cases'
    | 'persons'
    | 'deadlines'
    | 'inbox'
    | 'requests'
    | 'submissions'
    | 'commissions'
    | 'outbox'
    | 'staff'
    | 'audit';
  to: string;
  icon: Icon;
  needs: Permission | null;
  place: 'top' | 'bottom';
  /** Among the five at the bottom of a phone. */
  onPhone: boolean;
}

export const navItems: readonly NavItem[] = [
  {
    id: 'today',
    to: paths.today,
    icon: IconCalendarCheck,
    needs: null,
    place: 'top',
    onPhone: true,
  },
  {
    id: 'cases',
    to: paths.cases,
    icon: IconFolders,
    needs: 'case:read',
    place: 'top',
    onPhone: true,
  },
  {
    id: 'persons',
    to: paths.persons,
    icon: IconUsers,
    needs: 'person:read',
    place: 'top',
    onPhone: true,
  },
  {
    id: 'deadlines',
    to: paths.deadlines,
    icon: IconCalendarEvent,
    needs: 'deadline:read',
    place: 'top',
    onPhone: false,
  },
  {
    id: 'inbox',
    to: paths.inbox,
    icon: IconInbox,
    needs: 'document:read',
    place: 'top',
    onPhone: true,
  },
  {
    id: 'requests',
    to: paths.requests,
    icon: IconMailQuestion,
    needs: 'evidence:read',
    place: 'top',
    onPhone: false,
  },
  {
    id: 'submissions',
    to: paths.submissions,
    icon: IconSend,
    needs: 'submission:read',
    place: 'top',
    onPhone: false,
  },
  {
    id: 'commissions',
    to: paths.commissions,
    icon: IconBuildingBank,
    needs: 'commission:read',
    place: 'top',
    onPhone: false,
  },
  {
    id: 'outbox',
    to: paths.outbox,
    icon: IconMailForward,
    needs: 'outbox:read',
    place: 'bottom',
    onPhone: false,
  },
  {
    id: 'staff',
    to: paths.staff,
    icon: IconUsersGroup,
    needs: 'staff:read',
    place: 'bottom',
    onPhone: false,
  },
  {
    id: 'audit',
    to: paths.audit,
    icon: IconHistory,
    needs: 'audit:read',
    place: 'bottom',
    onPhone: false,
  },
];
