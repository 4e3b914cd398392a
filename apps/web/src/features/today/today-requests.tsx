import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconMailQuestion, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today } from '../../format/today.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { assignedQuery, groupsQuery } from '../evidence-requests/requests.queries.ts';

const SHOWN = 3;

interface Call {
  id: string;
  body: string;
  phone: string | null;
  what: string;
  nextOn: string | null;
}

/** Whom to remind or call today: what was handed to me first, then every body that owes something. Nothing when there is none. */
export function TodayRequests() {
  const { t } = useTranslation('today');
  const mayWrite = useMay('evidence:write');
  const groups = useInfiniteQuery({ ...groupsQuery('due'), enabled: useMay('evidence:read') });
  const assigned = useQuery({ ...assignedQuery, enabled: mayWrite });
  const mine: Call[] = (assigned.data ?? [])
    .filter(({ nextOn }) => nextOn !== null && nextOn <= today())
    .map(({ id, body, phone, question, nextOn }) => ({ id, body, phone, what: question, nextOn }));
  const all = groups.data?.pages.flatMap(({ items }) => items) ?? [];
  const bodies: Call[] = all.map(({ body, phone, nextOn, requests }) => ({
    id: requests[0]!.id, body, phone, nextOn, what: requests.length === 1 ? requests[0]!.title : t('requests.papers', { count: requests.length }),
  }));
  if (mine.length + bodies.length === 0) return null;
  return (
    <div className="b-today-block">
      {mine.length > 0 && <Calls title={t('requests.mine')} calls={mine} to={paths.requests} view="mir" />}
      {bodies.length > 0 && <Calls title={t('requests.due')} calls={bodies} to={paths.requests} view="erinnern" hasMore={groups.hasNextPage} />}
    </div>
  );
}

function Calls({ title, calls, to, view, hasMore = false }: { title: string; calls: readonly Call[]; to: string; view: string; hasMore?: boolean }) {
  const { t } = useTranslation('today');
  const target = `${to}?ansicht=${view}`;
  return (
    <Section title={title} icon={IconMailQuestion} count={hasMore ? `${calls.length}+` : calls.length} body="rows">
      {calls.slice(0, SHOWN).map(({ id, body, phone, what, nextOn }) => (
        <Item
          key={id} icon={IconPhone} title={<Link to={target}><bdi>{body}</bdi></Link>}
          second={<>{phone && `${phone} · `}<bdi>{what}</bdi></>}
          {...(nextOn && { end: <UrgencyChip day={nextOn} /> })}
        />
      ))}
      <Link to={target} className="b-today-more">{t('requests.all')}</Link>
    </Section>
  );
}
