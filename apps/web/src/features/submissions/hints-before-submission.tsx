import { useQuery } from '@tanstack/react-query';
import type { BehaviourCode, CaseResponse, DoorNeed } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { checkQuery } from '../check/check.queries.ts';
import { CommissionHints } from '../commissions/commission-hints.tsx';

/** What does not have to be said any more when this need is met. */
const SETTLED_BY: Record<DoorNeed['code'], readonly BehaviourCode[]> = {
  member: ['needsMember', 'memberOrPetition'],
  petitionStarted: ['needsPetition'],
  petitionClosed: ['petitionMustBeClosed'],
  petitionNotRunning: [],
};

/** What the profile makes necessary before handing in, without what this case has done already. */
export function HintsBeforeSubmission({ caseFile: { id, land, commissionVersion } }: { caseFile: CaseResponse }) {
  const mayCheck = useMay('fact:read');
  const { data } = useQuery({ ...checkQuery(id), enabled: mayCheck });
  const settled = data?.door.needs.flatMap(({ code, state }) => (state === 'met' ? SETTLED_BY[code] : [])) ?? [];
  return <CommissionHints land={land} version={commissionVersion} when="beforeSubmission" settled={settled} />;
}
