import { Injectable } from '@nestjs/common';
import type { AnswerRequest, AssignedRequestResponse, EvidenceRequestResponse, FindEvidenceRequests, Page, RequestGroup } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { EvidenceRecords } from '../evidence/evidence-records.ts';
import { toCursor } from '../http/cursor.ts';
import { ChaseRequest } from './chase-request.ts';
import { assignedRequests, type GroupedRow, groupedRequests, type RequestRow, requestsOfItem } from './evidence-requests.query.ts';
import { RequestRecords } from './request-records.ts';

const PAGE = 25;

/** What is asked of others: of one item, over all cases by body, and what one person has to call about. */
@Injectable()
export class EvidenceRequestsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly evidence: EvidenceRecords,
    private readonly chasing: ChaseRequest,
    private readonly records: RequestRecords,
  ) {}

  /** @throws NotFoundException */
  async ofItem(user: CurrentUser, itemId: string): Promise<EvidenceRequestResponse[]> {
    await this.evidence.find(this.prisma.db, user, itemId);
    return this.records.toResponses(this.prisma.db, user, await requestsOfItem(this.prisma.db, user, itemId));
  }

  async groups(user: CurrentUser, find: FindEvidenceRequests): Promise<Page<RequestGroup>> {
    const limit = find.limit ?? PAGE;
    const rows = await groupedRequests(this.prisma.db, user, find, this.clock.today(), limit);
    const byBody = new Map<string, GroupedRow[]>();
    for (const row of rows) byBody.set(row.bodyDigest, [...(byBody.get(row.bodyDigest) ?? []), row]);
    const all = [...byBody.values()];
    const shown = all.slice(0, limit);
    const items = await Promise.all(shown.map((group) => this.toGroup(user, group)));
    const last = shown.at(-1)?.[0];
    return { items, nextCursor: all.length > limit && last ? toCursor([last.first, last.bodyDigest]) : null };
  }

  /** Only where the persons still agree: a withdrawal works at once. */
  async assigned(user: CurrentUser): Promise<AssignedRequestResponse[]> {
    const rows = await assignedRequests(this.prisma.db, user);
    const allowed: RequestRow[] = [];
    for (const row of rows) if (await this.records.isCovered(this.prisma.db, user, row)) allowed.push(row);
    return Promise.all(allowed.map((row) => this.records.toAssigned(user, row)));
  }

  /** @throws as ChaseRequest.answerAssigned */
  async answerAssigned(user: CurrentUser, id: string, request: AnswerRequest): Promise<AssignedRequestResponse[]> {
    await this.chasing.answerAssigned(user, id, request);
    return this.assigned(user);
  }

  /** Name and number as they were written last. */
  private async toGroup(user: CurrentUser, rows: GroupedRow[]): Promise<RequestGroup> {
    const requests = await this.records.toResponses(this.prisma.db, user, rows);
    const newest = requests.at(-1)!;
    const lastSaid = (field: 'contact' | 'phone' | 'email') => requests.findLast((request) => request[field] !== null)?.[field] ?? null;
    const nextOn = requests.map((request) => request.nextOn).filter((day) => day !== null).sort()[0] ?? null;
    return { body: newest.body, contact: lastSaid('contact'), phone: lastSaid('phone'), email: lastSaid('email'), nextOn, requests };
  }
}
