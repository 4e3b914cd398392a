import { Injectable } from '@nestjs/common';
import type { FindHistory, HistoryEvent, Page } from '@bleibeakte/contracts';
import { type EventDetails, PrismaService, Vault } from '@bleibeakte/db';
import { may, seesAllCases } from '@bleibeakte/domain';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { Compartments } from '../consents/compartments.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { toHistoryEvent, withoutFacts } from './history.mapper.ts';
import { type EventRow, findEvents } from './history.query.ts';

const ROWS = 50;

@Injectable()
export class HistoryService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly access: CaseAccess,
    private readonly staff: StaffDirectory,
    private readonly compartments: Compartments,
  ) {}

  /** What happened in a case, newest first. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string, find: FindHistory): Promise<Page<HistoryEvent>> {
    const { key } = await this.access.see(user, caseId);
    const seesFacts = may(user.role, 'fact:read');
    const closed = await this.compartments.closedInCase(this.prisma.db, user, caseId);
    return this.page(user, caseId, find, ({ id, code, subjectId, sealed }) => {
      if (subjectId && closed.has(subjectId)) return {};
      const details = sealed ? this.vault.open<EventDetails>(key, 'audit_event', user.organisationId, id, sealed) : {};
      return seesFacts ? details : withoutFacts(code, details);
    });
  }

  /** What happened in the whole organisation: that, when, by whom and about whose account; what exactly stays closed. */
  async ofOrganisation(user: CurrentUser, find: FindHistory): Promise<Page<HistoryEvent>> {
    const page = await this.page(user, null, find, () => ({}));
    if (seesAllCases(user.role)) return page;
    return { ...page, items: page.items.map((event) => ({ ...event, caseId: null, documentId: null })) };
  }

  private async page(user: CurrentUser, caseId: string | null, find: FindHistory, open: (row: EventRow) => EventDetails): Promise<Page<HistoryEvent>> {
    const { organisationId } = user;
    const limit = find.limit ?? ROWS;
    const rows = await findEvents(this.prisma.db, {
      organisationId, caseId, withReading: find.show !== 'changes', after: fromCursor(find.cursor, ['moment', 'id']), limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const staff = await this.staff.of(organisationId);
    const nameOf = (id: string | null) => (id === null ? null : (staff.get(id)?.name ?? null));
    return {
      items: shown.map((row) => toHistoryEvent(row, nameOf, open(row))),
      nextCursor: last ? toCursor([last.at.toISOString(), last.id]) : null,
    };
  }
}
