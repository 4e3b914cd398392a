import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type LetterRole, LINK_CODE_DIGITS, type LinkLanguage, type OpenLinkRequest, type OutsideLinkResponse, type OutsideOpen, type OutsidePurpose, type OutsideQuestion, type Recipient,
} from '@bleibeakte/contracts';
import { fromDateOrNull, PrismaService, recordAudit, type ShareLinkModel, Vault } from '@bleibeakte/db';
import { fillIn, MAX_CODE_TRIES } from '@bleibeakte/domain';
import { letterTexts, pageWords } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { lastDay } from '../share-links/link-invitations.ts';
import { LinkNames } from '../share-links/link-names.ts';
import { codeDigest, passOf } from '../share-links/link-token.ts';
import { OfficeContact } from '../share-links/office-contact.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { Drafts } from './drafts.ts';
import type { LinkKey } from './link-key.decorator.ts';
import { type PresentedLink, PresentedLinks } from './presented-links.ts';

/** A scan's page names nobody. */
const NOBODY = { name: '', place: null, phone: null };

/** What a page without account shows: the code is asked for, the work, or the receipt. */
@Injectable()
export class OutsideService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly links: PresentedLinks,
    private readonly names: LinkNames,
    private readonly office: OfficeContact,
    private readonly staff: StaffDirectory,
    private readonly drafts: Drafts,
  ) {}

  open(key: LinkKey, { code }: OpenLinkRequest): Promise<OutsideLinkResponse> {
    return this.links.use(key, (link) => this.show(link, key.pass, code ?? null), { withoutPass: true });
  }

  private async show(link: PresentedLink, pass: string, code: string | null): Promise<OutsideLinkResponse> {
    const { row } = link;
    const page = pageWords(row.purpose as OutsidePurpose, row.language as LinkLanguage);
    const frame = { language: page.language, direction: page.direction };
    if (!this.links.hasPass(row, pass)) {
      const isRight = code !== null && (await this.tryCode(row, code));
      if (!isRight) return { ...frame, state: 'code', wrong: code !== null, texts: only(page.words, ['codeTitle', 'codeText', 'codeLabel', 'codeSend', 'codeWrong', 'errOffline', 'errBusy', 'errOther', 'again']) };
    }
    if (link.door === 'receipt') {
      const texts = only(page.words, ['receiptTitle', 'receiptText', 'receiptEnd']);
      return { ...frame, state: 'receipt', handedInAt: (row.handedInAt ?? row.createdAt).toISOString(), texts };
    }
    await this.markOpened(link);
    return this.toOpen(link, { ...frame, wished: page.wished, texts: page.words });
  }

  /**
   * Counted before it is compared, so that many tries at once are not more than five; a right one is taken off again. Wrong ones
   * count for the whole life of the link.
   */
  private async tryCode(row: ShareLinkModel, code: string): Promise<boolean> {
    const { organisationId, id } = row;
    const { count } = await this.prisma.db.shareLink.updateMany({
      where: { organisationId, id, codeTries: { lt: MAX_CODE_TRIES } }, data: { codeTries: { increment: 1 } },
    });
    if (count === 0) return this.links.close(organisationId);
    const digits = code.replace(/\D/g, '').slice(0, LINK_CODE_DIGITS);
    if (timingSafeEqual(Buffer.from(codeDigest(this.vault, id, digits)), Buffer.from(row.codeDigest ?? ''))) {
      await this.prisma.db.shareLink.updateMany({ where: { organisationId, id, codeTries: { gt: 0 } }, data: { codeTries: { decrement: 1 } } });
      return true;
    }
    const now = await this.prisma.db.shareLink.findFirstOrThrow({ where: { organisationId, id } });
    if (now.codeTries < MAX_CODE_TRIES) return false;
    await this.prisma.write((tx) =>
      recordAudit(tx, this.vault, { code: 'link.locked', organisationId, actorId: null, at: this.clock.now(), caseId: row.caseId, subjectId: id }),
    );
    return this.links.close(organisationId);
  }

  private async markOpened({ row: { organisationId, id, caseId, purpose }, opened }: PresentedLink): Promise<void> {
    const at = this.clock.now();
    await this.prisma.write(async (tx) => {
      const { count } = await tx.shareLink.updateMany({ where: { organisationId, id, openedAt: null }, data: { openedAt: at } });
      // A scan's phone is in the hand of who began it.
      if (count === 0 || purpose === 'scan') return;
      await recordAudit(tx, this.vault, { code: 'link.opened', organisationId, actorId: null, at, caseId, subjectId: id, details: { purpose, title: opened.writer ?? opened.asksFor } });
    });
  }

  private async toOpen(link: PresentedLink, frame: Pick<OutsideOpen, 'language' | 'direction' | 'wished' | 'texts'>): Promise<OutsideOpen> {
    const { row, caseKey, opened } = link;
    const { organisationId } = row;
    const db = this.prisma.db;
    const isLetter = row.purpose === 'letter';
    const isScan = row.purpose === 'scan';
    const { texts } = letterTexts(frame.language);
    const namedAs = isLetter ? await this.names.of(db, caseKey, row.personIds, row.recipient as Recipient, frame.language) : null;
    const role = isLetter ? texts.roles[row.role as LetterRole] : null;
    const named = (text: string): string => fillIn(text, { name: namedAs });
    const question = ({ code, title, help, example }: OutsideQuestion): OutsideQuestion => ({ code, example, title: named(title), help: named(help) });
    return {
      ...frame, state: 'open', purpose: row.purpose as OutsidePurpose,
      office: isScan ? NOBODY : await this.office.of(organisationId),
      askedBy: isScan ? null : (await this.staff.ref(organisationId, row.madeById))?.name ?? null,
      namedAs, role: role?.as ?? null, asksFor: opened.asksFor, dueOn: fromDateOrNull(row.dueOn), endsOn: lastDay(row.expiresAt),
      questions: role ? role.questions.map(question) : [],
      outline: role ? texts.outline.map(named) : [],
      formal: role ? [...texts.formal] : [],
      draft: await this.drafts.read(db, link),
      pass: row.codeDigest ? passOf(this.vault, row.id, row.codeDigest) : null,
    };
  }
}

const only = (words: Record<string, string>, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]])));
