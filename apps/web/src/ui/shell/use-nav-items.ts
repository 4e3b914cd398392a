import { useQuery } from '@tanstack/react-query';
import type { TodayResponse } from '@bleibeakte/contracts';
import { useMe } from '../../login/use-me.ts';
import { navItems } from './nav-items.ts';
import type { NavItem } from './nav-items.ts';

export type CountedNavItem = NavItem & { count: number | null };

/** What the role may open, with the counts that the Today page has loaded (`['today']`); asks nothing itself. */
export function useNavItems(): CountedNavItem[] {
  const { permissions } = useMe();
  const { data } = useQuery<TodayResponse>({ queryKey: ['today'], enabled: false });
  const counts: Partial<Record<NavItem['id'], number>> = data
    ? {
        today: data.counts.overdue + data.counts.nextSevenDays,
        cases: data.counts.openCases,
        inbox: data.counts.cameIn,
      }
    : {};
  return navItems
    .filter((item) => item.needs === null || permissions.includes(item.needs))
    .map((item) => ({ ...item, count: counts[item.id] ?? null }));
}
