import { Injectable, NotFoundException } from '@nestjs/common';
import type { CaseRoutesResponse, ResidenceRoute, ThresholdKind, WatchedRouteResponse, WatchRouteRequest } from '@bleibeakte/contracts';
import { fromDate, PrismaService, type Tx } from '@bleibeakte/db';
import { evaluateRoute, evaluateRoutes, RuleViolation, type WatchableDay, watchableDay } from '@bleibeakte/domain';
import { GENERAL_CONDITIONS, RESIDENCE_ROUTES, ROUTE_DISCLAIMER, ROUTE_RULE_VERSION, ROUTES_AND_EINGABE, ROUTES_UNVERIFIED } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { KnowledgeService, type PersonKnowledge } from '../facts/knowledge.service.ts';
import { toRouteDescription } from './residence-route.mapper.ts';

const DESCRIPTIONS = RESIDENCE_ROUTES.map(toRouteDescription);

/** The rule of the Wiedervorlage: by it and the person there is one at most. */
const RULE = 'route.';
const ruleCodeOf = ({ routeCode, thresholdCode }: WatchRouteRequest): string => `${RULE}${routeCode}.${thresholdCode}`;

const TITLES: Record<ThresholdKind, (norm: string) => string> = {
  opens: (norm) => `${norm} wieder prüfen`,
  earliestApplication: (norm) => `${norm}: Antrag prüfen, ab heute möglich`,
  fictionDate: (norm) => `${norm} wieder prüfen`,
  fixedDay: (norm) => `${norm} wieder prüfen`,
  lastDayBefore: (norm) => `${norm}: letzter Tag`,
  deadline: (norm) => `${norm}: letzter Tag`,
  minimumDepartureDeadline: (norm) => `${norm}: Ende der Bedenkzeit`,
};

/** Which other ways to a title or a toleration have to be looked at before the Eingabe, and from when. */
@Injectable()
export class ResidenceRoutesService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly knowledge: KnowledgeService,
    private readonly deadlines: DeadlineKeeper,
  ) {}

  /** @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<CaseRoutesResponse> {
    const opened = await this.cases.see(user, caseId);
    const people = await this.knowledge.shownTo(user, opened);
    return {
      today: this.clock.today(),
      ruleVersion: ROUTE_RULE_VERSION,
      disclaimer: ROUTE_DISCLAIMER,
      beforeEingabe: ROUTES_AND_EINGABE,
      general: [...GENERAL_CONDITIONS],
      unverified: [...ROUTES_UNVERIFIED],
      routes: DESCRIPTIONS,
      persons: people.map(({ name, knowledge }) => ({ personId: knowledge.personId, name, routes: evaluateRoutes(RESIDENCE_ROUTES, knowledge) })),
      watched: await this.watched(opened),
    };
  }

  /** The Wiedervorlage on that day, once. @throws NotFoundException; RuleViolation case.closed, route.watched, route.no-day */
  async watch(user: CurrentUser, caseId: string, request: WatchRouteRequest): Promise<WatchedRouteResponse> {
    return this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      const { organisationId } = opened.row;
      await tx.$queryRaw`SELECT id FROM case_file WHERE organisation_id = ${organisationId}::uuid AND id = ${caseId}::uuid FOR UPDATE`;
      const person = (await this.knowledge.shownTo(user, opened, tx)).find(({ knowledge }) => knowledge.personId === request.personId);
      if (!person) throw new NotFoundException();
      const { route, day } = this.dayOf(person, request);
      await this.assertNotWatched(tx, opened, request);
      const deadlineId = await this.deadlines.add(tx, user, opened, {
        kind: 'other', type: 'wiedervorlage', dueOn: day.on, personIds: [request.personId], title: `${TITLES[day.kind](route.norm)} (${person.name})`,
        note: [route.title.de, day.why, ROUTE_DISCLAIMER.de].filter(Boolean).join(' · '),
      }, { ruleCode: ruleCodeOf(request) });
      return { ...request, deadlineId, dueOn: day.on };
    });
  }

  /** @throws RuleViolation route.no-day */
  private dayOf({ knowledge }: PersonKnowledge, { routeCode, thresholdCode }: WatchRouteRequest): { route: ResidenceRoute; day: WatchableDay } {
    const route = RESIDENCE_ROUTES.find(({ code }) => code === routeCode);
    const day = route && watchableDay(evaluateRoute(route, knowledge, RESIDENCE_ROUTES), thresholdCode, this.clock.today());
    if (!day) throw new RuleViolation('route.no-day');
    return { route, day };
  }

  /** An open one; a done one does not keep anybody from looking again. @throws RuleViolation route.watched */
  private async assertNotWatched(tx: Tx, { row: { organisationId, id: caseId } }: OpenedCase, request: WatchRouteRequest): Promise<void> {
    const where = { organisationId, caseId, state: 'open', ruleCode: ruleCodeOf(request), personIds: { has: request.personId } };
    if ((await tx.deadline.count({ where })) > 0) throw new RuleViolation('route.watched');
  }

  private async watched({ row: { organisationId, id: caseId } }: OpenedCase): Promise<WatchedRouteResponse[]> {
    const rows = await this.prisma.db.deadline.findMany({
      where: { organisationId, caseId, state: 'open', ruleCode: { startsWith: RULE } },
      select: { id: true, ruleCode: true, personIds: true, dueOn: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    });
    return rows.flatMap(({ id, ruleCode, personIds, dueOn }) => {
      const [, routeCode = '', thresholdCode = ''] = ruleCode?.split('.') ?? [];
      return personIds.map((personId) => ({ personId, routeCode, thresholdCode, deadlineId: id, dueOn: fromDate(dueOn) }));
    });
  }
}
