import type { CalendarDate, ComputeDeadlineRequest, DeadlineKind, DeadlineProposal } from '@bleibeakte/contracts';
import { type SealedDeadline, toDate, toDateOrNull } from '@bleibeakte/db';
import { assertOneDue, computeDeadline, DEADLINE_KIND_TABLE, RuleViolation } from '@bleibeakte/domain';

export interface DayRequest {
  dueOn?: CalendarDate | undefined;
  computation?: ComputeDeadlineRequest | undefined;
}

/** The day of a deadline as it is stored: open columns and what goes under the seal. */
export interface DeadlineDay {
  due: CalendarDate;
  columns: { dueOn: Date; rawEnd: Date | null; deemedOn: Date | null; ruleVersion: string | null; cautiousOn: Date | null; warnOn: Date | null };
  sealed: Pick<SealedDeadline, 'arithmetic' | 'computation' | 'warnings' | 'checks' | 'ruleKey' | 'norm'>;
}

/** @throws RuleViolation deadline.due-missing, deadline.day-unreal */
export function dayOf({ dueOn, computation }: DayRequest, kind: DeadlineKind): DeadlineDay {
  assertOneDue({ ...(dueOn != null && { dueOn }), computation });
  const alone = { cautiousOn: null, warnOn: null };
  if (!computation) {
    const columns = { ...alone, dueOn: toDate(dueOn!), rawEnd: null, deemedOn: null, ruleVersion: null };
    return { due: dueOn!, columns, sealed: { arithmetic: null, computation: null, warnings: [] } };
  }
  const computed = computeDeadline(computation, DEADLINE_KIND_TABLE[kind].startWord, kind);
  const { due, rawEnd, deemed, arithmetic, warnings, ruleVersion } = computed;
  const columns = { ...alone, dueOn: toDate(due), rawEnd: toDate(rawEnd), deemedOn: toDateOrNull(deemed), ruleVersion };
  return { due, columns, sealed: { arithmetic, computation: { ...computation }, warnings } };
}

/** A proposal is stored as it was shown, with the version of its rule. @throws RuleViolation event.proposal-missing without a day */
export function dayOfProposal(proposal: DeadlineProposal): DeadlineDay {
  const { key, dueOn, rawEnd, deemed, cautiousOn, targetOn, warnOn, ruleVersion, arithmetic, computation, warnings, checks, norm } = proposal;
  if (dueOn === null) throw new RuleViolation('event.proposal-missing', { key });
  const careful = targetOn !== null && (cautiousOn === null || targetOn < cautiousOn) ? targetOn : cautiousOn;
  const columns = {
    dueOn: toDate(dueOn), rawEnd: toDateOrNull(rawEnd), deemedOn: toDateOrNull(deemed), cautiousOn: toDateOrNull(careful),
    warnOn: toDateOrNull(warnOn), ruleVersion,
  };
  return { due: dueOn, columns, sealed: { arithmetic, computation, warnings, checks, ruleKey: key, norm } };
}
