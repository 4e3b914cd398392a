import { Injectable } from '@nestjs/common';
import type { CalendarDate, Land, PersonFacts, ProcedureKind, ProcedureState } from '@bleibeakte/contracts';
import { type CaseEventModel, fromDate, fromDateOrNull, PrismaService, type SealedEvent, type Tx, Vault } from '@bleibeakte/db';
import { isOpenFor, type Knowledge, withoutConfidential, withRemovalDay } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { Compartments } from '../consents/compartments.ts';
import { nameOf, openFacts } from '../persons/person-record.ts';
import { ConfidentialKnowledge, REMOVAL } from './confidential-knowledge.ts';
import { FactRecords } from './fact-records.ts';

export interface PersonKnowledge {
  name: string;
  knowledge: Knowledge;
}

/** Brings together, for each person of a case, all that check and routes ask: the one place where knowledge is made. */
@Injectable()
export class KnowledgeService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly records: FactRecords,
    private readonly confidential: ConfidentialKnowledge,
    private readonly compartments: Compartments,
  ) {}

  /** The people of the case in its order, as far as this user may know. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string, tx: Tx = this.prisma.db): Promise<PersonKnowledge[]> {
    return this.shownTo(user, await this.cases.see(user, caseId, tx), tx);
  }

  async shownTo(user: CurrentUser, opened: OpenedCase, tx: Tx = this.prisma.db): Promise<PersonKnowledge[]> {
    const people = await this.ofOpened(opened, tx);
    if (await this.confidential.mayRead(user, opened, tx)) return people;
    return people.map(({ name, knowledge }) => ({ name, knowledge: withoutConfidential(knowledge) }));
  }

  /**
   * All of it: what follows from its confidential facts is for those only who may read them. What lies in a compartment that
   * the person has not opened is not known.
   */
  async ofOpened(of: OpenedCase, tx: Tx = this.prisma.db): Promise<PersonKnowledge[]> {
    const { organisationId, id: caseId, land } = of.row;
    const members = await tx.casePerson.findMany({
      where: { organisationId, caseId, leftAt: null }, include: { person: true }, orderBy: [{ position: 'asc' }, { personId: 'asc' }],
    });
    const people = await Promise.all(members.map(async ({ person }) => ({ person, facts: await openFacts(this.vault, person) })));
    const ofHousehold = await this.records.currentOfCase(tx, of);
    const around = await this.around(tx, of);
    const opened = await this.compartments.openedBy(tx, organisationId, people.map(({ person }) => person.id));
    const children = await this.children(tx, organisationId, people.map(({ person }) => person.id));
    return Promise.all(
      people.map(async ({ person, facts }) => {
        const own = await this.records.currentOfPerson(tx, person, (code, value) => isOpenFor(opened(person.id), code, value));
        const today = this.clock.today();
        const concerns = ({ personIds }: { personIds: string[] }) => personIds.length === 0 || personIds.includes(person.id);
        const knowledge: Knowledge = {
          today,
          personId: person.id,
          ...recordOf(facts),
          caseLand: land as Land,
          childrenInHousehold: children.filter(({ parentId, householdId }) => parentId === person.id && householdId === person.householdId).map(({ birthDate }) => birthDate),
          // What the household is asked once holds for each of its people.
          facts: withRemovalDay({ ...ofHousehold.facts, ...own.facts }, around.removals.filter(concerns), today),
          judgements: { ...ofHousehold.judgements, ...own.judgements },
          procedures: around.procedures.filter(concerns).map(({ kind, state, startedOn, endedOn }) => ({ kind, state, startedOn, endedOn })),
          noticesOn: around.notices.filter(concerns).map(({ on }) => on),
          earlierAttempts: around.attempts.filter(({ personIds }) => personIds.includes(person.id)).map(({ state, endedOn }) => ({ state, endedOn })),
        };
        return { name: nameOf(facts), knowledge };
      }),
    );
  }

  private async around(tx: Tx, { row: { organisationId, id: caseId }, key }: OpenedCase) {
    const where = { organisationId, caseId };
    const [procedures, events, submissions] = [
      await tx.procedure.findMany({ where, orderBy: [{ startedOn: 'asc' }, { id: 'asc' }] }),
      await tx.caseEvent.findMany({
        where: { ...where, kind: { in: [HFK_NOTICE, REMOVAL] }, withdrawnAt: null }, orderBy: [{ happenedOn: 'asc' }, { recordedAt: 'asc' }],
      }),
      await tx.submission.findMany({ where, orderBy: { attempt: 'asc' } }),
    ];
    return {
      procedures: procedures.map(({ kind, state, startedOn, endedOn, personIds }) => ({
        kind: kind as ProcedureKind, state: state as ProcedureState, startedOn: fromDate(startedOn), endedOn: fromDateOrNull(endedOn), personIds,
      })),
      notices: events.filter(({ kind }) => kind === HFK_NOTICE).map(({ happenedOn, personIds }) => ({ on: fromDate(happenedOn), personIds })),
      removals: events.filter(({ kind }) => kind === REMOVAL).map((event) => ({
        on: fromDate(event.happenedOn), day: this.namedDay(key, event), documented: event.documentId !== null, personIds: event.personIds,
      })),
      attempts: submissions
        .filter(({ state }) => REFUSED.includes(state))
        .map(({ state, stateSince, personIds }) => ({ state, endedOn: fromDate(stateSince), personIds })),
    };
  }

  private namedDay(key: Buffer, { organisationId, id, sealed }: CaseEventModel): CalendarDate | null {
    return this.vault.open<SealedEvent>(key, 'case_event', organisationId, id, sealed).namedOn ?? null;
  }

  /** Days of birth of the children of these people, with the household in which each child lives. */
  private async children(tx: Tx, organisationId: string, ids: string[]): Promise<{ parentId: string; householdId: string; birthDate: CalendarDate }[]> {
    const relations = await tx.personRelation.findMany({
      where: { organisationId, OR: [{ kind: 'parent', otherId: { in: ids } }, { kind: 'child', personId: { in: ids } }] },
    });
    const pairs = relations.map(({ kind, personId, otherId }) => (kind === 'parent' ? { parentId: otherId, childId: personId } : { parentId: personId, childId: otherId }));
    const rows = await tx.person.findMany({ where: { organisationId, id: { in: pairs.map(({ childId }) => childId) } } });
    const born = new Map(await Promise.all(rows.map(async (row) => [row.id, { householdId: row.householdId, birthDate: (await openFacts(this.vault, row)).birthDate }] as const)));
    return pairs.flatMap(({ parentId, childId }) => {
      const child = born.get(childId);
      return child?.birthDate ? [{ parentId, householdId: child.householdId, birthDate: child.birthDate }] : [];
    });
  }
}

/** Kind of the event 'Belehrung über die Härtefallkommission'. */
const HFK_NOTICE = 'hfkNotice';
const REFUSED = ['notAdmitted', 'noErsuchen', 'orderRefused'];

const recordOf = ({ birthDate, birthDateCertainty, enteredOn, land, residenceStatus, residenceStatusUntil }: PersonFacts) => ({
  birthDate, birthDateCertainty, enteredOn, land, residenceStatus, residenceStatusUntil,
});

