/**
 * What the same questions cost without us: one statement per route, no framework, no sign-in, no row-level security, no
 * sealing, no trail. Sealed bytes travel as base64, so that about as much text is read and sent as with plain columns.
 * $1 is always the organisation.
 */
const openDeadline = `LEFT JOIN LATERAL (
  SELECT d.due_on, d.type, d.sealed FROM deadline d
  WHERE d.organisation_id = c.organisation_id AND d.case_id = c.id AND d.state = 'open' ORDER BY d.due_on, d.id LIMIT 1) d ON true`;

const caseColumns = `c.id, c.number, encode(c.sealed, 'base64') AS sealed, c.land, c.stage, c.responsible_id, c.next_step_on, c.opened_on, c.closed_at,
  d.due_on, d.type, encode(d.sealed, 'base64') AS deadline,
  (SELECT count(*)::int FROM case_person p WHERE p.organisation_id = c.organisation_id AND p.case_id = c.id) AS persons,
  (SELECT s.state FROM submission s WHERE s.organisation_id = c.organisation_id AND s.case_id = c.id ORDER BY s.attempt DESC LIMIT 1) AS submission,
  (SELECT count(*)::int FROM evidence_item e WHERE e.organisation_id = c.organisation_id AND e.case_id = c.id AND e.state IN ('checked', 'inBundle')) AS done,
  (SELECT count(*)::int FROM evidence_item e WHERE e.organisation_id = c.organisation_id AND e.case_id = c.id AND e.state <> 'impossible') AS evidence`;

const deadlines = (condition) => `(SELECT coalesce(json_agg(x), '[]') FROM (
  SELECT d.id, d.kind, d.type, d.severity, d.due_on, encode(d.sealed, 'base64') AS sealed, c.number, encode(c.sealed, 'base64') AS title, count(*) OVER () AS total
  FROM deadline d JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id
  WHERE d.organisation_id = $1 AND d.state = 'open' AND ${condition} ORDER BY d.due_on, d.id LIMIT 50) x)`;

export const STATEMENTS = {
  list: `SELECT ${caseColumns} FROM case_file c ${openDeadline} WHERE c.organisation_id = $1 ORDER BY c.number DESC LIMIT 50`,

  record: `SELECT ${caseColumns}, c.region, c.version,
    (SELECT json_agg(json_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'))) FROM case_person cp
      JOIN person p ON p.organisation_id = cp.organisation_id AND p.id = cp.person_id WHERE cp.organisation_id = c.organisation_id AND cp.case_id = c.id) AS people,
    (SELECT json_agg(m.user_id) FROM case_member m WHERE m.organisation_id = c.organisation_id AND m.case_id = c.id) AS team,
    (SELECT count(*)::int FROM document f WHERE f.organisation_id = c.organisation_id AND f.case_id = c.id) AS documents,
    (SELECT count(*)::int FROM deadline x WHERE x.organisation_id = c.organisation_id AND x.case_id = c.id AND x.state = 'open') AS deadlines
    FROM case_file c ${openDeadline} WHERE c.organisation_id = $1 AND c.id = $2`,

  /** $2 and $3: the tokens of the two words; one that is not asked for is null. */
  search: `SELECT p.id, encode(p.sealed, 'base64') AS sealed, (SELECT json_agg(json_build_object('id', c.id, 'number', c.number)) FROM case_person cp
      JOIN case_file c ON c.organisation_id = cp.organisation_id AND c.id = cp.case_id WHERE cp.organisation_id = p.organisation_id AND cp.person_id = p.id) AS cases
    FROM person p WHERE p.organisation_id = $1 AND p.name_tokens && $2::int[] AND ($3::int[] IS NULL OR p.name_tokens && $3::int[])
    ORDER BY p.created_at DESC LIMIT 20`,

  create: `INSERT INTO person (organisation_id, id, household_id, key_wrapped, sealed, name_tokens, land, nationality, residence_status, updated_at)
    VALUES ($1, $2, $2, '', $3, $4, $5, $6, $7, now()) RETURNING id, version`,

  today: `SELECT ${deadlines(`d.due_on < current_date`)} AS overdue, ${deadlines(`d.due_on BETWEEN current_date AND current_date + 7`)} AS soon,
    (SELECT coalesce(json_agg(x), '[]') FROM (SELECT ${caseColumns}, count(*) OVER () AS total FROM case_file c ${openDeadline}
      WHERE c.organisation_id = $1 AND c.closed_at IS NULL AND NOT c.has_next_step ORDER BY c.opened_on, c.number LIMIT 50) x) AS stepless,
    (SELECT coalesce(json_agg(x), '[]') FROM (SELECT f.id, f.type, f.size, encode(f.sealed, 'base64') AS sealed, f.uploaded_at, c.number, count(*) OVER () AS total
      FROM document f JOIN case_file c ON c.organisation_id = f.organisation_id AND c.id = f.case_id
      WHERE f.organisation_id = $1 AND f.removed_at IS NULL AND f.reviewed_at IS NULL ORDER BY f.uploaded_at DESC LIMIT 50) x) AS camein,
    (SELECT count(*)::int FROM case_file c WHERE c.organisation_id = $1 AND c.closed_at IS NULL) AS open`,
};
