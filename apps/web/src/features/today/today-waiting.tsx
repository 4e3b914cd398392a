import { Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayResponse } from '@bleibeakte/contracts';
import { shortDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { DeadlineDialog } from '../deadlines/deadline-dialog.tsx';
import { blockId } from './today-tiles.tsx';

/** Ends of Notfristen that wait for me as the second person. */
export function TodayWaiting({ today }: { today: TodayResponse }) {
  const { t } = useTranslation('today');
  const [deciding, setDeciding] = useState<string | null>(null);
  const { waitingForMe: rows, counts } = today;
  if (rows.length === 0 && deciding === null) return null;
  return (
    <div id={blockId('waitingForMe')} tabIndex={-1} className="b-today-block">
      <Section title={t('block.waitingForMe')} icon={IconUserCheck} count={counts.waitingForMe} body="rows">
        {rows.map(({ id, caseId, caseNumber, type, title, dueOn, endAsked }) => (
          <Item
            key={id}
            mark={<DeadlineMark type={type} />}
            title={<Link to={paths.case(caseId, 'fristen')}><span className="b-number">{caseNumber}</span> <bdi>{title}</bdi></Link>}
            second={endAsked && t(endAsked.end === 'deleted' ? 'waiting.deletes' : 'waiting.ends', { name: endAsked.by.name, day: shortDay(dueOn) })}
            end={<Button size="xs" aria-label={t('waiting.decide', { title })} onClick={() => setDeciding(id)}>{t('blockShort.waitingForMe')}</Button>}
          />
        ))}
      </Section>
      {deciding && <DeadlineDialog id={deciding} onClose={() => setDeciding(null)} />}
    </div>
  );
}
