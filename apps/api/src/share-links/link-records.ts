import { Injectable } from '@nestjs/common';
import type { LetterRole, LinkEntryResponse, LinkLanguage, LinkPurpose, LinkResponse, Recipient } from '@bleibeakte/contracts';
import {
  fromDateOrNull, type LinkEntryModel, type SealedDocument, type SealedEntry, type SealedLink, type ShareLinkModel, type Tx, Vault,
} from '@bleibeakte/db';
import { isLinkLive, type LinkFacts, linkState } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { type CaseKey, ConsentLedger } from '../consents/consent-ledger.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';

export type LinkRow = ShareLinkModel & { entries: LinkEntryModel[] };

/** Opens links and what came in through them, and says where they stand. */
@Injectable()
export class LinkRecords {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly ledger: ConsentLedger,
    private readonly staff: StaffDirectory,
  ) {}

  openLink(key: Buffer, { organisationId, id, sealed }: Pick<ShareLinkModel, 'organisationId' | 'id' | 'sealed'>): SealedLink {
    return this.vault.open<SealedLink>(key, 'share_link', organisationId, id, sealed);
  }

  /** Who writes, or what is sent: for the history. */
  title(key: Buffer, row: Pick<ShareLinkModel, 'organisationId' | 'id' | 'sealed'>): string | null {
    const { writer, asksFor } = this.openLink(key, row);
    return writer ?? asksFor;
  }

  openEntry(key: Buffer, { organisationId, id, sealed }: Pick<LinkEntryModel, 'organisationId' | 'id' | 'sealed'>): SealedEntry {
    return this.vault.open<SealedEntry>(key, 'link_entry', organisationId, id, sealed);
  }

  sealEntry(key: Buffer, organisationId: string, id: string, entry: SealedEntry): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, 'link_entry', organisationId, id, entry);
  }

  facts(row: LinkRow): LinkFacts {
    const entry = row.entries.find(({ state }) => state !== 'draft');
    return { ...row, entry: (entry?.state ?? null) as LinkFacts['entry'] };
  }

  async toResponse(tx: Tx, caseKey: CaseKey, row: LinkRow): Promise<LinkResponse> {
    const { key, organisationId } = caseKey;
    const { writer, asksFor, sentFor } = this.openLink(key, row);
    const draft = row.entries.find(({ state }) => state === 'draft');
    const entry = row.entries.find(({ state }) => state !== 'draft');
    const state = linkState(this.facts(row), this.clock.now());
    const recipient = row.recipient as Recipient;
    return {
      id: row.id, caseId: row.caseId, evidenceItemId: row.evidenceItemId, purpose: row.purpose as LinkPurpose,
      personIds: row.purpose === 'upload' ? sentFor : row.personIds,
      recipient, role: row.role as LetterRole | null, writer, asksFor, language: row.language as LinkLanguage, state,
      dueOn: fromDateOrNull(row.dueOn),
      expiresAt: row.expiresAt.toISOString(),
      openedAt: row.openedAt?.toISOString() ?? null,
      begunAt: row.begunAt?.toISOString() ?? null,
      savedAt: draft?.savedAt.toISOString() ?? null,
      handedInAt: row.handedInAt?.toISOString() ?? null,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      reminded: row.reminded,
      madeBy: await this.staff.ref(organisationId, row.madeById),
      createdAt: row.createdAt.toISOString(),
      missing: isLinkLive(state) ? await this.ledger.missing(tx, caseKey, row.personIds, recipient) : [],
      entry: entry ? await this.toEntry(tx, caseKey, entry) : null,
      version: row.version,
    };
  }

  private async toEntry(tx: Tx, { organisationId, key }: CaseKey, row: LinkEntryModel): Promise<LinkEntryResponse> {
    const { name, words, declinedBecause } = this.openEntry(key, row);
    const documents = await tx.document.findMany({ where: { organisationId, id: { in: row.documentIds }, removedAt: null }, orderBy: { id: 'asc' } });
    return {
      signedAs: name, words,
      handedInAt: (row.handedInAt ?? row.savedAt).toISOString(),
      documents: documents.map(({ id, type, status, sealed }) => ({
        id, type, status, fileName: this.vault.open<SealedDocument>(key, 'document', organisationId, id, sealed).fileName,
      })),
      decidedAt: row.decidedAt?.toISOString() ?? null,
      decidedBy: await this.staff.ref(organisationId, row.decidedById),
      declinedBecause,
    };
  }
}
