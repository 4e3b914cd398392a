import { randomBytes, randomUUID } from 'node:crypto';
import { addDays } from './invent.mjs';

const ARGUMENTS = [
  'language',
  'school',
  'training',
  'work',
  'livelihood',
  'engagement',
  'family',
  'health',
  'supportLetters',
];
const OPEN_STAGES = ['clarify', 'collect', 'write', 'check', 'submit', 'decision'];
const at = (day, time = '09:00') => `${day}T${time}:00.000Z`;

/** What hangs on a case: evidence, documents, deadlines with reminders, a submission with its step. */
export function rowsOfCase(
  add,
  {
    luck,
    vault,
    key,
    organisationId,
    caseId,
    personId,
    land,
    openedOn,
    open,
    responsibleId,
    today,
    now,
  },
) {
  const seal = (table, id, value) => vault.seal(key, table, organisationId, id, value);
  const ofCase = { organisation_id: organisationId, case_id: caseId };
  const stamps = { created_at: at(openedOn), updated_at: at(openedOn) };

  const evidenceIds = [];
  for (let number = luck.between(2, 4); number > 0; number -= 1) {
    const id = randomUUID();
    evidenceIds.push(id);
    add('evidence_item', {
      id,
      ...ofCase,
      ...stamps,
      argument: luck.of(ARGUMENTS),
      state: luck.of(
        open
          ? ['idea', 'asked', 'promised', 'received', 'checked']
          : ['checked', 'inBundle', 'impossible'],
      ),
      person_ids: [personId],
      sealed: seal('evidence_item', id, {
        title: 'Bescheinigung der Schule',
        owedBy: 'Klassenleitung',
        note: 'Bitte mit Anwesenheit des letzten Halbjahres.',
        impossibleBecause: null,
      }),
    });
  }

  const documentId = randomUUID();
  const cameIn = open && luck.next() < 0.05;
  const uploadedOn = cameIn ? addDays(today, -luck.between(0, 9)) : openedOn;
  add('document', {
    id: documentId,
    ...ofCase,
    evidence_item_id: evidenceIds[0],
    file_key: randomBytes(16).toString('hex'),
    type: 'pdf',
    size: luck.between(40_000, 4_000_000),
    sealed: seal('document', documentId, {
      fileName: 'Bescheinigung.pdf',
      sha256: randomBytes(32).toString('hex'),
    }),
    status: 'notScanned',
    dated_on: uploadedOn,
    uploaded_by_id: responsibleId,
    uploaded_at: at(uploadedOn, '08:30'),
    reviewed_at: cameIn ? null : at(uploadedOn, '08:45'),
  });

  deadline(addDays(openedOn, 28), 'done', [7]);
  if (open && luck.next() < 0.6) deadline(nextDueOn(luck, today), 'open', [10, 7, 3, 1, 0]);
  if (luck.next() < (open ? 0.5 : 0.9)) submission();

  function deadline(dueOn, state, offsets) {
    const id = randomUUID();
    const done = state === 'done';
    add('deadline', {
      id,
      ...ofCase,
      ...stamps,
      kind: 'hfkPapers',
      type: 'frist',
      severity: luck.of(['S1', 'S2', 'S3']),
      due_on: dueOn,
      raw_end: dueOn,
      rule_version: '2026-08',
      responsible_id: luck.next() < 0.5 ? responsibleId : null,
      document_id: documentId,
      person_ids: [personId],
      sealed: seal('deadline', id, {
        title: 'Unterlagen an die Kommission',
        arithmetic: 'übergeben + 4 Wochen',
        computation: null,
        warnings: [],
        note: null,
        outcomeNote: null,
      }),
      state,
      outcome: done ? 'sent' : null,
      finished_at: done ? at(dueOn) : null,
      finished_by_id: done ? responsibleId : null,
    });
    for (const offset of offsets) {
      const remindAt = at(addDays(dueOn, -offset), '07:00');
      const delivered = done || remindAt <= now;
      add('reminder', {
        id: randomUUID(),
        ...ofCase,
        deadline_id: id,
        recipient_id: responsibleId,
        offset_days: offset,
        due_on: dueOn,
        remind_at: remindAt,
        state: delivered ? 'delivered' : 'planned',
        tries: delivered ? 1 : 0,
        delivered_at: delivered ? remindAt : null,
        created_at: at(openedOn),
      });
    }
  }

  function submission() {
    const id = randomUUID();
    const submittedOn = addDays(openedOn, open ? 20 : 60);
    const state = luck.of(
      open
        ? ['received', 'preliminaryReview', 'admitted', 'deliberation']
        : ['ersuchen', 'permitIssued', 'noErsuchen', 'withdrawn'],
    );
    const note = 'Eingang wurde telefonisch bestätigt.';
    add('submission', {
      id,
      ...ofCase,
      ...stamps,
      land,
      attempt: 1,
      state,
      state_since: submittedOn,
      submitted_on: submittedOn,
      channel: 'post',
      person_ids: [personId],
      sealed: seal('submission', id, {
        recipient: 'Geschäftsstelle der Härtefallkommission',
        aktenzeichen: `HFK ${luck.between(100, 9_999)}`,
        note,
      }),
    });
    const changeId = randomUUID();
    add('submission_state_change', {
      id: changeId,
      ...ofCase,
      submission_id: id,
      from_state: 'draft',
      to_state: 'received',
      happened_on: submittedOn,
      channel: 'post',
      sealed: seal('submission_state_change', changeId, { note }),
      changed_by_id: responsibleId,
      changed_at: at(submittedOn),
    });
  }
}

/** One in twenty is overdue, one in ten falls into the next week. */
function nextDueOn(luck, today) {
  const kind = luck.next();
  if (kind < 0.05) return addDays(today, -luck.between(1, 20));
  return addDays(today, kind < 0.15 ? luck.between(0, 7) : luck.between(8, 120));
}

export const openStage = (luck) => luck.of(OPEN_STAGES);
