import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import { COMPARTMENTS, FACTS, type FactResponse, type FactsResponse, JUDGEMENT, type RecordFactRequest } from '@bleibeakte/contracts';
import { type PersonModel, PrismaService, recordAudit, type SealedFact, type Tx, Vault } from '@bleibeakte/db';
import { assertFactValue, compartmentOfFact, isOpenFor, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases, visiblePersons } from '../access/visible.ts';
import { Compartments } from '../consents/compartments.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { FactRecords, type OpenedFact } from './fact-records.ts';

/** Whose facts: of a person or, what the household shares, of a case. */
interface Subject {
  ids: { personId: string } | { caseId: string };
  key: Buffer;
  known: OpenedFact[];
}

@Injectable()
export class FactsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly records: FactRecords,
    private readonly directory: StaffDirectory,
    private readonly compartments: Compartments,
  ) {}

  /** @throws NotFoundException */
  async ofPerson(user: CurrentUser, personId: string): Promise<FactsResponse> {
    const person = await this.person(this.prisma.db, user, personId);
    const opened = (await this.compartments.openedBy(this.prisma.db, user.organisationId, [personId]))(personId);
    const facts = await this.records.allOfPerson(this.prisma.db, person);
    return this.answer(user, facts.filter(({ code, value }) => isOpenFor(opened, code, value)), COMPARTMENTS.filter((one) => !opened.includes(one)));
  }

  /** @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<FactsResponse> {
    return this.answer(user, await this.records.allOfCase(this.prisma.db, await this.cases.see(user, caseId)), []);
  }

  /** What was known before stays as an earlier fact. @throws NotFoundException; RuleViolation fact.*, person.date-in-future */
  async recordForPerson(user: CurrentUser, personId: string, request: RecordFactRequest): Promise<FactsResponse> {
    await this.prisma.write(async (tx) => {
      const person = await this.person(tx, user, personId);
      const subject = { ids: { personId }, key: await this.records.personKey(person), known: await this.records.allOfPerson(tx, person) };
      await this.assertDocument(tx, user, request.documentId, { persons: { some: { personId, leftAt: null } } });
      await this.record(tx, user, 'person', subject, request);
      await this.assertOpen(tx, user, personId, request);
    });
    return this.ofPerson(user, personId);
  }

  /** @throws NotFoundException; RuleViolation case.closed, fact.*, person.date-in-future */
  async recordForCase(user: CurrentUser, caseId: string, request: RecordFactRequest): Promise<FactsResponse> {
    await this.prisma.write(async (tx) => {
      const opened: OpenedCase = await this.cases.change(user, caseId, tx);
      const subject = { ids: { caseId }, key: opened.key, known: await this.records.allOfCase(tx, opened) };
      await this.assertDocument(tx, user, request.documentId, { id: caseId });
      await this.record(tx, user, 'case', subject, request);
    });
    return this.ofCase(user, caseId);
  }

  private async record(tx: Tx, user: CurrentUser, of: 'person' | 'case', subject: Subject, request: RecordFactRequest): Promise<void> {
    const { organisationId } = user;
    const { code, about = null, value, standing, asOf = this.clock.today(), documentId = null } = request;
    const source = request.source?.trim() || null;
    assertFits(of, { code, about, value, source });
    if (asOf > this.clock.today()) throw new RuleViolation('person.date-in-future', { field: 'asOf' });
    const at = this.clock.now();
    const before = subject.known.filter((fact) => fact.row.supersededAt === null && fact.code === code && fact.about === about);
    if (before.length > 0) {
      await tx.fact.updateMany({ where: { organisationId, id: { in: before.map(({ row }) => row.id) } }, data: { supersededAt: at } });
    }
    const id = randomUUID();
    const sealed: SealedFact = { code, about, value, standing, asOf, source, documentId };
    await tx.fact.create({
      data: { id, organisationId, ...subject.ids, recordedById: user.id, recordedAt: at, sealed: this.records.seal(subject.key, organisationId, id, sealed) },
    });
    await recordAudit(tx, this.vault, {
      code: value === null ? 'fact.withdrawn' : 'fact.recorded', organisationId, actorId: user.id, at, ...subject.ids, subjectId: id,
      details: { fact: code, about, standing },
    });
  }

  /** @throws NotFoundException */
  private async person(tx: Tx, user: CurrentUser, id: string): Promise<PersonModel> {
    const row = await tx.person.findFirst({ where: { AND: [visiblePersons(user), { id }] } });
    if (!row) throw new NotFoundException();
    return row;
  }

  /** @throws RuleViolation compartment.closed */
  private async assertOpen(tx: Tx, { organisationId }: CurrentUser, personId: string, { code, value }: RecordFactRequest): Promise<void> {
    const compartment = compartmentOfFact(code, value);
    if (!compartment) return;
    const opened = await this.compartments.openedBy(tx, organisationId, [personId]);
    if (!opened(personId).includes(compartment)) throw new RuleViolation('compartment.closed', { compartment, persons: personId });
  }

  /** @throws NotFoundException when the paper is not in a case of theirs that the user may see */
  private async assertDocument(tx: Tx, user: CurrentUser, id: string | null | undefined, of: object): Promise<void> {
    if (!id) return;
    const found = await tx.document.count({ where: { organisationId: user.organisationId, id, removedAt: null, case: { AND: [visibleCases(user), of] } } });
    if (found === 0) throw new NotFoundException();
  }

  private async answer(user: CurrentUser, facts: OpenedFact[], closed: FactsResponse['closed']): Promise<FactsResponse> {
    const staff = await this.directory.of(user.organisationId);
    const toResponse = ({ row, ...fact }: OpenedFact): FactResponse => ({
      ...fact, id: row.id, recordedAt: row.recordedAt.toISOString(), recordedBy: staff.get(row.recordedById)?.name ?? '–',
    });
    const isCurrent = (fact: OpenedFact) => fact.row.supersededAt === null && fact.value !== null;
    return { closed, current: facts.filter(isCurrent).map(toResponse), earlier: facts.filter((fact) => !isCurrent(fact)).map(toResponse) };
  }
}

/** @throws RuleViolation fact.value-not-fitting, fact.about-missing, fact.reason-missing */
function assertFits(of: 'person' | 'case', { code, about, value, source }: Pick<SealedFact, 'code' | 'about' | 'value' | 'source'>): void {
  if (code !== JUDGEMENT) {
    if (FACTS[code].of !== of || about !== null) throw new RuleViolation('fact.value-not-fitting', { code });
    if (value !== null) assertFactValue(code, value);
    return;
  }
  if (about === null) throw new RuleViolation('fact.about-missing');
  if (value !== null && typeof value !== 'boolean') throw new RuleViolation('fact.value-not-fitting', { code });
  if (value !== null && source === null) throw new RuleViolation('fact.reason-missing');
}
