import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MAX_LINK_PAGES, type OutsidePagesResponse } from '@bleibeakte/contracts';
import { type LinkPageModel, PrismaService, type Tx } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { FileIntake, type FilePlace, type KeptFile, toPageImage } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import type { SealContext } from '@bleibeakte/sealing';
import { receiveUpload } from '../documents/receive-upload.ts';
import { HealthService } from '../health/health.service.ts';
import { Drafts } from './drafts.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

const pageContext = (organisationId: string, pageId: string): SealContext => ({ organisationId, table: 'link_page', column: 'file', rowId: pageId });

export const pagePlace = ({ row, caseKey }: PresentedLink, pageId: string): FilePlace => ({
  key: caseKey.key, context: pageContext(row.organisationId, pageId),
});

/** Photographed pages of a draft: added, put in order, removed. Each is checked like an upload and lies sealed. */
@Injectable()
export class DraftPagesService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly links: PresentedLinks,
    private readonly drafts: Drafts,
    private readonly health: HealthService,
    private readonly intake: FileIntake,
  ) {}

  /** The same `repeatKey` gives the one page again. */
  async add(link: PresentedLink, repeatKey: string | null, request: FastifyRequest): Promise<OutsidePagesResponse> {
    if (link.door !== 'open') return this.links.close(link.row.organisationId);
    const earlier = await this.findEarlier(link, repeatKey);
    if (earlier) return this.answer(link);
    await this.assertRoom(this.prisma.db, link);
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const pageId = randomUUID();
    const place = pagePlace(link, pageId);
    const kept: string[] = [];
    try {
      let file: KeptFile | null = null;
      await receiveUpload(request, async (content) => {
        file = await this.intake.keep(content, place, kept);
      });
      const page = await this.check(file!, place, kept);
      const isNew = await this.write(link, repeatKey, pageId, page);
      await this.intake.discard(kept.filter((fileKey) => !isNew || fileKey !== page.fileKey));
    } catch (error) {
      await this.intake.discard(kept);
      throw error;
    }
    return this.answer(link);
  }

  /** A photographed page, to look at. @throws NotFoundException also for a PDF */
  async show(link: PresentedLink, pageId: string): Promise<Readable> {
    const page = await this.findPage(this.prisma.db, link, pageId);
    if (page.type !== 'jpeg') throw new NotFoundException();
    return this.intake.stream(page.fileKey, pagePlace(link, pageId));
  }

  /** All pages in the wished order. @throws NotFoundException when it is not all of them */
  async order(link: PresentedLink, ids: string[]): Promise<OutsidePagesResponse> {
    await this.drafts.change(link, null, (before) => before, async (tx, { organisationId, id }) => {
      const rows = await tx.linkPage.findMany({ where: { organisationId, entryId: id } });
      if (new Set(ids).size !== rows.length || rows.some((row) => !ids.includes(row.id))) throw new NotFoundException();
      for (const [position, pageId] of ids.entries()) await tx.linkPage.updateMany({ where: { organisationId, id: pageId }, data: { position } });
    });
    return this.answer(link);
  }

  async remove(link: PresentedLink, pageId: string): Promise<OutsidePagesResponse> {
    const page = await this.findPage(this.prisma.db, link, pageId);
    await this.drafts.change(link, null, (before) => before, async (tx, { organisationId, id }) => {
      await tx.linkPage.deleteMany({ where: { organisationId, entryId: id, id: pageId } });
    });
    await this.intake.discard([page.fileKey]);
    return this.answer(link);
  }

  private async check(file: KeptFile, place: FilePlace, kept: string[]): Promise<KeptFile> {
    if (file.type === 'docx') throw new RuleViolation('document.type-not-allowed');
    return this.intake.checkWhole(file, place, kept, toPageImage);
  }

  private async write(link: PresentedLink, repeatKey: string | null, pageId: string, { fileKey, type, size }: KeptFile): Promise<boolean> {
    let isNew = false;
    await this.drafts.change(link, null, (before) => before, async (tx, { organisationId, id: entryId }) => {
      const position = await this.assertRoom(tx, link, entryId);
      const { count } = await tx.linkPage.createMany({
        data: [{ id: pageId, organisationId, entryId, fileKey, type: type === 'pdf' ? 'pdf' : 'jpeg', size, position, repeatKey, createdAt: this.clock.now() }],
        skipDuplicates: true,
      });
      isNew = count > 0;
    });
    return isNew;
  }

  /** @returns the position behind the last page. @throws RuleViolation link.too-many-pages */
  private async assertRoom(tx: Tx, link: PresentedLink, entryId?: string): Promise<number> {
    const { organisationId } = link.row;
    const id = entryId ?? (await this.drafts.find(tx, link))?.id;
    if (!id) return 0;
    const rows = await tx.linkPage.findMany({ where: { organisationId, entryId: id }, select: { position: true } });
    if (rows.length >= MAX_LINK_PAGES) throw new RuleViolation('link.too-many-pages');
    return Math.max(-1, ...rows.map(({ position }) => position)) + 1;
  }

  private async findEarlier(link: PresentedLink, repeatKey: string | null): Promise<LinkPageModel | null> {
    const entry = repeatKey && (await this.drafts.find(this.prisma.db, link));
    return entry ? this.prisma.db.linkPage.findFirst({ where: { organisationId: entry.organisationId, entryId: entry.id, repeatKey } }) : null;
  }

  private async findPage(tx: Tx, link: PresentedLink, id: string): Promise<LinkPageModel> {
    const { organisationId } = link.row;
    const page = await tx.linkPage.findFirst({ where: { organisationId, id, entry: { linkId: link.row.id, state: 'draft' } } });
    if (!page) throw new NotFoundException();
    return page;
  }

  private async answer(link: PresentedLink): Promise<OutsidePagesResponse> {
    const { pages, savedAt, version } = await this.drafts.read(this.prisma.db, link);
    return { pages, savedAt: savedAt ?? this.clock.now().toISOString(), version };
  }
}
