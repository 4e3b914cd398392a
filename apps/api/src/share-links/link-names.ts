import { Injectable } from '@nestjs/common';
import type { Recipient } from '@bleibeakte/contracts';
import { type Tx, Vault } from '@bleibeakte/db';
import { joinNames, shortName } from '@bleibeakte/domain';
import { type CaseKey, ConsentLedger } from '../consents/consent-ledger.ts';
import { openFacts } from '../persons/person-record.ts';

/** How persons are named to somebody outside: as they agreed, otherwise by first name and initial. */
@Injectable()
export class LinkNames {
  constructor(
    private readonly vault: Vault,
    private readonly ledger: ConsentLedger,
  ) {}

  async of(tx: Tx, caseKey: CaseKey, personIds: readonly string[], recipient: Recipient, language: string): Promise<string | null> {
    const { organisationId } = caseKey;
    const rows = await tx.person.findMany({
      where: { organisationId, id: { in: [...personIds] } },
      select: { id: true, organisationId: true, keyWrapped: true, sealed: true },
    });
    const names: string[] = [];
    for (const personId of personIds) {
      const row = rows.find(({ id }) => id === personId);
      if (!row) continue;
      const agreed = await this.ledger.namedAs(tx, caseKey, personId, recipient);
      const { firstName, lastName } = await openFacts(this.vault, row);
      names.push(agreed ?? shortName(firstName, lastName));
    }
    return names.length > 0 ? joinNames(names, language) : null;
  }
}
