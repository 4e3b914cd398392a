import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument, CaseResponse, EvidenceGap, EvidenceMatrixResponse, EvidenceResponse, MatrixCell } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { caseQuery } from '../cases/cases.queries.ts';
import { AskDialog } from '../evidence-requests/ask-dialog.tsx';
import { ItemRequests } from '../evidence-requests/item-requests.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceGaps } from './evidence-gaps.tsx';
import { EvidenceMatrix } from './evidence-matrix.tsx';
import { EvidencePanel, type Selection } from './evidence-panel.tsx';
import { EvidencePersonList } from './evidence-person-list.tsx';
import { evidenceMatrixQuery } from './evidence.queries.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { useCellActs } from './use-cell-acts.ts';
import '../check/check-matrix.css';
import './evidence.css';

export interface EvidenceTabProps {
  caseId: string;
}

/** What is needed to convince the commission: for whom, by what, how far, and what is missing most. */
export function EvidenceTab({ caseId }: EvidenceTabProps) {
  const { t } = useTranslation('evidence');
  const query = useQuery(evidenceMatrixQuery(caseId));
  const file = useQuery(caseQuery(caseId)).data;
  return (
    <QueryView query={query} loading="table" errorTitle={t('notLoaded')}>
      {(matrix) => <EvidenceView matrix={matrix} people={file?.people ?? []} isClosed={file?.closed ?? true} />}
    </QueryView>
  );
}

interface EvidenceViewProps {
  matrix: EvidenceMatrixResponse;
  people: CaseResponse['people'];
  isClosed: boolean;
}

function EvidenceView({ matrix, people, isClosed }: EvidenceViewProps) {
  const { t } = useTranslation('evidence');
  const isWide = useMediaQuery('(min-width: 900px)', undefined, { getInitialValueInEffect: false });
  const mayWrite = useMay('evidence:write') && !isClosed;
  const [selection, setSelection] = useState<Selection | null>(null);
  const [adding, setAdding] = useState<{ argument: Argument | null; personId: string | null } | null>(null);
  const [asking, setAsking] = useState<EvidenceResponse | null>(null);
  const { done, asked } = matrix.completeness;
  const select = ({ personId, argument }: Pick<MatrixCell, 'personId' | 'argument'>, itemId: string | null, focus: Selection['focus']) => setSelection({ personId, argument, itemId, focus });
  const acts = useCellActs({
    matrix, isClosed, onAsk: setAsking,
    onOpen: (cell) => select(cell, null, 'panel'),
    onUpload: (cell, itemId) => select(cell, itemId, 'upload'),
  });
  const rowOf = (personIds: readonly string[]) => personIds.find((id) => matrix.people.some((person) => person.id === id)) ?? null;
  const show = ({ id, argument, personIds }: EvidenceResponse) => select({ argument, personId: rowOf(personIds) }, id, null);
  const openGap = ({ argument, personIds, itemIds }: EvidenceGap) =>
    select({ argument, personId: rowOf(personIds) }, itemIds[0] ?? null, 'panel');
  const askGap = async (gap: EvidenceGap) => {
    const item = matrix.items.find(({ id }) => id === gap.itemIds[0]) ?? (gap.kind && (await acts.accept(gap.kind, gap.personIds).catch(() => null)));
    if (item) setAsking(item);
  };
  const close = () => {
    const cell = document.querySelector<HTMLElement>('.b-ev-cell-open');
    setSelection(null);
    cell?.focus();
  };
  const panel = selection && (
    <EvidencePanel
      matrix={matrix} selection={selection} people={people} isClosed={isClosed} onClose={close} onAsk={setAsking} onAccept={acts.accept}
      onSelect={(itemId) => setSelection({ ...selection, itemId, focus: null })} onAdd={() => setAdding(selection)} requests={(item) => <ItemRequests item={item} isClosed={isClosed} />}
    />
  );
  return (
    <div className="b-stack">
      <div className="b-ev-head">
        <h2>{t('heading')}</h2>
        <span className="b-muted b-num">{t('completeness', { done, asked, gaps: t('matrix.gaps', { count: matrix.gaps.length }) })}</span>
        <MatrixLegend />
        {mayWrite && <Button size="xs" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => setAdding({ argument: null, personId: null })}>{t('add')}</Button>}
      </div>
      {isWide && <EvidenceMatrix matrix={matrix} open={selection} acts={acts} />}
      <div className={panel && isWide ? 'b-ev-below' : 'b-stack'}>
        <EvidenceGaps matrix={matrix} mayWrite={mayWrite} onOpen={openGap} onAsk={(gap) => void askGap(gap)} />
        {isWide
          ? panel
          : <EvidencePersonList matrix={matrix} selection={selection} panel={panel} onToggle={(cell) => (selection?.personId === cell.personId && selection.argument === cell.argument ? setSelection(null) : select(cell, null, null))} />}
      </div>
      <p className="b-small b-faint">{t('asks', { commission: matrix.commissionName })}</p>
      {adding && <EvidenceDialog caseId={matrix.caseId} people={people} given={adding} onAdded={show} onClose={() => setAdding(null)} />}
      {asking && <AskDialog item={asking} people={people} onClose={() => setAsking(null)} />}
    </div>
  );
}
