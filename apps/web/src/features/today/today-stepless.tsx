import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayResponse } from '@bleibeakte/contracts';
import { shortDay } from '../../format/format-day.ts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { NextStepDialog } from '../cases/next-step-dialog.tsx';
import { blockId } from './today-tiles.tsx';

/** A file without a next step is a fault of the file, shown until somebody sets one. */
export function TodayStepless({ today }: { today: TodayResponse }) {
  const { t } = useTranslation('today');
  const [setting, setSetting] = useState<string | null>(null);
  const mayWrite = useMay('case:write');
  const { withoutNextStep: rows, counts } = today;
  return (
    <div id={blockId('withoutNextStep')} tabIndex={-1} className="b-today-block">
      <Section title={t('block.withoutNextStep')} icon={IconCircleDashed} count={counts.withoutNextStep} body="rows">
        {rows.length === 0 && <EmptyState why="done" title={t('empty.withoutNextStep')} />}
        {rows.map((row) => (
          <Item
            key={row.id}
            title={<Link to={paths.case(row.id)}><span className="b-number">{row.number}</span> <bdi>{row.title}</bdi></Link>}
            second={t('steplessSecond', { stage: t(`cases:stage.${row.stage}`), day: shortDay(row.openedOn) })}
            end={mayWrite && <Button size="xs" onClick={() => setSetting(row.id)} aria-label={t('setStep', { number: row.number })}>{t('setStepShort')}</Button>}
          />
        ))}
        {counts.withoutNextStep > rows.length && <Link to={`${paths.cases}?zeigen=withoutNextStep`} className="b-today-more">{t('allCases', { count: counts.withoutNextStep })}</Link>}
      </Section>
      {setting && <StepOf caseId={setting} onClose={() => setSetting(null)} />}
    </div>
  );
}

/** The dialog needs the case as it is now. */
function StepOf({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { data } = useQuery(caseQuery(caseId));
  return data ? <NextStepDialog file={data} onClose={onClose} /> : null;
}
