import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { LinkPageModel } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { FileIntake, type FilePlace, keptPhoto, type KeptFile, type PageCut, pageImage, proposedCut } from '@bleibeakte/papers';
import type { PresentedLink } from './presented-links.ts';

const WHOLE: PageCut = { corners: null, turn: 0, look: 'photo' };

/** A photo, and the page that was cut out of it; a PDF has none. */
export interface MadePage {
  file: KeptFile;
  image: KeptFile | null;
  cut: PageCut;
}

const placeOf = (link: PresentedLink, column: 'file' | 'image', pageId: string): FilePlace => ({
  key: link.caseKey.key, context: { organisationId: link.row.organisationId, table: 'link_page', column, rowId: pageId },
});

/** The photo as it was taken, or a file that was sent. */
export const photoPlace = (link: PresentedLink, pageId: string): FilePlace => placeOf(link, 'file', pageId);

/** What goes into the document. */
export const readPage = (intake: FileIntake, link: PresentedLink, { id, fileKey, imageKey }: LinkPageModel): Promise<Buffer> =>
  imageKey ? intake.read(imageKey, placeOf(link, 'image', id)) : intake.read(fileKey, photoPlace(link, id));

/** Pages are made here, on our side, so that old phones need to do no more than to send a photo: one at a time. */
@Injectable()
export class PageMaker {
  constructor(private readonly intake: FileIntake) {}

  /** Checks what came in; of a photo the page is cut out as far as the paper is seen. @throws RuleViolation */
  async take(link: PresentedLink, pageId: string, file: KeptFile, kept: string[]): Promise<MadePage> {
    if (file.type === 'docx') throw new RuleViolation('document.type-not-allowed');
    let cut = WHOLE;
    let image: Buffer | null = null;
    const checked = await this.intake.checkWhole(file, photoPlace(link, pageId), kept, async (type, content) => {
      const photo = await keptPhoto(type, content);
      cut = await proposedCut(photo);
      image = await pageImage(photo, cut);
      return photo;
    });
    return { file: checked, cut, image: image && (await this.keep(link, pageId, image, kept)) };
  }

  /** Cuts the page anew out of the kept photo. */
  cut(link: PresentedLink, { id, fileKey }: LinkPageModel, cut: PageCut, kept: string[]): Promise<KeptFile> {
    return this.intake.inTurn(async () => this.keep(link, id, await pageImage(await this.intake.read(fileKey, photoPlace(link, id)), cut), kept));
  }

  /** As it is shown on the phone. */
  show(link: PresentedLink, { id, fileKey, imageKey }: LinkPageModel, asPhoto: boolean): Promise<Readable> {
    return imageKey && !asPhoto ? this.intake.stream(imageKey, placeOf(link, 'image', id)) : this.intake.stream(fileKey, photoPlace(link, id));
  }

  private keep(link: PresentedLink, pageId: string, image: Buffer, kept: string[]): Promise<KeptFile> {
    return this.intake.keep(Readable.from([image], { objectMode: false }), placeOf(link, 'image', pageId), kept);
  }
}
