import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  AssignedRequestResponse, EvidenceRequestResponse, EvidenceState, RequestChannel, RequestRecipient, RequestState, RequestStep,
} from '@bleibeakte/contracts';
import { type EvidenceRequestModel, type SealedCase, type SealedEvidence, type SealedRequest, type Tx, Vault } from '@bleibeakte/db';
import { addDays, fillText, formatDayDe, MOST_REMINDERS, RuleViolation } from '@bleibeakte/domain';
import { REMINDER_WORDS } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { CLOSED, type Compartmented, Compartments } from '../consents/compartments.ts';
import { ConsentLedger } from '../consents/consent-ledger.ts';
import { StaffDirectory, type StaffEntry } from '../staff/staff-directory.ts';
import { requestById, type RequestRow } from './evidence-requests.query.ts';

const TABLE = 'evidence_request';
const OUTCOMES: readonly RequestStep[] = ['promised', 'received', 'refused', 'notReached'];

export type RequestColumns = Partial<Pick<EvidenceRequestModel, 'state' | 'channel' | 'dueOn' | 'reminded' | 'nextOn' | 'assignedToId'>>;

interface Around {
  title: string;
  caseTitle: string;
  staff: ReadonlyMap<string, StaffEntry>;
  sender: string;
  organisation: string;
  consentMissing: boolean;
}

/** Opening, writing and answering requests, always inside somebody's transaction. */
@Injectable()
export class RequestRecords {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly staff: StaffDirectory,
    private readonly consents: ConsentLedger,
    private readonly compartments: Compartments,
  ) {}

  key(user: CurrentUser, row: RequestRow): Promise<Buffer> {
    return this.vault.rowKey('case_file', { organisationId: user.organisationId, id: row.caseId, keyWrapped: row.caseKeyWrapped });
  }

  seal(key: Buffer, organisationId: string, id: string, sealed: SealedRequest): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, TABLE, organisationId, id, sealed);
  }

  open(key: Buffer, organisationId: string, row: Pick<RequestRow, 'id' | 'sealed'>): SealedRequest {
    return this.vault.open<SealedRequest>(key, TABLE, organisationId, row.id, row.sealed);
  }

  /** One more line of what was done. */
  logged(sealed: SealedRequest, user: CurrentUser, step: RequestStep, channel: RequestChannel | null, note: string | null): SealedRequest {
    return { ...sealed, log: [...sealed.log, { at: this.clock.now().toISOString(), byId: user.id, step, channel, note: note?.trim() || null }] };
  }

  /** @throws RuleViolation conflict.version */
  async write(tx: Tx, user: CurrentUser, key: Buffer, row: RequestRow, version: number, sealed: SealedRequest, data: RequestColumns): Promise<void> {
    const { organisationId } = user;
    const { count } = await tx.evidenceRequest.updateMany({
      where: { organisationId, id: row.id, version }, data: { ...data, sealed: this.seal(key, organisationId, row.id, sealed), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  async read(tx: Tx, user: CurrentUser, id: string): Promise<EvidenceRequestResponse> {
    const row = await requestById(tx, user, id, 'seen');
    if (!row) throw new NotFoundException();
    return (await this.toResponses(tx, user, [row]))[0]!;
  }

  /** One after the other: the query for a consent may run inside a transaction. */
  async toResponses(tx: Tx, user: CurrentUser, rows: readonly RequestRow[]): Promise<EvidenceRequestResponse[]> {
    if (rows.length === 0) return [];
    const { organisationId } = user;
    const staff = await this.staff.of(organisationId);
    const organisation = (await this.staff.organisation(organisationId)).name;
    const closed = await this.compartments.closedItems(tx, user, rows.map((row) => ({ ...itemOf(row), id: row.id })));
    const responses: EvidenceRequestResponse[] = [];
    for (const row of rows) {
      const key = await this.key(user, row);
      const response = this.toResponse(row, this.open(key, organisationId, row), {
        title: this.vault.open<SealedEvidence>(key, 'evidence_item', organisationId, row.evidenceItemId, row.itemSealed).title,
        caseTitle: this.vault.open<SealedCase>(key, 'case_file', organisationId, row.caseId, row.caseSealed).title,
        staff, sender: staff.get(user.id)?.name ?? '', organisation, consentMissing: row.state === 'open' && !(await this.isCovered(tx, user, row)),
      });
      responses.push(closed.has(row.id) ? withoutContent(response) : response);
    }
    return responses;
  }

  /** A withdrawal works at once. */
  async isCovered(tx: Tx, user: CurrentUser, row: RequestRow): Promise<boolean> {
    const recipient = row.recipient as RequestRecipient;
    if ((await this.compartments.unasked(tx, user.organisationId, itemOf(row))).length > 0) return false;
    if (recipient === 'self') return true;
    const caseKey = { organisationId: user.organisationId, caseId: row.caseId, key: await this.key(user, row) };
    return (await this.consents.missing(tx, caseKey, row.personIds, recipient)).length === 0;
  }

  /** Nothing of the case leaves: no person, no number, no title, no words of others. */
  async toAssigned(user: CurrentUser, row: RequestRow): Promise<AssignedRequestResponse> {
    const { body, contact, phone, email, question, log } = this.open(await this.key(user, row), user.organisationId, row);
    return {
      id: row.id, body, contact, phone, email, question, channel: row.channel as RequestChannel, dueOn: row.dueOn, nextOn: row.nextOn,
      tries: log.filter(({ byId, step }) => byId === user.id && OUTCOMES.includes(step)).map(({ at, step, note }) => ({ at, outcome: step, note })),
      version: row.version,
    };
  }

  private toResponse(
    row: RequestRow, sealed: SealedRequest,
    { title, caseTitle, staff, sender, organisation, consentMissing }: Around,
  ): EvidenceRequestResponse {
    const ref = (id: string | null) => {
      const entry = id === null ? undefined : staff.get(id);
      return entry ? { id: entry.id, name: entry.name } : null;
    };
    const words = row.state === 'open' && row.reminded < MOST_REMINDERS ? REMINDER_WORDS[row.reminded] : undefined;
    const fill = (text: string) => fillText(text, { subject: sealed.subject, person: sealed.named, due: formatDayDe(this.laterThanToday(row)), sender, organisation });
    return {
      id: row.id, caseId: row.caseId, caseNumber: row.caseNumber, caseTitle, evidenceItemId: row.evidenceItemId, title, itemState: row.itemState as EvidenceState,
      personIds: row.personIds, recipient: row.recipient as RequestRecipient, state: row.state as RequestState, channel: row.channel as RequestChannel,
      body: sealed.body, contact: sealed.contact, phone: sealed.phone, email: sealed.email, subject: sealed.subject, text: sealed.text, question: sealed.question,
      reminder: words ? { subject: fill(words.subject), text: fill(words.text) } : null,
      askedOn: row.askedOn, dueOn: row.dueOn, reminded: row.reminded, nextOn: row.nextOn, assignedTo: ref(row.assignedToId), askedBy: ref(row.askedById),
      closedBecause: sealed.closedBecause, consentMissing,
      log: sealed.log.map(({ byId, ...entry }) => ({ ...entry, by: ref(byId) })),
      version: row.version,
    };
  }

  /** The day a reminder names: never one that has passed. */
  private laterThanToday({ dueOn }: RequestRow): string {
    const today = this.clock.today();
    return dueOn !== null && dueOn > today ? dueOn : addDays(today, 7);
  }
}

export const itemOf = ({ caseId, itemArgument, itemKind, itemPersonIds }: RequestRow): Compartmented => ({
  caseId, argument: itemArgument, kind: itemKind, personIds: itemPersonIds,
});

/** Of an item in a closed compartment: that somebody was asked, and when. */
const withoutContent = (request: EvidenceRequestResponse): EvidenceRequestResponse => ({
  ...request, title: CLOSED, body: CLOSED, contact: null, phone: null, email: null, subject: '', text: '', question: '', reminder: null, closedBecause: null,
  log: request.log.map((entry) => ({ ...entry, note: null })),
});
