import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Recipient } from '@bleibeakte/contracts';
import { PrismaService, type SealedLink, type ShareLinkModel, type Tx, Vault } from '@bleibeakte/db';
import { type LinkDoor, linkDoor, RuleViolation } from '@bleibeakte/domain';
import { Clock, requestContext, runFor, runPresenting } from '@bleibeakte/platform';
import { LoginThrottle } from '../auth/login-throttle.ts';
import { Compartments } from '../consents/compartments.ts';
import { type CaseKey, ConsentLedger } from '../consents/consent-ledger.ts';
import { PracticeDay } from '../practice/practice-day.ts';
import { LinkRecords } from '../share-links/link-records.ts';
import { passOf, tokenDigest } from '../share-links/link-token.ts';
import { OfficeContact } from '../share-links/office-contact.ts';
import type { LinkKey } from './link-key.decorator.ts';
import { ScanMakers } from './scan-makers.ts';

/** Requests of one link in 15 minutes: saving every few seconds fits, a program does not. */
const USES_PER_LINK = 600;
/** Of a scan: 200 pages, each sent, looked at and cut. */
const USES_PER_SCAN = 3000;

/** A link whose token, code, end and consents have been looked at. */
export interface PresentedLink {
  row: ShareLinkModel;
  opened: SealedLink;
  caseKey: CaseKey;
  door: Exclude<LinkDoor, 'closed'>;
}

/**
 * The one way in for people without account. Wrong tokens all look alike and count as failed tries; a true token whose link has
 * ended, was withdrawn or rests on a consent that was taken back gets the same sentence, and the office's phone number.
 */
@Injectable()
export class PresentedLinks {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly throttle: LoginThrottle,
    private readonly ledger: ConsentLedger,
    private readonly compartments: Compartments,
    private readonly practiceDay: PracticeDay,
    private readonly records: LinkRecords,
    private readonly office: OfficeContact,
    private readonly makers: ScanMakers,
  ) {}

  /** @throws RuleViolation link.ended, auth.throttled */
  async use<T>(key: LinkKey, work: (link: PresentedLink) => Promise<T>, { withoutPass = false } = {}): Promise<T> {
    await this.throttle.admitAddress(key.address);
    const digest = tokenDigest(this.vault, key.token);
    const found = digest && (await runPresenting(digest, () => this.prisma.db.shareLink.findFirst({ where: { tokenDigest: digest } })));
    if (!found) {
      await this.throttle.failed(key.address);
      throw new RuleViolation('link.ended');
    }
    await this.throttle.admitUse(`link ${found.id}`, found.purpose === 'scan' ? USES_PER_SCAN : USES_PER_LINK);
    return runFor(found.organisationId, async () => {
      requestContext.getStore()!.dayOffset = await this.practiceDay.offsetOf(found.organisationId);
      if (!withoutPass && !this.hasPass(found, key.pass)) throw new RuleViolation('link.ended');
      return work(await this.look(found));
    });
  }

  /** True when no code is needed, or it was right before. */
  hasPass({ id, codeDigest }: ShareLinkModel, pass: string): boolean {
    if (!codeDigest) return true;
    const [shown, wanted] = [Buffer.from(pass), Buffer.from(passOf(this.vault, id, codeDigest))];
    return shown.length === wanted.length && timingSafeEqual(shown, wanted);
  }

  /** The link as it stands now, locked until the transaction ends, so that of two hand-ins only one counts. */
  async lock(tx: Tx, { row }: PresentedLink): Promise<PresentedLink> {
    const { organisationId, id } = row;
    await tx.$queryRaw`SELECT id FROM share_link WHERE organisation_id = ${organisationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    return this.look(await tx.shareLink.findFirstOrThrow({ where: { organisationId, id } }), tx);
  }

  /** The sentence for a token that was true. @throws always */
  async close(organisationId: string): Promise<never> {
    const { phone } = await this.office.of(organisationId);
    throw new RuleViolation('link.ended', phone ? { phone } : {});
  }

  private async look(row: ShareLinkModel, tx: Tx = this.prisma.db): Promise<PresentedLink> {
    const { organisationId, caseId } = row;
    const door = linkDoor(row, this.clock.now());
    const file = await tx.caseFile.findFirst({ where: { organisationId, id: caseId } });
    if (door === 'closed' || !file || file.closedAt) return this.close(organisationId);
    const caseKey: CaseKey = { organisationId, caseId, key: await this.vault.rowKey('case_file', file) };
    if (!(await this.makers.may(tx, row))) return this.close(organisationId);
    const missing = await this.ledger.missing(tx, caseKey, row.personIds, row.recipient as Recipient);
    if (missing.length > 0 || (await this.compartments.isItemClosed(tx, organisationId, row.evidenceItemId))) return this.close(organisationId);
    return { row, door, caseKey, opened: this.records.openLink(caseKey.key, row) };
  }
}
