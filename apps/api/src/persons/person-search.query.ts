import { Prisma, type Tx } from '@bleibeakte/db';
import type { CurrentUser } from '../access/current-user.ts';
import type { PersonCaseResponse } from '@bleibeakte/contracts';
import type { SealedPerson } from './person-record.ts';
import { casesOfPerson, visiblePersonsSql } from './persons.query.ts';

export interface Candidate extends SealedPerson {
  byName: boolean;
  byBirth: boolean;
  cases: PersonCaseResponse[];
}

export interface Wanted {
  /** Of every entry at least one token must be in the index of the name. */
  words: number[][];
  fuzzy: number[];
  birthDigest: string | null;
}

/** So many are opened and ranked; the more of the wanted tokens a name has, the sooner it is among them. */
const MOST_CANDIDATES = 200;
const MOST_SIMILAR = 50;
/** Share of the letter groups that a name with a typing error must have. */
const SIMILAR_SHARE = 0.4;
/** From here on it does not matter how many names more a group of letters has. */
const FREQUENT = 500;

/** Persons whose name has all the words, or who were born on that day. */
export function findCandidates(
  db: Tx,
  user: CurrentUser,
  { words, fuzzy, birthDigest }: Wanted,
): Promise<Candidate[]> {
  const all = [...new Set([...words.flat(), ...fuzzy])];
  const named =
    words.length > 0
      ? Prisma.sql`(${Prisma.join(
          words.map((word) => Prisma.sql`p.name_tokens && ${word}::int[]`),
          ' AND ',
        )})`
      : Prisma.sql`false`;
  const born = birthDigest
    ? Prisma.sql`coalesce(p.birth_digest = ${birthDigest}, false)`
    : Prisma.sql`false`;
  return db.$queryRaw<Candidate[]>`
    SELECT p.id, p.organisation_id AS "organisationId", p.key_wrapped AS "keyWrapped", p.sealed,
      p.by_name AS "byName", p.by_birth AS "byBirth", ${casesOfPerson(user)} AS cases
    FROM (
      SELECT p.*, ${named} AS by_name, ${born} AS by_birth, ${overlap(all)} AS overlap
      FROM person p
      WHERE ${visiblePersonsSql(user)} AND (${named} ${birthDigest ? Prisma.sql`OR p.birth_digest = ${birthDigest}` : Prisma.empty})
      ORDER BY overlap DESC, p.id
      LIMIT ${MOST_CANDIDATES}
    ) p`;
}

/**
 * A second try for typing errors: persons whose names share many groups of letters. Whoever has `enough` of them has at least
 * one of any `fuzzy.length - enough + 1`; so only names with one of the rarest are read, and nobody is lost.
 */
export function findSimilar(db: Tx, user: CurrentUser, fuzzy: number[]): Promise<Candidate[]> {
  const enough = Math.max(2, Math.ceil(fuzzy.length * SIMILAR_SHARE));
  return db.$queryRaw<Candidate[]>`
    WITH rare AS MATERIALIZED (
      SELECT token FROM unnest(${fuzzy}::int[]) token
      ORDER BY (SELECT count(*) FROM (
        SELECT 1 FROM person p WHERE p.organisation_id = ${user.organisationId}::uuid AND p.name_tokens && ARRAY[token]
        LIMIT ${FREQUENT}) few)
      LIMIT ${fuzzy.length - enough + 1})
    SELECT p.id, p.organisation_id AS "organisationId", p.key_wrapped AS "keyWrapped", p.sealed,
      true AS "byName", false AS "byBirth", ${casesOfPerson(user)} AS cases
    FROM (
      SELECT p.*, ${sharedOf(fuzzy)} AS overlap
      FROM person p
      WHERE ${visiblePersonsSql(user)} AND p.name_tokens && (SELECT array_agg(token) FROM rare)
      ORDER BY overlap DESC, p.id
      LIMIT ${MOST_SIMILAR}
    ) p
    WHERE p.overlap >= ${enough}::int`;
}

/** The same as `overlap` for a few tokens, without making a set of every name. */
function sharedOf(tokens: number[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(tokens.map((token) => Prisma.sql`(${token}::int = ANY (p.name_tokens))::int`), ' + ')})`;
}

function overlap(tokens: number[]): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM unnest(p.name_tokens) token WHERE token = ANY(${tokens}::int[]))`;
}
