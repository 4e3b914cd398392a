import { Injectable } from '@nestjs/common';
import type { PersonFacts } from '@bleibeakte/contracts';
import { toDateOrNull, Vault } from '@bleibeakte/db';
import { nameTokens } from '@bleibeakte/sealing';

/** Turns facts into the columns of a row: all of them sealed, and open only what lists filter by and the blind index. */
@Injectable()
export class PersonSealer {
  constructor(private readonly vault: Vault) {}

  async columns(organisationId: string, id: string, key: Buffer, facts: PersonFacts) {
    const indexKey = await this.vault.nameIndexKey(organisationId);
    const names = [facts.firstName, facts.lastName, ...facts.otherNames].filter(
      (name) => name !== null,
    );
    return {
      sealed: this.vault.seal(key, 'person', organisationId, id, facts),
      nameTokens: nameTokens(indexKey, names),
      birthDigest: facts.birthDate ? await this.birthDigest(organisationId, facts.birthDate) : null,
      land: facts.land,
      nationality: facts.nationality,
      residenceStatus: facts.residenceStatus,
      residenceStatusUntil: toDateOrNull(facts.residenceStatusUntil),
    };
  }

  birthDigest(organisationId: string, birthDate: string): Promise<string> {
    return this.vault.organisationDigest(organisationId, 'birth date', birthDate);
  }
}
