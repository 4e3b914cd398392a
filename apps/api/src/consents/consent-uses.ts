import { Injectable } from '@nestjs/common';
import type { Argument, ConsentUse, EvidenceKindCode, Recipient } from '@bleibeakte/contracts';
import { type SealedEvidence, type Tx, Vault } from '@bleibeakte/db';
import { berlinDay, carries, type GivenConsent } from '@bleibeakte/domain';
import { compartmentOfEvidence } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { CaseKey } from './consent-ledger.ts';

export type FoundUse = ConsentUse & { restsOn: (consent: GivenConsent) => boolean };

interface Item {
  argument: string;
  kind: string | null;
}

/** What has gone out about the persons of a case: requests and links, newest first. */
@Injectable()
export class ConsentUses {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async ofCase(tx: Tx, { organisationId, caseId, key }: CaseKey): Promise<FoundUse[]> {
    const where = { organisationId, caseId };
    const evidence = { include: { evidence: { select: { id: true, argument: true, kind: true, sealed: true } } } };
    const [requests, links] = [await tx.evidenceRequest.findMany({ where: { ...where, recipient: { not: 'self' } }, ...evidence }), await tx.shareLink.findMany({ where, ...evidence })];
    const title = (item: { id: string; sealed: Uint8Array } | null): string =>
      item ? this.vault.open<SealedEvidence>(key, 'evidence_item', organisationId, item.id, item.sealed).title : '';
    const now = this.clock.now();
    const opens = ({ categories }: GivenConsent, item: Item | null): boolean => {
      const compartment = item && compartmentOfEvidence(item.argument as Argument, item.kind as EvidenceKindCode | null);
      return compartment !== null && categories.includes(compartment);
    };
    const restsOn = (personIds: string[], recipient: string, item: Item | null, at: Date) => (consent: GivenConsent) =>
      personIds.includes(consent.personId) && (carries(consent, recipient as Recipient) || opens(consent, item)) && consent.givenOn <= berlinDay(at);
    const found: FoundUse[] = [
      ...requests.map(({ id, evidence: item, recipient, createdAt, personIds, state }) => ({
        kind: 'request' as const, id, title: title(item), recipient: recipient as Recipient, at: createdAt.toISOString(), open: state === 'open',
        restsOn: restsOn(personIds, recipient, item, createdAt),
      })),
      ...links.map(({ id, evidence: item, recipient, createdAt, personIds, withdrawnAt, handedInAt, expiresAt }) => ({
        kind: 'link' as const, id, title: title(item), recipient: recipient as Recipient, at: createdAt.toISOString(),
        open: !withdrawnAt && !handedInAt && expiresAt > now, restsOn: restsOn(personIds, recipient, item, createdAt),
      })),
    ];
    return found.sort((a, b) => b.at.localeCompare(a.at));
  }
}
