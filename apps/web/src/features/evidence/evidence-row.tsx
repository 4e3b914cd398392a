import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPaperclip } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CasePersonResponse, EvidenceResponse, EvidenceState } from '@bleibeakte/contracts';
import { isEvidenceDone } from '@bleibeakte/domain';
import { problemText } from '../../http/problem.ts';
import { useMay } from '../../login/may.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { showDone } from '../../ui/toast.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { EvidenceChip } from './evidence-chip.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceDocuments } from './evidence-documents.tsx';
import { useMoveEvidence } from './evidence.queries.ts';
import { MoveMenu } from './move-menu.tsx';

interface EvidenceRowProps {
  item: EvidenceResponse;
  people: readonly CasePersonResponse[];
  /** Which second line tells more: the argument, or the people. */
  about: 'argument' | 'people';
}

/** One item: state and who owes it at a glance; documents, note and changes when it is unfolded. */
export function EvidenceRow({ item, people, about }: EvidenceRowProps) {
  const { t } = useTranslation('evidence');
  const mayWrite = useMay('evidence:write');
  const move = useMoveEvidence(item.id);
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<'change' | 'impossible' | null>(null);
  const id = useId();
  const names = people.filter((person) => item.personIds.includes(person.id)).map(({ name }) => name);
  const isWaitedFor = item.expectedOn !== null && !isEvidenceDone(item.state) && item.state !== 'received' && item.state !== 'impossible';
  const facts = [about === 'people' ? names.join(', ') || t('forAll') : t(`argument.${item.argument}`), item.owedBy && t('from', { who: item.owedBy })];

  const moveTo = async (to: EvidenceState, reason?: string) => {
    await move.mutateAsync({ to, version: item.version, ...(reason ? { reason } : {}) });
    showDone(t('move.done', { state: t(`state.${to}`) }));
  };
  const start = (to: EvidenceState) => (to === 'impossible' ? setDialog('impossible') : void moveTo(to).catch(() => setOpen(true)));
  const onArrived = () => {
    if (mayWrite && item.nextStates.includes('received')) void moveTo('received').catch(() => undefined);
  };
  const Fold = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className="b-evidence">
      <div className="b-evidence-head">
        <button type="button" className="b-evidence-fold" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Fold size={18} stroke={1.75} aria-hidden />
          <span className="b-grow">
            <span className="b-evidence-title"><bdi>{item.title}</bdi></span>
            <span className="b-small b-muted">
              {facts.filter(Boolean).join(' · ')}
              {item.documents.length > 0 && <span className="b-evidence-clip"><IconPaperclip size={14} stroke={1.75} aria-hidden /> {t('documents.count', { count: item.documents.length })}</span>}
            </span>
          </span>
        </button>
        <div className="b-evidence-end">
          {isWaitedFor && item.expectedOn && <UrgencyChip day={item.expectedOn} show="short" />}
          <EvidenceChip state={item.state} />
          {mayWrite && <MoveMenu item={item} isBusy={move.isPending} onMove={start} />}
        </div>
      </div>
      {isOpen && (
        <div className="b-evidence-body b-stack" id={id}>
          {move.error && <Note tone="over" alert>{problemText(move.error)}</Note>}
          {item.impossibleBecause && <Note tone="neutral" title={t('impossibleBecause')}>{item.impossibleBecause}</Note>}
          {item.note && <p className="b-evidence-note">{item.note}</p>}
          <EvidenceDocuments item={item} onArrived={onArrived} />
          {mayWrite && <div><Button size="xs" onClick={() => setDialog('change')}>{t('dialog.open')}</Button></div>}
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
