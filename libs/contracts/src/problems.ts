/** Everything that can go wrong on purpose: status and an English title. The web has the German words. */
export const PROBLEMS = {
  'validation.failed': { status: 400, title: 'Some fields are not as expected' },
  'request.malformed': { status: 400, title: 'The request cannot be read' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'auth.required': { status: 401, title: 'Sign in first' },
  'auth.failed': { status: 401, title: 'E-mail or password is not right' },
  'auth.throttled': { status: 429, title: 'Too many tries; wait and try again' },
  'auth.foreign-origin': { status: 403, title: 'This request came from another site' },
  'access.denied': { status: 403, title: 'Your role may not do this' },
  'not-found': { status: 404, title: 'Not found' },
  'conflict.version': { status: 409, title: 'Somebody else has changed this meanwhile' },
  'password.too-short': { status: 422, title: 'The password needs at least 12 characters' },
  'password.too-long': { status: 422, title: 'The password may have at most 200 characters' },
  'password.common': { status: 422, title: 'This password is too common' },
  'password.organisation': {
    status: 422,
    title: 'The password holds the name of the organisation',
  },
  'password.wrong': { status: 422, title: 'The current password is not right' },
  'setup.done': { status: 409, title: 'This installation has been set up already' },
  'invitation.invalid': { status: 410, title: 'The invitation has expired or was used' },
  'reset.invalid': { status: 410, title: 'The link for a new password has expired or was used' },
  'reset.own-account': { status: 409, title: 'Nobody makes a link for their own account' },
  'reset.account-disabled': { status: 409, title: 'This account is disabled' },
  'staff.email-taken': { status: 409, title: 'There is an account with this e-mail' },
  'staff.last-lead': { status: 409, title: 'The last person of coordination cannot be taken away' },
  'person.name-missing': { status: 422, title: 'At least one name is needed' },
  'person.date-in-future': { status: 422, title: 'This day lies in the future' },
  'person.relation-exists': { status: 409, title: 'This relation exists already' },
  'person.relation-self': { status: 422, title: 'Nobody is related to themselves' },
  'fact.value-not-fitting': { status: 422, title: 'This value does not fit the question' },
  'fact.about-missing': { status: 422, title: 'Say which question the judgement answers' },
  'fact.reason-missing': { status: 422, title: 'A judgement needs a reason' },
  'commission.value-not-fitting': { status: 422, title: 'This value does not fit the field' },
  'procedure.date-in-future': { status: 422, title: 'This day lies in the future' },
  'procedure.ends-before-start': { status: 422, title: 'The procedure cannot end before it began' },
  'procedure.ended': { status: 409, title: 'The procedure has ended already' },
  'practice.only': { status: 409, title: 'Only an invented organisation can move its day' },
  'case.person-missing': { status: 422, title: 'A case needs at least one person' },
  'case.person-exists': { status: 409, title: 'This person is in the case already' },
  'case.closed': { status: 409, title: 'The case is closed' },
  'case.open-deadlines': { status: 409, title: 'The case still has open deadlines' },
  'case.reason-missing': {
    status: 422,
    title: 'A next step or the reason why none is needed is missing',
  },
  'case.region-not-in-land': { status: 422, title: 'The holiday region is not part of the Land' },
  'evidence.state-not-allowed': {
    status: 409,
    title: 'This step is not possible from the current state',
  },
  'evidence.reason-missing': { status: 422, title: 'The reason is missing' },
  'evidence.document-missing': { status: 409, title: 'Received needs a document or a note' },
  'document.type-not-allowed': { status: 415, title: 'This type of file is not taken' },
  'document.heic': { status: 415, title: 'HEIC photos cannot be read; send JPEG' },
  'document.broken': { status: 422, title: 'The file is damaged or cut off' },
  'document.empty': { status: 422, title: 'The file is empty' },
  'document.too-large': { status: 413, title: 'The file is larger than 50 MB' },
  'document.too-many-pixels': { status: 422, title: 'The picture is too large' },
  'document.active-content': {
    status: 422,
    title: 'The file holds macros, scripts or other files',
  },
  'document.infected': { status: 422, title: 'The file holds a virus' },
  'document.quarantined': { status: 409, title: 'The file is still being checked' },
  'document.encrypted': { status: 422, title: 'The file is protected by a password' },
  'document.other-case': { status: 422, title: 'The document belongs to another case' },
  'document.in-use': { status: 409, title: 'A deadline or a submission rests on this document' },
  'deadline.due-missing': { status: 422, title: 'Give either a day or a computation' },
  'deadline.not-open': { status: 409, title: 'The deadline is not open any more' },
  'deadline.end-asked': {
    status: 409,
    title: 'The end of this deadline waits for a second person',
  },
  'deadline.end-not-asked': { status: 409, title: 'Nobody has asked for the end of this deadline' },
  'deadline.second-person-missing': { status: 409, title: 'Another person has to confirm' },
  'event.withdrawn': { status: 409, title: 'The event has been withdrawn' },
  'event.proposal-missing': {
    status: 422,
    title: 'The event does not give this deadline, or no day for it',
  },
  'deadline.note-missing': { status: 422, title: 'Say what was done' },
  'deadline.day-unreal': { status: 422, title: 'This day does not exist or is too far away' },
  'submission.state-not-allowed': {
    status: 409,
    title: 'This step is not possible from the current status',
  },
  'submission.date-missing': { status: 422, title: 'The day is missing' },
  'submission.date-in-future': { status: 422, title: 'The day lies in the future' },
  'submission.date-before-previous': { status: 422, title: 'The day lies before the step before' },
  'submission.channel-missing': { status: 422, title: 'Say how it was handed in' },
  'submission.bar-stands': { status: 409, title: 'A ground of exclusion stands; give a reason' },
  'submission.open-attempt': { status: 409, title: 'There is an open submission already' },
  'submission.not-refused': {
    status: 409,
    title: 'Only a refused submission has a reason to evaluate',
  },
  'submission.ended': { status: 409, title: 'The submission has ended' },
  'submission.person-not-in': { status: 422, title: 'This person is not in the submission' },
  'submission.last-person': {
    status: 422,
    title: 'The last person cannot leave; withdraw the submission',
  },
  'submission.refusal-open': { status: 409, title: 'Evaluate the refusal first' },
  'route.watched': { status: 409, title: 'There is a Wiedervorlage for this day already' },
  'route.no-day': { status: 422, title: 'There is no coming day to look at this way again' },
  'reminder.not-failed': { status: 409, title: 'Only a failed reminder can be sent again' },
  'storage.full': { status: 507, title: 'The disk is nearly full; nothing is stored' },
  unavailable: { status: 503, title: 'The service is not ready' },
  internal: { status: 500, title: 'Something went wrong' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457, application/problem+json. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  instance: string;
  code: ProblemCode;
  /** Ids, states, dates, counts; never names or free text. */
  params?: Record<string, string | number | boolean | null>;
  errors?: { pointer: string; rules: string[] }[];
}
