import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCasesSql } from '../access/visible.ts';

export interface EvidenceRow {
  id: string;
  caseId: string;
  argument: string;
  state: string;
  personIds: string[];
  sealed: Uint8Array;
  expectedOn: Date | null;
  kind: string | null;
  strength: number | null;
  datedOn: Date | null;
  freshUntil: Date | null;
  createdAt: Date;
  version: number;
  /** `sealed` in base64. */
  documents: { id: string; type: string; status: string; sealed: string }[];
}

/** Items of a visible case with their documents, oldest first; with `itemId` that one. */
export function evidenceOfCase(tx: Tx, user: CurrentUser, caseId: string, itemId?: string): Promise<EvidenceRow[]> {
  const one = itemId ? Prisma.sql`AND e.id = ${itemId}::uuid` : Prisma.empty;
  return tx.$queryRaw<EvidenceRow[]>`
    SELECT e.id, e.case_id AS "caseId", e.argument, e.state, e.person_ids AS "personIds", e.sealed, e.expected_on AS "expectedOn",
      e.kind, e.strength, e.dated_on AS "datedOn", e.fresh_until AS "freshUntil", e.created_at AS "createdAt", e.version,
      COALESCE(
        json_agg(json_build_object('id', d.id, 'type', d.type, 'status', d.status, 'sealed', encode(d.sealed, 'base64'))
          ORDER BY d.uploaded_at, d.id) FILTER (WHERE d.id IS NOT NULL), '[]') AS documents
    FROM evidence_item e
    JOIN case_file c ON c.organisation_id = e.organisation_id AND c.id = e.case_id
    LEFT JOIN document d ON d.organisation_id = e.organisation_id AND d.evidence_item_id = e.id AND d.removed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM document n WHERE n.organisation_id = d.organisation_id AND n.replaces_id = d.id)
    WHERE e.case_id = ${caseId}::uuid AND ${visibleCasesSql(user)} ${one}
    GROUP BY e.organisation_id, e.id
    ORDER BY e.created_at, e.id`;
}
