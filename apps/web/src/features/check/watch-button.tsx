import { Button } from '@mantine/core';
import { IconCalendarCheck, IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WatchRouteRequest } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import { isSameWatch, type RouteActs } from './use-route-acts.tsx';

/** A coming day becomes a Wiedervorlage with one click; afterwards the way to it. */
export function WatchButton({ caseId, request, day, about, acts }: { caseId: string; request: WatchRouteRequest; day: string; about: string; acts: RouteActs }) {
  const { t } = useTranslation('routes');
  const watched = acts.watchedOn(request);
  if (watched) {
    return (
      <Link className="b-route-watched b-small" to={paths.case(caseId, 'fristen')}>
        <IconCalendarCheck size={14} stroke={1.75} aria-hidden /> {t('watch.there', { day: formatDay(watched.dueOn) })}
      </Link>
    );
  }
  if (!acts.watch) return null;
  const words = t('watch.make', { day: formatDay(day) });
  return (
    <Button
      size="xs" aria-label={`${words}: ${about}`} leftSection={<IconCalendarPlus size={14} stroke={1.75} aria-hidden />}
      loading={acts.watching !== null && isSameWatch(acts.watching, request)} onClick={() => acts.watch?.(request)}
    >
      {words}
    </Button>
  );
}
