import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type CutPageRequest, MAX_LINK_PAGES, MAX_SCAN_PAGES, type OutsidePagesResponse } from '@bleibeakte/contracts';
import { type LinkPageModel, PrismaService, type Tx } from '@bleibeakte/db';
import { isPageShape, RuleViolation } from '@bleibeakte/domain';
import { FileIntake, type KeptFile, toCorners, toNumbers } from '@bleibeakte/papers';
import { Clock } from '@bleibeakte/platform';
import { receiveUpload } from '../documents/receive-upload.ts';
import { HealthService } from '../health/health.service.ts';
import { Drafts } from './drafts.ts';
import { type MadePage, PageMaker, photoPlace } from './page-maker.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

/** Photographed pages of a draft: added, cut, put in order, removed. Each is checked like an upload and lies sealed. */
@Injectable()
export class DraftPagesService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly links: PresentedLinks,
    private readonly drafts: Drafts,
    private readonly health: HealthService,
    private readonly intake: FileIntake,
    private readonly maker: PageMaker,
  ) {}

  /** The same `repeatKey` gives the one page again. */
  async add(link: PresentedLink, repeatKey: string | null, request: FastifyRequest): Promise<OutsidePagesResponse> {
    if (link.door !== 'open') return this.links.close(link.row.organisationId);
    const earlier = await this.findEarlier(link, repeatKey);
    if (earlier) return this.answer(link);
    await this.assertRoom(this.prisma.db, link);
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const pageId = randomUUID();
    const kept: string[] = [];
    try {
      let file: KeptFile | null = null;
      await receiveUpload(request, async (content) => {
        file = await this.intake.keep(content, photoPlace(link, pageId), kept);
      });
      const page = await this.maker.take(link, pageId, file!, kept);
      const isNew = await this.write(link, repeatKey, pageId, page);
      await this.intake.discard(kept.filter((fileKey) => !isNew || (fileKey !== page.file.fileKey && fileKey !== page.image?.fileKey)));
    } catch (error) {
      await this.intake.discard(kept);
      throw error;
    }
    return this.answer(link);
  }

  /** A photographed page, or the photo that it is cut out of, to look at. @throws NotFoundException also for a PDF */
  async show(link: PresentedLink, pageId: string, asPhoto: boolean): Promise<Readable> {
    const page = await this.findPage(this.prisma.db, link, pageId);
    if (page.type !== 'jpeg') throw new NotFoundException();
    return this.maker.show(link, page, asPhoto);
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
    await this.intake.discard(filesOf(page));
    return this.answer(link);
  }

  /** Other corners, turned, or another look. @throws NotFoundException also for a PDF; RuleViolation link.page-shape */
  async cut(link: PresentedLink, { id: pageId, corners, turn, look }: CutPageRequest): Promise<OutsidePagesResponse> {
    const page = await this.findPage(this.prisma.db, link, pageId);
    if (page.type !== 'jpeg' || !page.imageKey) throw new NotFoundException();
    if (corners && !isPageShape(corners)) throw new RuleViolation('link.page-shape');
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const kept: string[] = [];
    try {
      const image = await this.maker.cut(link, page, { corners: toCorners(corners), turn, look }, kept);
      const old = await this.replaceImage(link, pageId, image, { corners: corners ?? [], turn, look });
      await this.intake.discard(old ? [old] : kept);
    } catch (error) {
      await this.intake.discard(kept);
      throw error;
    }
    return this.answer(link);
  }

  /** @returns the key of the picture that was there before; null when the page has been removed meanwhile */
  private async replaceImage(link: PresentedLink, pageId: string, { fileKey, size }: KeptFile, cut: { corners: number[]; turn: number; look: string }): Promise<string | null> {
    let old: string | null = null;
    await this.drafts.change(link, null, (before) => before, async (tx, { organisationId, id: entryId }) => {
      const row = await tx.linkPage.findFirst({ where: { organisationId, entryId, id: pageId } });
      old = row?.imageKey ?? null;
      if (row) await tx.linkPage.updateMany({ where: { organisationId, id: pageId }, data: { imageKey: fileKey, imageSize: size, ...cut, edition: { increment: 1 } } });
    });
    return old;
  }

  private async write(link: PresentedLink, repeatKey: string | null, pageId: string, { file: { fileKey, type, size }, image, cut }: MadePage): Promise<boolean> {
    let isNew = false;
    const corners = cut.corners ? toNumbers(cut.corners) : [];
    await this.drafts.change(link, null, (before) => before, async (tx, { organisationId, id: entryId }) => {
      const position = await this.assertRoom(tx, link, entryId);
      const { count } = await tx.linkPage.createMany({
        data: [{
          id: pageId, organisationId, entryId, fileKey, type: type === 'pdf' ? 'pdf' : 'jpeg', size, position, repeatKey, createdAt: this.clock.now(),
          imageKey: image?.fileKey ?? null, imageSize: image?.size ?? null, corners, found: corners, turn: cut.turn, look: cut.look,
        }],
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
    const most = link.row.purpose === 'scan' ? MAX_SCAN_PAGES : MAX_LINK_PAGES;
    if (rows.length >= most) throw new RuleViolation('link.too-many-pages', { most });
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

/** Files that go with a page. */
export const filesOf = ({ fileKey, imageKey }: LinkPageModel): string[] => (imageKey ? [fileKey, imageKey] : [fileKey]);
