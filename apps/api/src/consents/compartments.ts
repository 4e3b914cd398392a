import { Injectable } from '@nestjs/common';
import type { Argument, Compartment, EvidenceKindCode } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { may, openCompartments, RuleViolation } from '@bleibeakte/domain';
import { compartmentOfEvidence } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { ConsentLedger } from './consent-ledger.ts';

/** Stands where a title or a name would tell of it. */
export const CLOSED = 'Verschlossen';

/** What decides in which compartment an item of evidence lies; without persons it is of everybody in the case. */
export interface Compartmented {
  caseId: string;
  argument: string;
  kind: string | null;
  personIds: readonly string[];
}

const compartmentOf = ({ argument, kind }: Compartmented): Compartment | null =>
  compartmentOfEvidence(argument as Argument, kind as EvidenceKindCode | null);

/** Health, violence suffered and offences stay closed until the person has agreed, and are for those only who counsel. */
@Injectable()
export class Compartments {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: ConsentLedger,
  ) {}

  /** What these persons have opened, in whichever of their cases they agreed. */
  async openedBy(tx: Tx, organisationId: string, personIds: readonly string[]): Promise<(personId: string) => readonly Compartment[]> {
    const given = await this.ledger.givenByPersons(tx, organisationId, personIds, 'specialCategories');
    return (personId) => openCompartments(given, personId, this.clock.today());
  }

  /** Those of the items that are closed to this user, by id. */
  async closedItems(tx: Tx, user: CurrentUser, items: readonly (Compartmented & { id: string })[]): Promise<Map<string, Compartment>> {
    const guarded = items.flatMap((item) => {
      const compartment = compartmentOf(item);
      return compartment ? [{ item, compartment }] : [];
    });
    if (!may(user.role, 'fact:read')) return new Map(guarded.map(({ item, compartment }) => [item.id, compartment]));
    const unasked = await this.unaskedOf(tx, user.organisationId, guarded.map(({ item }) => item));
    return new Map(guarded.filter(({ item }) => unasked(item).length > 0).map(({ item, compartment }) => [item.id, compartment]));
  }

  /** The same for what hangs on items: asks with the id of its item. */
  async closedByItem(tx: Tx, user: CurrentUser, itemIds: readonly (string | null)[]): Promise<(itemId: string | null) => boolean> {
    const ids = [...new Set(itemIds)].filter((id) => id !== null);
    const items = ids.length === 0 ? [] : await tx.evidenceItem.findMany({ where: { organisationId: user.organisationId, id: { in: ids } } });
    const closed = await this.closedItems(tx, user, items);
    return (itemId) => itemId !== null && closed.has(itemId);
  }

  /** Ids of all in a case that is closed to this user: items and what hangs on them. */
  async closedInCase(tx: Tx, user: CurrentUser, caseId: string): Promise<Set<string>> {
    const where = { organisationId: user.organisationId, caseId };
    const closed = [...(await this.closedItems(tx, user, await tx.evidenceItem.findMany({ where }))).keys()];
    if (closed.length === 0) return new Set();
    const hanging = { where: { ...where, evidenceItemId: { in: closed } }, select: { id: true } };
    const [documents, requests, links] = [await tx.document.findMany(hanging), await tx.evidenceRequest.findMany(hanging), await tx.shareLink.findMany(hanging)];
    return new Set([...closed, ...[...documents, ...requests, ...links].map(({ id }) => id)]);
  }

  /** For whoever writes into it. @throws RuleViolation access.denied, compartment.closed with ids of persons, parted by blanks */
  async assertOpen(tx: Tx, user: CurrentUser, item: Compartmented): Promise<void> {
    const compartment = compartmentOf(item);
    if (compartment === null) return;
    if (!may(user.role, 'fact:read')) throw new RuleViolation('access.denied');
    const persons = await this.unasked(tx, user.organisationId, item);
    if (persons.length > 0) throw new RuleViolation('compartment.closed', { compartment, persons: persons.join(' ') });
  }

  /** The same for an item by its id. @throws as `assertOpen` */
  async assertItemOpen(tx: Tx, user: CurrentUser, itemId: string): Promise<void> {
    const item = await tx.evidenceItem.findFirst({ where: { organisationId: user.organisationId, id: itemId } });
    if (item) await this.assertOpen(tx, user, item);
  }

  /** For links, which have no user: a consent that was taken back closes them as well. */
  async isItemClosed(tx: Tx, organisationId: string, itemId: string | null): Promise<boolean> {
    const item = itemId && (await tx.evidenceItem.findFirst({ where: { organisationId, id: itemId } }));
    return item ? (await this.unasked(tx, organisationId, item)).length > 0 : false;
  }

  /** Whose consent is missing: empty = open, or in no compartment. */
  async unasked(tx: Tx, organisationId: string, item: Compartmented): Promise<string[]> {
    return compartmentOf(item) === null ? [] : (await this.unaskedOf(tx, organisationId, [item]))(item);
  }

  /** The same for many, in two queries at most. */
  private async unaskedOf(tx: Tx, organisationId: string, items: readonly Compartmented[]): Promise<(item: Compartmented) => string[]> {
    if (items.length === 0) return () => [];
    const ofAll = await this.everybody(tx, organisationId, items.filter(({ personIds }) => personIds.length === 0).map(({ caseId }) => caseId));
    const personsOf = ({ personIds, caseId }: Compartmented): readonly string[] => (personIds.length > 0 ? personIds : (ofAll.get(caseId) ?? []));
    const opened = await this.openedBy(tx, organisationId, [...new Set(items.flatMap(personsOf))]);
    return (item) => {
      const compartment = compartmentOf(item);
      return compartment === null ? [] : personsOf(item).filter((personId) => !opened(personId).includes(compartment));
    };
  }

  /** Who is in each of these cases. */
  private async everybody(tx: Tx, organisationId: string, caseIds: readonly string[]): Promise<Map<string, string[]>> {
    if (caseIds.length === 0) return new Map();
    const people = await tx.casePerson.findMany({ where: { organisationId, caseId: { in: [...new Set(caseIds)] }, leftAt: null }, select: { caseId: true, personId: true } });
    const found = new Map<string, string[]>();
    for (const { caseId, personId } of people) found.set(caseId, [...(found.get(caseId) ?? []), personId]);
    return found;
  }
}
