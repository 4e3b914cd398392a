import { Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayResponse } from '@bleibeakte/contracts';
import { DeadlineRow } from '../../ui/deadline-row.tsx';
import { Section } from '../../ui/section.tsx';
import { DeadlinePanel } from '../deadlines/deadline-panel.tsx';
import { blockId } from './today-tiles.tsx';

/** Ends of Notfristen that wait for me as the second person. */
export function TodayWaiting({ today }: { today: TodayResponse }) {
  const { t } = useTranslation('today');
  const [panel, setPanel] = useState<string | null>(null);
  const { waitingForMe: rows, counts } = today;
  if (rows.length === 0) return null;
  return (
    <div id={blockId('waitingForMe')} tabIndex={-1} className="b-today-block">
      <Section title={t('block.waitingForMe')} icon={IconUserCheck} count={counts.waitingForMe} body="rows">
        {rows.map((row) => (
          <div key={row.id}>
            <DeadlineRow
              type={row.type} title={row.title} caseNumber={row.caseNumber} caseTitle={row.caseTitle} day={row.dueOn} time={row.dueTime} today={today.date} waits
              arithmetic={row.endAsked && t('waiting.second', { name: row.endAsked.by.name, title: t(`events:end.${row.endAsked.end === 'deleted' ? 'delete' : 'confirm'}`) })}
            />
            <div className="b-today-decide"><Button size="xs" aria-label={`${t('blockShort.waitingForMe')}: ${row.title}`} onClick={() => setPanel(row.id)}>{t('blockShort.waitingForMe')}</Button></div>
          </div>
        ))}
      </Section>
      {panel && <DeadlinePanel id={panel} onClose={() => setPanel(null)} />}
    </div>
  );
}
