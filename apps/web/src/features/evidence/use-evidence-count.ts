import { useQuery } from '@tanstack/react-query';
import type { CaseSummary } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { evidenceMatrixQuery } from './evidence.queries.ts';

type Counted = Pick<CaseSummary, 'evidenceDone' | 'evidenceAll'>;

/** Of what the commission asks at this stage, as soon as that is known; before, how many of the items are checked. */
export function useEvidenceCount({ id, evidenceDone, evidenceAll }: Counted & { id: string }): Counted {
  const { data } = useQuery({ ...evidenceMatrixQuery(id), enabled: useMay('evidence:read') });
  return data ? { evidenceDone: data.completeness.done, evidenceAll: data.completeness.asked } : { evidenceDone, evidenceAll };
}
