import { useQuery } from '@tanstack/react-query';
import type { BehaviourCode, CaseResponse, DoorNeed } from '@bleibeakte/contracts';
import { useMay } from '../../login/may.ts';
import { CommissionHints, type CommissionHintsProps } from '../commissions/commission-hints.tsx';
import { checkQuery } from './check.queries.ts';

/** What does not have to be said any more when this need is met. */
const SETTLED_BY: Record<DoorNeed['code'], readonly BehaviourCode[]> = {
  member: ['needsMember', 'memberOrPetition'],
  petitionStarted: ['needsPetition'],
  petitionClosed: ['petitionMustBeClosed'],
  petitionNotRunning: [],
};

interface OpenHintsProps {
  caseFile: CaseResponse;
  when: CommissionHintsProps['when'];
}

/** What the profile makes necessary at this point, without what this case has done already. */
export function OpenHints({ caseFile: { id, land, commissionVersion }, when }: OpenHintsProps) {
  const mayCheck = useMay('fact:read');
  const { data } = useQuery({ ...checkQuery(id), enabled: mayCheck });
  const settled = data?.door.needs.flatMap(({ code, state }) => (state === 'met' ? SETTLED_BY[code] : [])) ?? [];
  return <CommissionHints land={land} version={commissionVersion} when={when} settled={settled} />;
}
