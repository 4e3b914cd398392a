import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseResponse } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { DeadlineRow } from '../../ui/deadline-row.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { FinishDeadlineDialog } from '../deadlines/finish-deadline-dialog.tsx';
import { caseDeadlinesQuery } from './cases.queries.ts';
import { useColleagues } from './use-colleagues.ts';

const SHOWN = 4;

export function OverviewDeadlines({ file, onAll }: { file: CaseResponse; onAll: () => void }) {
  const { t } = useTranslation('cases');
  const query = useQuery(caseDeadlinesQuery(file.id));
  const [finishing, setFinishing] = useState<string | null>(null);
  const mayFinish = useMay('deadline:write') && !file.closed;
  const { place } = useColleagues();
  const open = (query.data ?? []).filter(({ state }) => state === 'open').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return (
    <Section
      title={t('tab.deadlines')} icon={IconFlag} count={query.data && open.length} body="rows"
      action={<button type="button" className="b-button-link b-small" onClick={onAll}>{t('overview.allDeadlines')}</button>}
    >
      <QueryView query={query} errorTitle={t('overview.deadlinesNotLoaded')} isEmpty={() => open.length === 0} empty={<EmptyState why="done" title={t('overview.noDeadlines')} />}>
        {() => open.slice(0, SHOWN).map((one) => (
          <DeadlineRow
            key={one.id} type={one.type} title={one.title} arithmetic={one.arithmetic} day={one.dueOn} time={one.dueTime}
            responsible={one.responsible && { name: one.responsible.name, index: place(one.responsible.id) }}
            {...(mayFinish && { onDone: () => setFinishing(one.id) })}
          />
        ))}
      </QueryView>
      {finishing && <FinishDeadlineDialog key={finishing} deadlineId={finishing} opened onClose={() => setFinishing(null)} />}
    </Section>
  );
}
