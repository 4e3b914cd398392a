import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OutsideDraft, OutsidePage, PageLook, PageTurn, SavedDraftResponse, SaveDraftRequest } from '@bleibeakte/contracts';
import { type LinkEntryModel, type LinkPageModel, PrismaService, type SealedEntry, type Tx } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { LinkRecords } from '../share-links/link-records.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

const EMPTY: SealedEntry = { answers: {}, name: '', address: '', phone: '', words: 0, declinedBecause: null };

/** What has been written and not yet handed in: kept here, sealed, so that a break or another phone loses nothing. */
@Injectable()
export class Drafts {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly links: PresentedLinks,
    private readonly records: LinkRecords,
  ) {}

  find(tx: Tx, { row }: PresentedLink): Promise<LinkEntryModel | null> {
    const { organisationId, id } = row;
    return tx.linkEntry.findFirst({ where: { organisationId, linkId: id, state: 'draft' }, orderBy: { createdAt: 'asc' } });
  }

  open(link: PresentedLink, entry: LinkEntryModel): SealedEntry {
    return this.records.openEntry(link.caseKey.key, entry);
  }

  async read(tx: Tx, link: PresentedLink): Promise<OutsideDraft> {
    const entry = await this.find(tx, link);
    if (!entry) return { answers: {}, name: '', address: '', phone: '', pages: [], savedAt: null, version: 0 };
    const { answers, name, address, phone } = this.open(link, entry);
    return { answers, name, address, phone, pages: await this.pages(tx, entry), savedAt: entry.savedAt.toISOString(), version: entry.version };
  }

  async pages(tx: Tx, { organisationId, id }: LinkEntryModel): Promise<OutsidePage[]> {
    const rows = await tx.linkPage.findMany({ where: { organisationId, entryId: id }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    return rows.map(toOutsidePage);
  }

  save(link: PresentedLink, { answers, name, address, phone, version }: SaveDraftRequest): Promise<SavedDraftResponse> {
    return this.change(link, version, (before) => ({
      ...before,
      answers: Object.fromEntries(answers.filter(({ text }) => text.trim()).map(({ code, text }) => [code, text])),
      name: name ?? before.name, address: address ?? before.address, phone: phone ?? before.phone,
    }));
  }

  /** One transaction with the link locked; with `version` = null whatever was written elsewhere stays. */
  async change(
    link: PresentedLink, version: number | null, write: (before: SealedEntry) => SealedEntry, also: (tx: Tx, entry: LinkEntryModel) => Promise<void> = async () => {},
  ): Promise<SavedDraftResponse> {
    return this.prisma.write(async (tx) => {
      const now = await this.links.lock(tx, link);
      if (now.door !== 'open') return this.links.close(link.row.organisationId);
      const entry = (await this.find(tx, now)) ?? (await this.begin(tx, now, version));
      if (version !== null && entry.version !== version) throw new RuleViolation('conflict.version');
      await also(tx, entry);
      const sealed = this.records.sealEntry(now.caseKey.key, entry.organisationId, entry.id, write(this.open(now, entry)));
      const savedAt = this.clock.now();
      await tx.linkEntry.updateMany({ where: { organisationId: entry.organisationId, id: entry.id }, data: { sealed, savedAt, version: { increment: 1 } } });
      return { savedAt: savedAt.toISOString(), version: entry.version + 1 };
    });
  }

  /** The first saving makes the row with version 0, so that it fits what the page has seen. */
  private async begin(tx: Tx, { row, caseKey }: PresentedLink, version: number | null): Promise<LinkEntryModel> {
    if (version !== null && version !== 0) throw new RuleViolation('conflict.version');
    const { organisationId, caseId, id: linkId } = row;
    const id = randomUUID();
    const now = this.clock.now();
    await tx.shareLink.updateMany({ where: { organisationId, id: linkId, begunAt: null }, data: { begunAt: now } });
    return tx.linkEntry.create({
      data: {
        id, organisationId, caseId, linkId, createdAt: now, savedAt: now, version: 0,
        sealed: this.records.sealEntry(caseKey.key, organisationId, id, EMPTY),
      },
    });
  }
}

const toOutsidePage = ({ id, type, corners, found, turn, look, edition }: LinkPageModel): OutsidePage => ({
  id, type: type as OutsidePage['type'], corners: cornersOf(corners), found: cornersOf(found), turn: turn as PageTurn, look: look as PageLook, edition,
});

const cornersOf = (numbers: number[]): number[] | null => (numbers.length > 0 ? numbers : null);
