import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type LetterRole, MAX_DOCUMENT_BYTES, type Recipient } from '@bleibeakte/contracts';
import { type LinkPageModel, PrismaService, type SealedEntry } from '@bleibeakte/db';
import { berlinDay, berlinTime, RuleViolation } from '@bleibeakte/domain';
import { letterTexts } from '@bleibeakte/law';
import { cleanFileName, fileContext, FileIntake, type KeptFile, pagesPdf } from '@bleibeakte/papers';
import { longDay } from '../share-links/link-invitations.ts';
import { LinkNames } from '../share-links/link-names.ts';
import { OfficeContact } from '../share-links/office-contact.ts';
import { letterPdf } from './letter-pdf.ts';
import { photoPlace, readPage } from './page-maker.ts';
import type { PresentedLink } from './presented-links.ts';

/** A PDF holds so many bytes of pictures at most: what is around them must fit too. */
const MOST_PICTURES = 0.9 * MAX_DOCUMENT_BYTES;

export interface MadeDocument {
  id: string;
  fileName: string;
  file: KeptFile;
}

interface Source {
  name: string;
  content: () => Promise<Readable> | Readable;
}

/** The files of a hand-in: what was written one PDF, photographed pages one PDF, each sent PDF as it is. */
@Injectable()
export class DraftDocuments {
  constructor(
    private readonly prisma: PrismaService,
    private readonly names: LinkNames,
    private readonly office: OfficeContact,
    private readonly intake: FileIntake,
  ) {}

  /** @throws RuleViolation link.empty */
  async make(link: PresentedLink, draft: SealedEntry, pages: LinkPageModel[], now: Date, kept: string[]): Promise<MadeDocument[]> {
    const { row, opened } = link;
    const isLetter = row.purpose === 'letter';
    const day = longDay(berlinDay(now), 'de');
    const title = isLetter ? `Schreiben von ${draft.name}` : (opened.asksFor ?? 'Papiere');
    const sources: Source[] = [];
    const answers = isLetter ? this.answersOf(link, draft) : [];
    if (answers.length > 0) {
      const content = await this.letter(link, draft, answers, now);
      sources.push({ name: `${title}, ${day}`, content: () => Readable.from([content], { objectMode: false }) });
    }
    const parts = inParts(pages.filter(({ type }) => type === 'jpeg'));
    for (const [n, part] of parts.entries()) {
      const suffix = `${isLetter ? ' (fotografiert)' : ''}${parts.length > 1 ? `, Teil ${n + 1} von ${parts.length}` : ''}`;
      sources.push({ name: `${title}${suffix}, ${day}`, content: () => pagesPdf(part.length, (index) => readPage(this.intake, link, part[index]!)) });
    }
    for (const page of pages.filter(({ type }) => type === 'pdf')) {
      sources.push({ name: `${title}, Datei, ${day}`, content: () => this.intake.stream(page.fileKey, photoPlace(link, page.id)) });
    }
    if (sources.length === 0) throw new RuleViolation('link.empty');
    const made: MadeDocument[] = [];
    for (const { name, content } of sources) {
      const id = randomUUID();
      const place = { key: link.caseKey.key, context: fileContext(row.organisationId, id) };
      made.push({ id, fileName: cleanFileName(name, 'pdf'), file: await this.intake.keep(await content(), place, kept) });
    }
    return made;
  }

  private answersOf({ row }: PresentedLink, { answers }: SealedEntry): string[] {
    const { questions } = letterTexts('de').texts.roles[row.role as LetterRole];
    return questions.map(({ code }) => answers[code]?.trim() ?? '').filter(Boolean);
  }

  private async letter({ row, caseKey }: PresentedLink, draft: SealedEntry, answers: string[], now: Date): Promise<Buffer> {
    const office = await this.office.of(row.organisationId);
    return letterPdf({
      office: office.name,
      namedAs: await this.names.of(this.prisma.db, caseKey, row.personIds, row.recipient as Recipient, 'de'),
      writer: { name: draft.name, as: letterTexts('de').texts.roles[row.role as LetterRole].as, address: draft.address, phone: draft.phone },
      answers, signedOn: longDay(berlinDay(now), 'de'), signedAt: berlinTime(now),
    });
  }
}

/** As few documents as the largest allowed size leaves. */
function inParts(pictures: LinkPageModel[]): LinkPageModel[][] {
  const parts: LinkPageModel[][] = [];
  let size = Infinity;
  for (const page of pictures) {
    const bytes = page.imageSize ?? page.size;
    if (size + bytes > MOST_PICTURES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(page);
    size += bytes;
  }
  return parts;
}
