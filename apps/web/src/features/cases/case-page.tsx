import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { IconCamera, IconTimeline } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { LAND_NAMES } from '@bleibeakte/contracts';
import type { CaseResponse, CaseStage } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { paths } from '../../paths.ts';
import { useListPlace } from '../../ui/list-place.ts';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { Note } from '../../ui/note.tsx';
import { Page } from '../../ui/page.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RecordLayout } from '../../ui/record-layout.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { useRecordTab } from '../../ui/use-record-tab.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseMenu } from './case-menu.tsx';
import { CaseOverview } from './case-overview.tsx';
import { CaseProtocol } from './case-protocol.tsx';
import { useEvidenceCount } from '../evidence/use-evidence-count.ts';
import { caseQuery } from './cases.queries.ts';
import { CaseTimeline } from './case-timeline.tsx';
import { NextStepDialog } from './next-step-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import { useCaseSteps } from './use-case-steps.ts';
import { useColleagues } from './use-colleagues.ts';
import { WhoCanSee } from './who-can-see.tsx';
import './cases.css';

const CheckTab = lazy(async () => ({ default: (await import('../check/check-tab.tsx')).CheckTab }));
const EvidenceTab = lazy(async () => ({ default: (await import('../evidence/evidence-tab.tsx')).EvidenceTab }));
const EffortsTab = lazy(async () => ({ default: (await import('../passport-efforts/efforts-tab.tsx')).EffortsTab }));
const LinksTab = lazy(async () => ({ default: (await import('../share-links/links-tab.tsx')).LinksTab }));
const DeadlinesTab = lazy(async () => ({ default: (await import('../deadlines/deadlines-tab.tsx')).DeadlinesTab }));
const DocumentsTab = lazy(async () => ({ default: (await import('../documents/documents-tab.tsx')).DocumentsTab }));
const SubmissionsTab = lazy(async () => ({ default: (await import('../submissions/submissions-tab.tsx')).SubmissionsTab }));

export function CasePage() {
  const { t } = useTranslation('cases');
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id));
  return (
    <Page title={query.data?.number ?? t('common:nav.cases')} layout="flush">
      <QueryView query={query} loading="page" errorTitle={t('notLoaded')} notFound>
        {(file) => <CaseRecord key={file.id} file={file} />}
      </QueryView>
    </Page>
  );
}

/** Tables that need the whole width. */
const WIDE: ReadonlySet<string> = new Set(['pruefung', 'nachweise', 'pass']);

type Dialog = { kind: 'nextStep' } | { kind: 'stage'; to: CaseStage };

function CaseRecord({ file }: { file: CaseResponse }) {
  const { t } = useTranslation('cases');
  const [tab, setTab] = useRecordTab('ueberblick');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { place } = useColleagues();
  const walk = useListPlace(file.id, paths.cases, (id) => paths.case(id));
  const evidence = useEvidenceCount(file);
  const steps = useCaseSteps(evidence);
  const mayWrite = useMay('case:write') && !file.closed;
  const mayUpload = useMay('document:write') && !file.closed;
  const close = () => setDialog(null);
  const { nextDate, responsible, counts } = file;
  const tabs = [
    { id: 'ueberblick', label: t('tab.overview') },
    { id: 'pruefung', label: t('tab.check'), needs: useMay('fact:read') },
    { id: 'nachweise', label: t('tab.evidence'), count: evidence.evidenceAll > 0 ? `${evidence.evidenceDone}/${evidence.evidenceAll}` : 0, needs: useMay('evidence:read') },
    { id: 'pass', label: t('tab.passport'), needs: useMay('evidence:read') },
    { id: 'schreiben', label: t('tab.letters'), needs: useMay('evidence:read') },
    { id: 'fristen', label: t('tab.deadlines'), count: counts.deadlines, needs: useMay('deadline:read') },
    { id: 'dokumente', label: t('tab.documents'), count: counts.documents, needs: useMay('document:read') },
    { id: 'einreichung', label: t('tab.submission'), count: counts.submissions || '–', needs: useMay('submission:read') },
    { id: 'protokoll', label: t('tab.protocol') },
  ].filter(({ needs = true }) => needs);
  const content = () => {
    switch (tab) {
      case 'pruefung': return <CheckTab caseId={file.id} />;
      case 'nachweise': return <EvidenceTab caseId={file.id} />;
      case 'pass': return <EffortsTab file={file} />;
      case 'schreiben': return <LinksTab file={file} />;
      case 'fristen': return <DeadlinesTab caseId={file.id} />;
      case 'dokumente': return <DocumentsTab file={file} />;
      case 'einreichung': return <SubmissionsTab caseId={file.id} />;
      case 'protokoll': return <CaseProtocol caseId={file.id} />;
      default: return <CaseOverview file={file} onTab={setTab} onNextStep={() => setDialog({ kind: 'nextStep' })} />;
    }
  };
  return (
    <>
      <RecordLayout
        {...walk} number={file.number} title={<PersonName name={file.title} />} land={LAND_NAMES[file.land]}
        nextDate={nextDate && <UrgencyChip day={nextDate.on} show="full" label={t(`dateType.${nextDate.type}`)} />}
        responsible={responsible && { name: responsible.name, index: place(responsible.id) }}
        menu={<><WhoCanSee file={file} /><CaseMenu file={file} onStage={() => setDialog({ kind: 'stage', to: file.stage })} /></>}
        {...(mayWrite && { primary: <Button variant="filled" leftSection={<IconTimeline size={18} stroke={1.75} aria-hidden />} onClick={() => setDialog({ kind: 'nextStep' })}>{t('nextStep.set')}</Button> })}
        {...(mayUpload && { phoneAction: <ActionIcon component={Link} to={paths.case(file.id, 'dokumente')} size={48} aria-label={t('photograph')} title={t('photograph')}><IconCamera size={20} stroke={1.75} aria-hidden /></ActionIcon> })}
        stepper={<Stepper label={t('stepper')} steps={steps} current={file.stage} {...(mayWrite && { onStep: (to) => setDialog({ kind: 'stage', to: to as CaseStage }) })} />}
        tabs={tabs} tab={tab} onTab={setTab} wide={WIDE.has(tab)}
        facts={<CaseFacts file={file} />}
        {...(tab !== 'protokoll' && { timeline: <CaseTimeline caseId={file.id} show="changes" title={t('common:timeline')} /> })}
      >
        {file.closed && <Note tone="neutral" title={t('closed.title')}>{[file.closeReason && t(`closeReason.${file.closeReason}`), file.closeNote].filter(Boolean).join(' · ')}</Note>}
        <Suspense fallback={<LoadingSkeleton shape="rows" />}>{content()}</Suspense>
      </RecordLayout>
      {dialog?.kind === 'nextStep' && <NextStepDialog file={file} onClose={close} />}
      {dialog?.kind === 'stage' && <StageDialog file={file} to={dialog.to} onClose={close} />}
    </>
  );
}
