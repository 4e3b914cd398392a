import { Injectable } from '@nestjs/common';
import type { HolidayRegion, LinkLanguage, LinkReminderText, LinkResponse, Recipient } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { berlinDay, fillIn, isLinkLive, linkState, MOST_REMINDERS, nextAfterReminder, RuleViolation } from '@bleibeakte/domain';
import { letterTexts } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { ConsentLedger } from '../consents/consent-ledger.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { lastDay, longDay } from './link-invitations.ts';
import { LinkNames } from './link-names.ts';
import { LinkRecords, type LinkRow } from './link-records.ts';
import { LinkSteps } from './link-steps.ts';
import { OfficeContact } from './office-contact.ts';
import { ShareLinksService } from './share-links.service.ts';

/**
 * A writer from whom nothing comes is reminded twice, then somebody calls. Each step is a Wiedervorlage of the case, one at a
 * time, and none is left once something has come. Staff send the words by their own means: the product knows no address.
 */
@Injectable()
export class LinkReminders {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly ledger: ConsentLedger,
    private readonly steps: LinkSteps,
    private readonly staff: StaffDirectory,
    private readonly office: OfficeContact,
    private readonly names: LinkNames,
    private readonly records: LinkRecords,
    private readonly links: ShareLinksService,
  ) {}

  /** @throws NotFoundException; RuleViolation link.not-open, request.reminders-used, consent.missing */
  async text(user: CurrentUser, id: string): Promise<LinkReminderText> {
    const tx = this.prisma.db;
    const row = await this.links.find(tx, user, id);
    const opened = await this.access.see(user, row.caseId);
    await this.assertRemindable(tx, row, opened);
    const { organisationId } = user;
    const caseKey = { organisationId, caseId: row.caseId, key: opened.key };
    const { texts } = letterTexts(row.language as LinkLanguage);
    const office = await this.office.of(organisationId);
    const places = {
      name: await this.names.of(tx, caseKey, row.personIds, row.recipient as Recipient, texts.language),
      writer: this.records.openLink(opened.key, row).writer ?? '',
      sent: longDay(berlinDay(row.createdAt), texts.language), end: longDay(lastDay(row.expiresAt), texts.language),
      office: office.name, phone: office.phone ? `, ${office.phone}` : '', by: (await this.staff.details(organisationId, user.id)).name,
    };
    return { subject: fillIn(texts.reminder.subject, places), text: fillIn(texts.reminder.body, places) };
  }

  /** It was sent. @throws as `text`, and conflict.version, case.closed */
  async remind(user: CurrentUser, id: string, version: number): Promise<LinkResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await this.links.find(tx, user, id);
      const opened = await this.access.change(user, row.caseId, tx);
      await this.assertRemindable(tx, row, opened);
      const reminded = row.reminded + 1;
      const { count } = await tx.shareLink.updateMany({ where: { organisationId, id, version }, data: { reminded, version: { increment: 1 } } });
      if (count === 0) throw new RuleViolation('conflict.version');
      const caseKey = { organisationId, caseId: row.caseId, key: opened.key };
      const writer = this.records.openLink(opened.key, row).writer ?? '';
      await this.steps.end(tx, user.id, caseKey, id);
      await this.steps.plan(tx, user, opened, { id, writer, reminded, on: nextAfterReminder(this.clock.today(), opened.row.region as HolidayRegion) });
      await recordAudit(tx, this.vault, {
        code: 'link.reminded', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id, details: { title: writer, count: reminded },
      });
      return this.records.toResponse(tx, caseKey, await this.links.find(tx, user, id));
    });
  }

  private async assertRemindable(tx: Tx, row: LinkRow, { key }: OpenedCase): Promise<void> {
    if (row.purpose !== 'letter' || !isLinkLive(linkState(this.records.facts(row), this.clock.now()))) throw new RuleViolation('link.not-open');
    if (row.reminded >= MOST_REMINDERS) throw new RuleViolation('request.reminders-used');
    await this.ledger.assertCovered(tx, { organisationId: row.organisationId, caseId: row.caseId, key }, row.personIds, row.recipient as Recipient);
  }
}
