import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconFolderOpen, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LAND_NAMES } from '@bleibeakte/contracts';
import type { CaseResponse } from '@bleibeakte/contracts';
import { formatDay } from '../../format/format-day.ts';
import { paths } from '../../paths.ts';
import type { ListState } from '../../ui/list-place.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { DeadlineMark } from '../../ui/deadline-mark.tsx';
import { CasePeople } from './case-people.tsx';
import { caseHistoryQuery, caseQuery } from './cases.queries.ts';
import { useEntries } from './use-entries.tsx';

export interface CasePanelProps {
  id: string;
  onClose: () => void;
  /** The list beside it. */
  list: ListState;
}

export function CasePanel({ id, onClose, list }: CasePanelProps) {
  const { t } = useTranslation('cases');
  const query = useQuery(caseQuery(id));
  const found = query.data;
  return (
    <SidePanel
      id={id} label={found ? t('panel', { number: found.number }) : t('common:loading')} onClose={onClose} pageTo={paths.case(id)} pageState={list}
      head={found && <><span className="b-number">{found.number}</span><StatusChip tone="accent">{t(`stage.${found.stage}`)}</StatusChip></>}
      headActions={found && <span className="b-row b-small b-muted b-panel-lock" title={t('common:whoCanSee', { count: found.visibleTo })}><IconLock size={16} stroke={1.75} aria-hidden />{found.visibleTo}</span>}
      footer={<Button component={Link} to={paths.case(id)} state={list} leftSection={<IconFolderOpen size={18} stroke={1.75} aria-hidden />}>{t('openPage')}</Button>}
    >
      <QueryView query={query} loading="text" errorTitle={t('notLoaded')} notFound>
        {(data) => <PanelContent file={data} />}
      </QueryView>
    </SidePanel>
  );
}

function PanelContent({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('cases');
  const history = useInfiniteQuery(caseHistoryQuery(file.id, 'changes'));
  const entries = useEntries(history.data?.pages[0]?.items.slice(0, 4) ?? [], file);
  const { nextDate } = file;
  return (
    <>
      <div>
        <h2 className="b-panel-title"><PersonName name={file.title} /></h2>
        <p className="b-small b-muted">{LAND_NAMES[file.land]} · {t('openedOn', { day: formatDay(file.openedOn) })}</p>
      </div>
      <div className="b-panel-next">
        {nextDate ? (
          <>
            {nextDate.type !== 'step' && <DeadlineMark type={nextDate.type} />}
            <div className="b-grow"><div className="b-strong"><bdi>{nextDate.title}</bdi></div><div className="b-small b-muted">{formatDay(nextDate.on)}</div></div>
            <UrgencyChip day={nextDate.on} />
          </>
        ) : (
          <span className="b-small b-muted b-grow">{file.nextStep?.text ?? file.noNextStepBecause ?? t(file.closed ? 'closedNote' : 'nextStep.none')}</span>
        )}
      </div>
      <section><h3 className="b-label b-panel-label">{t('people.title')}</h3><CasePeople file={file} /></section>
      <section><h3 className="b-label b-panel-label">{t('timeline.last')}</h3><Timeline label={t('timeline.last')} entries={entries} months={false} /></section>
    </>
  );
}
