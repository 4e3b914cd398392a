import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import type { DocumentType, TextState } from '@bleibeakte/contracts';
import { type DocumentModel, organisationIds, type SealedText, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { fileContext, FileIntake, MAX_READING_MS, type PaperText, TextReader } from '@bleibeakte/papers';
import { runFor } from '@bleibeakte/platform';
import { FILE_STORE } from '../adapters.module.ts';
import { Ticker } from '../ticker.ts';

/** Longer than any reading takes. */
const LEASE_MS = MAX_READING_MS + 5 * 60_000;
const MOST_TRIES = 3;

/**
 * Reads the words of papers for the search, the newest first, one at a time: what came in, what was taken out of quarantine, and
 * what lay there before. The row is the truth: a paper is leased, its tries are counted before it is read, and one that ends its
 * reader three times is given up visibly.
 */
@Injectable()
export class DocumentReader extends Ticker {
  protected readonly name = 'document-reader';
  protected readonly everyMs = 5_000;
  private readonly reader = new TextReader();
  private readonly stop = new AbortController();
  private readonly intake: FileIntake;

  constructor(
    private readonly vault: Vault,
    @Inject(FILE_STORE) files: FileStore,
  ) {
    super();
    this.intake = new FileIntake(files);
  }

  /** What is being read is given back and read again later. */
  override async onModuleDestroy(): Promise<void> {
    this.stop.abort(new Error('The worker is ending'));
    await super.onModuleDestroy();
  }

  protected async turn(): Promise<boolean> {
    let more = false;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) return false;
      more = (await runFor(organisationId, () => this.readOne(organisationId))) || more;
    }
    return more;
  }

  /** @returns false when nothing waits */
  async readOne(organisationId: string): Promise<boolean> {
    const document = await this.claim(organisationId);
    if (!document) return false;
    const { id, type, textTries } = document;
    const began = performance.now();
    try {
      const text = await this.reader.read(type as DocumentType, () => this.content(document), this.stop.signal);
      await this.keep(document, text.state, text);
      this.logger.log({ event: 'document.read', documentId: id, state: text.state, pages: text.pages.length, ms: Math.round(performance.now() - began) });
    } catch (error) {
      if (this.stop.signal.aborted) {
        await this.giveBack(document);
        return false;
      }
      // A refusal comes again each time, everything else may pass.
      const isOver = (error instanceof RuleViolation && error.code !== 'document.too-heavy') || textTries >= MOST_TRIES;
      if (isOver) await this.keep(document, 'failed', null);
      else await this.prisma.db.document.updateMany({ where: { organisationId, id }, data: { textLockedUntil: new Date(this.clock.now().getTime() + 60_000) } });
      this.logger.warn({ event: 'document.unread', documentId: id, code: error instanceof RuleViolation ? error.code : 'unexpected', tries: textTries, isOver });
    }
    return true;
  }

  /** One that nobody holds; its try is counted from now on. */
  private async claim(organisationId: string): Promise<DocumentModel | null> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.prisma.db.$queryRaw<{ id: string; tries: number }[]>`
      UPDATE document SET text_tries = text_tries + 1, text_locked_until = ${until}
      WHERE organisation_id = ${organisationId}::uuid AND id = (
        SELECT id FROM document
        WHERE organisation_id = ${organisationId}::uuid AND text_state = 'unread' AND removed_at IS NULL AND status IN ('clean', 'notScanned')
          AND (text_locked_until IS NULL OR text_locked_until < ${now})
        ORDER BY uploaded_at DESC LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, text_tries AS tries`;
    const [one] = claimed;
    if (!one) return null;
    const document = await this.prisma.db.document.findFirst({ where: { organisationId, id: one.id } });
    // Its reader was ended without a word, again and again.
    if (document && one.tries > MOST_TRIES) {
      await this.keep(document, 'failed', null);
      return this.claim(organisationId);
    }
    return document;
  }

  private async content({ organisationId, caseId, id, fileKey }: DocumentModel): Promise<Uint8Array> {
    return this.intake.read(fileKey, { key: await this.vault.caseKey(organisationId, caseId), context: fileContext(organisationId, id) });
  }

  /** Nothing is kept of a paper that was removed meanwhile. */
  private async keep({ organisationId, caseId, id }: DocumentModel, textState: TextState, text: PaperText | null): Promise<void> {
    const key = await this.vault.caseKey(organisationId, caseId);
    await this.prisma.write(async (tx) => {
      const { count } = await tx.document.updateMany({
        where: { organisationId, id, textState: 'unread', removedAt: null }, data: { textState, textLockedUntil: null },
      });
      if (count === 0 || !text || textState === 'empty') return;
      const value: SealedText = { pages: text.pages };
      await tx.documentText.create({
        data: { organisationId, documentId: id, caseId, sealed: this.vault.seal(key, 'document_text', organisationId, id, value), readAt: this.clock.now() },
      });
    });
  }

  private async giveBack({ organisationId, id }: DocumentModel): Promise<void> {
    await this.prisma.db.document.updateMany({
      where: { organisationId, id, textState: 'unread' }, data: { textLockedUntil: null, textTries: { decrement: 1 } },
    });
  }
}
