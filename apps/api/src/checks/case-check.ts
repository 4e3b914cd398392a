import { Injectable } from '@nestjs/common';
import type { CheckResponse, Land } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { CHECK_RULE_VERSION, checkPerson, doorOf } from '@bleibeakte/domain';
import type { CommissionProfile } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { KnowledgeService } from '../facts/knowledge.service.ts';

/** The check of a case as it stands now: what is known about its people against the profile of its commission. */
@Injectable()
export class CaseCheck {
  constructor(
    private readonly knowledge: KnowledgeService,
    private readonly commissions: CommissionsService,
    private readonly clock: Clock,
  ) {}

  /** `of`: another Land than that of the case, or only some of its people. */
  async now(opened: OpenedCase, tx: Tx, of: { land?: Land; personIds?: readonly string[] } = {}): Promise<CheckResponse> {
    const land = of.land ?? (opened.row.land as Land);
    const profile = await this.profileOf(opened, land, tx);
    const everybody = await this.knowledge.ofOpened(opened, tx);
    const people = everybody
      .filter(({ knowledge }) => of.personIds?.includes(knowledge.personId) ?? true)
      .map(({ name, knowledge }) => ({ name, knowledge: { ...knowledge, caseLand: land } }));
    return {
      id: null, caseId: opened.row.id, land, commissionName: profile.name, checkedOn: this.clock.today(), checkedAt: null, checkedBy: null,
      profileVersion: profile.version, ruleVersion: CHECK_RULE_VERSION, barsComplete: profile.barsComplete,
      door: doorOf(profile, people.map(({ knowledge }) => knowledge)),
      people: people.map((person) => checkPerson(profile, person)),
      sources: usedSources(profile),
    };
  }

  /** A running case keeps the version it has; for another Land it is the one that holds now. */
  private async profileOf({ row: { organisationId, land: own, commissionVersion } }: OpenedCase, land: Land, tx: Tx): Promise<CommissionProfile> {
    const version = land === own ? commissionVersion : await this.commissions.currentVersion(organisationId, land, tx);
    return this.commissions.profileFor(organisationId, land, version);
  }
}

/** A snapshot keeps its sources readable when the profile has moved on. */
function usedSources({ bars, sources }: CommissionProfile): CheckResponse['sources'] {
  const used = new Set(bars.flatMap(({ source }) => source?.split(/;\s*/) ?? []));
  return sources.filter(({ id }) => used.has(id)).map(({ id, title, address }) => ({ id, title, address }));
}
