import type { CaseSummary, IncomingPaperResponse, PaperCase } from '@bleibeakte/contracts';
import type { SealedPaper } from '@bleibeakte/db';
import type { PaperRow } from './incoming-papers.query.ts';

export interface PaperNames {
  receivedBy: string | null;
  decidedBy: string;
}

/** `opened` is null once the file has gone. */
export function toIncomingPaper(
  row: PaperRow, opened: SealedPaper | null, names: PaperNames, overdueBefore: Date, suggestion: PaperCase | null,
): IncomingPaperResponse {
  const { id, state, type, size, status, receivedAt, decidedAt, version } = row;
  const setAside = state === 'setAside' ? opened?.setAside : null;
  return {
    id, state, type, size, status, suggestion, version,
    fileName: opened?.fileName ?? '',
    receivedAt: receivedAt.toISOString(),
    receivedBy: names.receivedBy,
    overdue: state === 'waiting' && receivedAt < overdueBefore,
    setAside: setAside && decidedAt ? { ...setAside, by: names.decidedBy, at: decidedAt.toISOString() } : null,
  };
}

export function toPaperCase({ id, number, title }: CaseSummary): PaperCase {
  return { id, number, title };
}
