import type { CalendarDate, ComputeDeadlineRequest, DeadlineKind } from '@bleibeakte/contracts';
import { toDate, toDateOrNull } from '@bleibeakte/db';
import { assertOneDue, computeDeadline, DEADLINE_KIND_TABLE } from '@bleibeakte/domain';

export interface DayRequest {
  dueOn?: CalendarDate | undefined;
  computation?: ComputeDeadlineRequest | undefined;
}

/** The day of a deadline as it is stored: open columns and what goes under the seal. */
export interface DeadlineDay {
  due: CalendarDate;
  columns: { dueOn: Date; rawEnd: Date | null; deemedOn: Date | null; ruleVersion: string | null };
  sealed: { arithmetic: string | null; computation: ComputeDeadlineRequest | null; warnings: string[] };
}

/** @throws RuleViolation deadline.due-missing, deadline.day-unreal */
export function dayOf({ dueOn, computation }: DayRequest, kind: DeadlineKind): DeadlineDay {
  assertOneDue({ ...(dueOn != null && { dueOn }), computation });
  if (!computation) {
    const columns = { dueOn: toDate(dueOn!), rawEnd: null, deemedOn: null, ruleVersion: null };
    return { due: dueOn!, columns, sealed: { arithmetic: null, computation: null, warnings: [] } };
  }
  const computed = computeDeadline(computation, DEADLINE_KIND_TABLE[kind].startWord, kind);
  const { due, rawEnd, deemed, arithmetic, warnings, ruleVersion } = computed;
  const columns = { dueOn: toDate(due), rawEnd: toDate(rawEnd), deemedOn: toDateOrNull(deemed), ruleVersion };
  return { due, columns, sealed: { arithmetic, computation: { ...computation }, warnings } };
}
