import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { HandInRequest, HandInResponse, LetterRole, Recipient } from '@bleibeakte/contracts';
import { enqueue, type LinkEntryModel, type LinkPageModel, PrismaService, recordAudit, type SealedDocument, type SealedEntry, type Tx, Vault } from '@bleibeakte/db';
import { berlinDay, berlinTime, countWords, RuleViolation } from '@bleibeakte/domain';
import { letterTexts } from '@bleibeakte/law';
import { cleanFileName, fileContext, FileIntake, type KeptFile, pagesPdf } from '@bleibeakte/papers';
import { Clock, Env } from '@bleibeakte/platform';
import { HealthService } from '../health/health.service.ts';
import { longDay } from '../share-links/link-invitations.ts';
import { LinkNames } from '../share-links/link-names.ts';
import { LinkRecords } from '../share-links/link-records.ts';
import { OfficeContact } from '../share-links/office-contact.ts';
import { pagePlace } from './draft-pages.service.ts';
import { Drafts } from './drafts.ts';
import { letterPdf } from './letter-pdf.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

interface MadeDocument {
  id: string;
  fileName: string;
  file: KeptFile;
}

/**
 * The draft becomes documents that wait for staff: what was written one PDF, photographed pages one PDF, each sent PDF as it is.
 * All of it is there, or nothing; of several hand-ins at once one counts, and each gets the receipt.
 */
@Injectable()
export class HandInService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly links: PresentedLinks,
    private readonly drafts: Drafts,
    private readonly records: LinkRecords,
    private readonly names: LinkNames,
    private readonly office: OfficeContact,
    private readonly health: HealthService,
    private readonly intake: FileIntake,
  ) {}

  async handIn(link: PresentedLink, { name, version }: HandInRequest): Promise<HandInResponse> {
    const { row } = link;
    if (link.door === 'receipt') return { handedInAt: (row.handedInAt ?? row.createdAt).toISOString() };
    const entry = await this.drafts.find(this.prisma.db, link);
    if (!entry) throw new RuleViolation('link.empty');
    if (entry.version !== version) throw new RuleViolation('conflict.version');
    const signed = row.purpose === 'letter' ? name.trim() : '';
    if (row.purpose === 'letter' && !signed) throw new RuleViolation('link.name-missing');
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const now = this.clock.now();
    const draft = { ...this.drafts.open(link, entry), name: signed };
    const pages = await this.prisma.db.linkPage.findMany({
      where: { organisationId: row.organisationId, entryId: entry.id }, orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const kept: string[] = [];
    try {
      const documents = await this.make(link, draft, pages, now, kept);
      const isFirst = await this.write(link, entry, draft, documents, now);
      await this.intake.discard(isFirst ? pages.map(({ fileKey }) => fileKey) : kept);
      return isFirst ? { handedInAt: now.toISOString() } : this.receipt(link);
    } catch (error) {
      await this.intake.discard(kept);
      throw error;
    }
  }

  private async make(link: PresentedLink, draft: SealedEntry, pages: LinkPageModel[], now: Date, kept: string[]): Promise<MadeDocument[]> {
    const { row, opened } = link;
    const day = longDay(berlinDay(now), 'de');
    const title = row.purpose === 'letter' ? `Schreiben von ${draft.name}` : (opened.asksFor ?? 'Papiere');
    const sources: { name: string; content: () => Promise<Readable> | Readable }[] = [];
    const answers = await this.answersOf(link, draft);
    if (answers.length > 0) {
      const content = await this.letter(link, draft, answers, now);
      sources.push({ name: `${title}, ${day}`, content: () => Readable.from([content], { objectMode: false }) });
    }
    const pictures = pages.filter(({ type }) => type === 'jpeg');
    if (pictures.length > 0) {
      const read = (index: number) => this.intake.read(pictures[index]!.fileKey, pagePlace(link, pictures[index]!.id));
      const suffix = row.purpose === 'letter' ? ' (fotografiert)' : '';
      sources.push({ name: `${title}${suffix}, ${day}`, content: () => pagesPdf(pictures.length, read) });
    }
    for (const page of pages.filter(({ type }) => type === 'pdf')) {
      sources.push({ name: `${title}, Datei, ${day}`, content: () => this.intake.stream(page.fileKey, pagePlace(link, page.id)) });
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

  private async answersOf({ row }: PresentedLink, { answers }: SealedEntry): Promise<string[]> {
    if (row.purpose !== 'letter') return [];
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

  /** False when another hand-in was faster. */
  private async write(link: PresentedLink, entry: LinkEntryModel, draft: SealedEntry, documents: MadeDocument[], now: Date): Promise<boolean> {
    const { organisationId, caseId, id: linkId, purpose } = link.row;
    const { key } = link.caseKey;
    return this.prisma.write(async (tx) => {
      if ((await this.links.lock(tx, link)).door !== 'open') return false;
      const words = Object.values(draft.answers).reduce((sum, text) => sum + countWords(text), 0);
      const { count } = await tx.linkEntry.updateMany({
        where: { organisationId, id: entry.id, state: 'draft', version: entry.version },
        data: {
          state: 'handedIn', handedInAt: now, documentIds: documents.map(({ id }) => id), version: { increment: 1 },
          sealed: this.records.sealEntry(key, organisationId, entry.id, { ...draft, words }),
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      for (const document of documents) await this.writeDocument(tx, link, document, now);
      await tx.linkPage.deleteMany({ where: { organisationId, entryId: entry.id } });
      await tx.shareLink.updateMany({ where: { organisationId, id: linkId }, data: { uses: { increment: 1 }, handedInAt: now, version: { increment: 1 } } });
      await recordAudit(tx, this.vault, {
        code: 'link.handedIn', organisationId, actorId: null, at: now, caseId, subjectId: linkId, details: { purpose, title: link.opened.writer ?? link.opened.asksFor, documents: documents.length },
      });
      return true;
    });
  }

  private async writeDocument(tx: Tx, { row, caseKey }: PresentedLink, { id, fileName, file }: MadeDocument, now: Date): Promise<void> {
    const { organisationId, caseId, id: linkId } = row;
    const { fileKey, type, size, sha256 } = file;
    const sealed: SealedDocument = { fileName, sha256 };
    await tx.document.create({
      data: {
        id, organisationId, caseId, linkId, fileKey, type, size, uploadedAt: now,
        sealed: this.vault.seal(caseKey.key, 'document', organisationId, id, sealed),
        status: this.env.CLAMD_HOST ? 'quarantined' : 'notScanned',
      },
    });
    if (this.env.CLAMD_HOST) await enqueue(tx, 'document.scan', { organisationId, documentId: id });
  }

  private async receipt({ row }: PresentedLink): Promise<HandInResponse> {
    const { organisationId, id } = row;
    const now = await this.prisma.db.shareLink.findFirstOrThrow({ where: { organisationId, id } });
    return { handedInAt: (now.handedInAt ?? now.createdAt).toISOString() };
  }
}
