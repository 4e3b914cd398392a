import type { EvidenceKindCode, EvidenceMatrixResponse, EvidenceResponse, EvidenceState, MatrixCell } from '@bleibeakte/contracts';
import { isStale } from '@bleibeakte/domain';
import { useMay } from '../../login/may.ts';
import { useAcceptEvidence } from './evidence.queries.ts';

export interface CellActs {
  open: (cell: MatrixCell) => void;
  ask: (cell: MatrixCell) => void;
  upload: (cell: MatrixCell) => void;
}

const ASKABLE: readonly EvidenceState[] = ['idea', 'asked'];
const TAKES_PAPERS: readonly EvidenceState[] = ['idea', 'asked', 'promised', 'received'];

interface Options {
  matrix: EvidenceMatrixResponse;
  isClosed: boolean;
  onOpen: (cell: MatrixCell, itemId?: string) => void;
  onAsk: (item: EvidenceResponse) => void;
  onUpload: (cell: MatrixCell, itemId: string) => void;
}

/** What a key or a press does in a cell: with an item that is there, else with the first proposal, which becomes one. */
export function useCellActs({ matrix, isClosed, onOpen, onAsk, onUpload }: Options): CellActs & { accept: (kind: EvidenceKindCode, personIds: string[]) => Promise<EvidenceResponse> } {
  const mayWrite = useMay('evidence:write') && !isClosed;
  const accepting = useAcceptEvidence(matrix.caseId);
  const accept = (kind: EvidenceKindCode, personIds: string[]) => accepting.mutateAsync({ kind, personIds });
  const itemFor = async (cell: MatrixCell, states: readonly EvidenceState[]): Promise<EvidenceResponse | null> => {
    const own = matrix.items.filter(({ id }) => cell.itemIds.includes(id));
    const [first] = states.flatMap((state) => own.filter((item) => item.state === state || (state === 'idea' && isStale(item, matrix.mattersOn))));
    if (first) return first;
    const [kind] = cell.kinds;
    if (!mayWrite || !kind || cell.personId === null || accepting.isPending) return null;
    return accept(kind, [cell.personId]).catch(() => null);
  };
  return {
    accept,
    open: (cell) => onOpen(cell),
    ask: (cell) => void itemFor(cell, ASKABLE).then((item) => (item && mayWrite ? onAsk(item) : onOpen(cell))),
    upload: (cell) => void itemFor(cell, TAKES_PAPERS).then((item) => (item ? onUpload(cell, item.id) : onOpen(cell))),
  };
}
