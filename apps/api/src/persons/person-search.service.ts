import { Injectable } from '@nestjs/common';
import type { PersonFacts, PersonHit, SearchPersonsRequest } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import { rankName, searchTokens } from '@bleibeakte/sealing';
import type { CurrentUser } from '../access/current-user.ts';
import { type Candidate, findCandidates, findSimilar } from './person-search.query.ts';
import { openFacts, toPersonSummary } from './person-record.ts';
import { PersonSealer } from './person-sealer.ts';

const MOST_HITS = 20;
/** With fewer hits a second look is taken for typing errors. */
const FEW_HITS = 5;
/** Names that are less alike than this say nothing. */
const LEAST_LIKENESS = 0.35;
/** From here on a name counts as similar when the day of birth has found the person. */
const SIMILAR = 0.5;

interface Ranked {
  hit: PersonHit;
  rank: number;
  /** Of the word that fits worst: 'Maria Meier' is not like 'Maria Schulz'. */
  likeness: number;
}

/** Finds persons by their name in any spelling, order and script, and by the day of birth, without reading all names. */
@Injectable()
export class PersonSearch {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly sealer: PersonSealer,
  ) {}

  /** The best first, at most 20; those who are found by name and day of birth before all others. */
  async search(
    user: CurrentUser,
    { query, birthDate }: SearchPersonsRequest,
  ): Promise<PersonHit[]> {
    const { organisationId } = user;
    const tokens = searchTokens(await this.vault.nameIndexKey(organisationId), query);
    const birthDigest = birthDate ? await this.sealer.birthDigest(organisationId, birthDate) : null;
    const found = await this.rank(
      query,
      await findCandidates(this.prisma.db, user, { ...tokens, birthDigest }),
    );
    if (
      found.filter(({ hit }) => hit.reasons.includes('name')).length < FEW_HITS &&
      tokens.fuzzy.length > 2
    ) {
      const known = new Set(found.map(({ hit }) => hit.id));
      const similar = await findSimilar(this.prisma.db, user, tokens.fuzzy);
      const more = await this.rank(
        query,
        similar.filter(({ id }) => !known.has(id)),
      );
      found.push(...more.filter(({ likeness }) => likeness >= LEAST_LIKENESS));
    }
    const at = this.clock.now();
    await recordAudit(this.prisma.db, this.vault, {
      code: 'person.searched',
      organisationId,
      actorId: user.id,
      at,
    });
    const order = ({ hit, rank }: Ranked) => rank + hit.reasons.length;
    return found
      .sort((a, b) => order(b) - order(a))
      .slice(0, MOST_HITS)
      .map(({ hit }) => hit);
  }

  private rank(query: string, candidates: Candidate[]): Promise<Ranked[]> {
    const today = this.clock.today();
    return Promise.all(
      candidates.map(async (row) => {
        const facts = await openFacts(this.vault, row);
        const rank = bestRank(query, facts);
        const reasons: PersonHit['reasons'] = [];
        if (row.byName || (row.byBirth && rank >= SIMILAR)) reasons.push('name');
        if (row.byBirth) reasons.push('birthDate');
        const likeness = Math.min(
          ...query
            .trim()
            .split(/\s+/)
            .map((word) => bestRank(word, facts)),
        );
        return {
          rank,
          likeness,
          hit: { ...toPersonSummary(row.id, facts, row.cases, today), reasons },
        };
      }),
    );
  }
}

/** Other spellings and former names count as much as the name. */
function bestRank(query: string, { firstName, lastName, otherNames }: PersonFacts): number {
  const name = [firstName, lastName].filter((part) => part !== null).join(' ');
  return Math.max(rankName(query, name), ...otherNames.map((other) => rankName(query, other)));
}
