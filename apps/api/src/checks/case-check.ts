import { Injectable } from '@nestjs/common';
import type { CheckResponse, Land } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { CHECK_RULE_VERSION, checkPerson, doorOf } from '@bleibeakte/domain';
import { behaviours, type CommissionProfile } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { KnowledgeService } from '../facts/knowledge.service.ts';

/**
 * The check of a case as it stands now: all that is known about its people, its confidential entries too, against the profile of
 * its commission. Shown are its findings through `hideConfidential`.
 */
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
      door: doorOf({ ...profile, beforePetition: beforePetition(profile) }, people.map(({ knowledge }) => knowledge)),
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

/** The same sentences as where a petition is entered. */
const beforePetition = (profile: CommissionProfile): string[] =>
  behaviours(profile).flatMap(({ when, tone, text }) => (when === 'beforePetition' && tone === 'warns' ? [text] : []));

/** A snapshot keeps its sources readable when the profile has moved on. */
function usedSources({ bars, sources }: CommissionProfile): CheckResponse['sources'] {
  const used = new Set(bars.flatMap(({ source }) => source?.split(/;\s*/) ?? []));
  return sources.filter(({ id }) => used.has(id)).map(({ id, title, address }) => ({ id, title, address }));
}
