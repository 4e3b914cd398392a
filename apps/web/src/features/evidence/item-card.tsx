import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CasePersonResponse, EvidenceResponse, EvidenceState } from '@bleibeakte/contracts';
import { isEvidenceDone } from '@bleibeakte/domain';
import { evidenceKind } from '@bleibeakte/law';
import { formatDay } from '../../format/format-day.ts';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { ItemLinks } from '../share-links/item-links.tsx';
import { ClosedItem } from './closed-item.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceDocuments } from './evidence-documents.tsx';
import { useMoveEvidence } from './evidence.queries.ts';
import { MoveMenu } from './move-menu.tsx';
import { StepRow } from './step-row.tsx';

interface ItemCardProps {
  item: EvidenceResponse;
  people: readonly CasePersonResponse[];
  isClosed: boolean;
  /** Will be too old when it matters. */
  isStale: boolean;
  onAsk: (item: EvidenceResponse) => void;
  /** What was asked for it, when and how. */
  requests?: React.ReactNode;
}

/** One item: its step, who owes it, since when and until when, its papers, and the one next sensible act. */
export function ItemCard({ item, people, isClosed, isStale, onAsk, requests }: ItemCardProps) {
  const { t } = useTranslation('evidence');
  const mayWrite = useMay('evidence:write') && !isClosed;
  const move = useMoveEvidence(item.id);
  const [dialog, setDialog] = useState<'change' | 'impossible' | null>(null);
  const { state, nextStates } = item;
  const moveTo = async (to: EvidenceState, reason?: string) => {
    await move.mutateAsync({ to, version: item.version, ...(reason ? { reason } : {}) });
    showDone(t('move.done', { state: t(`state.${to}`) }));
  };
  const start = (to: EvidenceState) => (to === 'impossible' ? setDialog('impossible') : void moveTo(to).catch(() => undefined));
  const onArrived = () => {
    if (mayWrite && nextStates.includes('received')) void moveTo('received').catch(() => undefined);
  };
  const facts: [string, string | null][] = [
    [t('card.shows'), item.kind && evidenceKind(item.kind).shows],
    [t('card.owedBy'), item.owedBy],
    [t('card.expectedOn'), item.expectedOn && !isEvidenceDone(state) && state !== 'received' ? formatDay(item.expectedOn) : null],
    [t('card.datedOn'), item.datedOn && formatDay(item.datedOn)],
    [t('card.freshUntil'), item.freshUntil && formatDay(item.freshUntil)],
    [t('card.strength'), item.strength && t(`strength.${item.strength}`)],
    [t('card.note'), item.note],
  ];
  if (item.closed) return <div className="b-stack b-ev-item"><ClosedItem item={item} compartment={item.closed} /></div>;
  return (
    <div className="b-stack b-ev-item">
      {state === 'impossible' ? <Note tone="neutral" title={t('impossibleBecause')}>{item.impossibleBecause}</Note> : <StepRow state={state} />}
      {isStale && item.freshUntil && <Note tone="today" title={t('card.stale')}>{t('card.staleText', { day: formatDay(item.freshUntil) })}</Note>}
      {move.error && <Note tone="over" alert>{problemText(move.error)}</Note>}
      <dl className="b-ev-facts">
        {facts.filter(([, value]) => value).map(([label, value]) => <div key={label}><dt>{label}</dt><dd><bdi>{value}</bdi></dd></div>)}
      </dl>
      {requests}
      <ItemLinks item={item} mayAsk={mayWrite} />
      <EvidenceDocuments item={item} onArrived={onArrived} />
      {mayWrite && (
        <div className="b-ev-acts">
          {(state === 'idea' || isStale) && <Button variant="filled" onClick={() => onAsk(item)}>{t('card.ask')}</Button>}
          {state === 'received' && <Button variant="filled" loading={move.isPending} onClick={() => start('checked')}>{t('card.check')}</Button>}
          <Button onClick={() => setDialog('change')}>{t('dialog.open')}</Button>
          <MoveMenu item={item} isBusy={move.isPending} onMove={start} />
        </div>
      )}
      {dialog === 'change' && <EvidenceDialog caseId={item.caseId} people={people} item={item} onClose={() => setDialog(null)} />}
      {dialog === 'impossible' && (
        <ConfirmDialog opened onClose={() => setDialog(null)} title={t('impossible.title')} confirmLabel={t('impossible.confirm')} reason="required" reasonLabel={t('impossible.reason')} onConfirm={(reason) => moveTo('impossible', reason)}>
          <p>{t('impossible.text', { title: item.title })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
