import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { ConsentKind, ConsentResponse, ConsentUse, CreateConsentRequest, WithdrawConsentRequest } from '@bleibeakte/contracts';
import {
  type ConsentModel, fromDate, fromDateOrNull, PrismaService, recordAudit, type SealedConsent, toDate, toDateOrNull, type Tx, Vault,
} from '@bleibeakte/db';
import { isInForce, namesRecipients, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { ConsentLedger } from './consent-ledger.ts';
import { ConsentUses } from './consent-uses.ts';

/** What persons agreed to. A consent is never changed: it is taken back and given anew. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly staff: StaffDirectory,
    private readonly ledger: ConsentLedger,
    private readonly uses: ConsentUses,
  ) {}

  /** The newest first. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<ConsentResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const rows = await this.prisma.db.consent.findMany({
      where: { organisationId: user.organisationId, caseId }, orderBy: [{ givenOn: 'desc' }, { recordedAt: 'desc' }, { id: 'asc' }],
    });
    return this.toResponses(this.prisma.db, opened, rows);
  }

  /** @throws NotFoundException; RuleViolation consent.*, document.other-case, case.closed */
  async record(user: CurrentUser, caseId: string, request: CreateConsentRequest): Promise<ConsentResponse> {
    const { organisationId } = user;
    const { personId, kind, givenOn, validUntil = null, recipients = [], categories = [], documentId = null } = request;
    if (givenOn > this.clock.today()) throw new RuleViolation('consent.date-in-future');
    if (validUntil !== null && validUntil < givenOn) throw new RuleViolation('consent.ends-before-start');
    if (namesRecipients(kind) && recipients.length === 0) throw new RuleViolation('consent.recipient-missing');
    if (kind === 'specialCategories' && categories.length === 0) throw new RuleViolation('consent.category-missing');
    return this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      await this.assertInCase(tx, user, caseId, personId, documentId);
      const id = randomUUID();
      const sealed: SealedConsent = {
        recipients: namesRecipients(kind) ? [...new Set(recipients)] : [], channels: kind === 'channels' ? [...new Set(request.channels ?? [])] : [],
        categories: kind === 'specialCategories' ? [...new Set(categories)] : [], namedAs: textOrNull(request.namedAs), language: request.language, interpreter: textOrNull(request.interpreter), textVersion: request.textVersion,
        note: textOrNull(request.note), withdrawnBecause: null,
      };
      const row = await tx.consent.create({
        data: {
          id, organisationId, caseId, personId, kind, givenOn: toDate(givenOn), validUntil: toDateOrNull(validUntil), documentId,
          sealed: this.vault.seal(opened.key, 'consent', organisationId, id, sealed), recordedById: user.id, recordedAt: this.clock.now(),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'consent.recorded', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id, details: { kind, givenOn },
      });
      return this.toResponse(tx, opened, row);
    });
  }

  /** Works from this moment on for everything that asks the ledger. @throws NotFoundException; RuleViolation consent.withdrawn, conflict.version */
  async withdraw(user: CurrentUser, id: string, { note, version }: WithdrawConsentRequest): Promise<ConsentResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await tx.consent.findFirst({ where: { organisationId, id } });
      if (!row) throw new NotFoundException();
      // Taking back must work on a closed case, too (Art. 7 (3) DSGVO).
      const opened = await this.cases.see(user, row.caseId, tx);
      if (row.withdrawnAt) throw new RuleViolation('consent.withdrawn');
      const sealed: SealedConsent = { ...this.ledger.open({ organisationId, key: opened.key }, row), withdrawnBecause: textOrNull(note) };
      const { count } = await tx.consent.updateMany({
        where: { organisationId, id, version },
        data: {
          withdrawnAt: this.clock.now(), withdrawnById: user.id, version: { increment: 1 },
          sealed: this.vault.seal(opened.key, 'consent', organisationId, id, sealed),
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      await recordAudit(tx, this.vault, {
        code: 'consent.withdrawn', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id, details: { kind: row.kind },
      });
      return this.toResponse(tx, opened, await tx.consent.findFirstOrThrow({ where: { organisationId, id } }));
    });
  }

  /** @throws NotFoundException; RuleViolation document.other-case */
  private async assertInCase(tx: Tx, { organisationId }: CurrentUser, caseId: string, personId: string, documentId: string | null): Promise<void> {
    await this.cases.assertPersons(tx, organisationId, caseId, [personId]);
    if (documentId === null) return;
    const document = await tx.document.findFirst({ where: { organisationId, id: documentId, removedAt: null } });
    if (!document) throw new NotFoundException();
    if (document.caseId !== caseId) throw new RuleViolation('document.other-case');
  }

  private async toResponse(tx: Tx, opened: OpenedCase, row: ConsentModel): Promise<ConsentResponse> {
    return (await this.toResponses(tx, opened, [row]))[0]!;
  }

  private async toResponses(tx: Tx, { row: { organisationId, id: caseId }, key }: OpenedCase, rows: readonly ConsentModel[]): Promise<ConsentResponse[]> {
    const today = this.clock.today();
    const uses = await this.uses.ofCase(tx, { organisationId, caseId, key });
    return Promise.all(rows.map(async (row): Promise<ConsentResponse> => {
      const sealed = this.ledger.open({ organisationId, key }, row);
      const kind = row.kind as ConsentKind;
      const [givenOn, validUntil, withdrawn] = [fromDate(row.givenOn), fromDateOrNull(row.validUntil), row.withdrawnAt !== null];
      const { recipients, categories } = sealed;
      const given = { personId: row.personId, kind, givenOn, validUntil, recipients, categories, withdrawn };
      return {
        ...sealed, id: row.id, caseId, personId: row.personId, kind, givenOn, validUntil, documentId: row.documentId, inForce: isInForce(given, today),
        withdrawnAt: row.withdrawnAt?.toISOString() ?? null, withdrawnBy: await this.staff.ref(organisationId, row.withdrawnById),
        recordedBy: await this.staff.ref(organisationId, row.recordedById), recordedAt: row.recordedAt.toISOString(),
        uses: uses.filter((use) => use.restsOn(given)).map(({ restsOn: _, ...use }): ConsentUse => use), version: row.version,
      };
    }));
  }
}
