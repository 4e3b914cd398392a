import type { CheckResponse, CheckSummary, Land } from '@bleibeakte/contracts';
import { fromDate } from '@bleibeakte/db';
import type { OpenedCheck } from './check-records.ts';

export function toCheckSummary({ row, details }: OpenedCheck, checkedBy: string): CheckSummary {
  return {
    id: row.id, checkedOn: fromDate(row.checkedOn), checkedAt: row.checkedAt.toISOString(), checkedBy, land: row.land as Land,
    profileVersion: row.profileVersion, ruleVersion: row.ruleVersion,
    people: details.people.map(({ personId, name, verdict }) => ({ personId, name, verdict })),
  };
}

export function toCheckResponse(opened: OpenedCheck, checkedBy: string): CheckResponse {
  return { ...toCheckSummary(opened, checkedBy), caseId: opened.row.caseId, ...opened.details };
}
