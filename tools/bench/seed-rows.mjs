import { randomUUID } from 'node:crypto';
import { openStage, rowsOfCase } from './case-rows.mjs';
import { addDays, inventPerson } from './invent.mjs';

const YEARS = 12;
/** Share of the cases that are still open: the newest ones. */
const OPEN_SHARE = 0.3;

/** Parents before what hangs on them. */
export const TABLES = [
  'person',
  'case_file',
  'case_person',
  'case_member',
  'evidence_item',
  'document',
  'deadline',
  'reminder',
  'submission',
  'submission_state_change',
  'audit_event',
];

/**
 * Makes the rows of one person with one case, sealed by the product's own vault and sealer.
 * `modules` are the product's compiled ones; `people` is the number of all, `number` the one of this person from 0.
 */
export async function rowsOfPerson(add, context, number) {
  const { luck, modules, vault, sealer, organisationId, staff, people, today } = context;
  const { completeFacts, commissionSummary } = modules;
  const open = number >= people * (1 - OPEN_SHARE);
  // The day before yesterday at the latest, so that what follows a few hours later is not in the future.
  const openedOn = addDays(today, -2 - Math.floor(((people - 1 - number) / people) * YEARS * 365));
  const createdAt = `${openedOn}T08:00:00.000Z`;
  const responsibleId = luck.of(staff.caseworkers);

  const personId = randomUUID();
  const facts = completeFacts(inventPerson(luck, today));
  const personKey = await vault.newRowKey('person', organisationId, personId);
  const sealed = await sealer.columns(organisationId, personId, personKey.key, facts);
  add('person', {
    id: personId,
    organisation_id: organisationId,
    household_id: randomUUID(),
    key_wrapped: personKey.wrapped,
    sealed: sealed.sealed,
    name_tokens: sealed.nameTokens,
    birth_digest: sealed.birthDigest,
    land: sealed.land,
    nationality: sealed.nationality,
    residence_status: sealed.residenceStatus,
    residence_status_until: facts.residenceStatusUntil,
    created_at: createdAt,
    updated_at: createdAt,
  });

  const caseId = randomUUID();
  const { key, wrapped } = await vault.newRowKey('case_file', organisationId, caseId);
  const hasNextStep = open && luck.next() < 0.9;
  const title = `Familie ${facts.lastName}`;
  const caseNumber = context.nextNumber(openedOn.slice(0, 4));
  add('case_file', {
    id: caseId,
    organisation_id: organisationId,
    number: caseNumber,
    key_wrapped: wrapped,
    sealed: vault.seal(key, 'case_file', organisationId, caseId, {
      title,
      notes: 'Erstgespräch geführt, Vollmacht liegt vor.',
      nextStep: hasNextStep ? 'Bescheinigung der Schule anfordern' : null,
      noNextStepBecause: null,
      closeNote: null,
    }),
    land: facts.land,
    region: facts.land,
    commission_version: commissionSummary(facts.land, today).version,
    stage: open ? openStage(luck) : 'closed',
    responsible_id: responsibleId,
    next_step_on: hasNextStep ? addDays(today, luck.between(-5, 60)) : null,
    has_next_step: hasNextStep,
    opened_on: openedOn,
    closed_at: open ? null : `${addDays(openedOn, 70)}T15:00:00.000Z`,
    close_reason: open ? null : luck.of(['permitIssued', 'refused', 'otherTitle', 'noContact']),
    created_at: createdAt,
    updated_at: createdAt,
  });
  add('case_person', {
    organisation_id: organisationId,
    case_id: caseId,
    person_id: personId,
    position: 0,
    added_at: createdAt,
  });
  if (open && luck.next() < 0.3)
    add('case_member', {
      organisation_id: organisationId,
      case_id: caseId,
      user_id: luck.of(staff.volunteers),
      added_at: createdAt,
    });
  rowsOfCase(add, {
    ...context,
    key,
    caseId,
    personId,
    land: facts.land,
    openedOn,
    open,
    responsibleId,
  });

  const trail = (code, more) =>
    add('audit_event', {
      id: randomUUID(),
      organisation_id: organisationId,
      at: createdAt,
      code,
      actor_id: responsibleId,
      ...more,
    });
  trail('person.created', { case_id: null, person_id: personId, sealed: null });
  const eventId = randomUUID();
  add('audit_event', {
    id: eventId,
    organisation_id: organisationId,
    at: createdAt,
    code: 'case.opened',
    actor_id: responsibleId,
    case_id: caseId,
    person_id: null,
    sealed: vault.seal(key, 'audit_event', organisationId, eventId, {
      number: caseNumber,
      title,
      land: facts.land,
      persons: 1,
    }),
  });
}
