import { Injectable } from '@nestjs/common';
import type { CalendarDate, LetterRole, LinkInvitation, LinkLanguage, LinkPurpose, Recipient } from '@bleibeakte/contracts';
import type { Tx } from '@bleibeakte/db';
import { berlinDay, fillIn } from '@bleibeakte/domain';
import { letterTexts, pageWords } from '@bleibeakte/law';
import { type CaseKey, ConsentLedger } from '../consents/consent-ledger.ts';
import { LinkNames } from './link-names.ts';
import { OfficeContact } from './office-contact.ts';

/** What a link is made from, or would be. */
export interface LinkPlan {
  purpose: LinkPurpose;
  personIds: string[];
  recipient: Recipient;
  role: LetterRole | null;
  writer: string | null;
  asksFor: string | null;
  language: LinkLanguage;
  dueOn: CalendarDate | null;
  expiresAt: Date;
  by: string;
}

/** The text that goes with a link; staff copy it, change it, or open it in their mail program. */
@Injectable()
export class LinkInvitations {
  constructor(
    private readonly ledger: ConsentLedger,
    private readonly names: LinkNames,
    private readonly office: OfficeContact,
  ) {}

  async of(tx: Tx, caseKey: CaseKey, plan: LinkPlan): Promise<LinkInvitation> {
    const { personIds, recipient, language, purpose } = plan;
    const office = await this.office.of(caseKey.organisationId, tx);
    const missing = await this.ledger.missing(tx, caseKey, personIds, recipient);
    if (purpose === 'upload') {
      const page = pageWords('upload', language);
      const words = page.words as Record<'uploadTitle' | 'codeText' | 'uploadNote', string>;
      const note = fillIn(words.uploadNote, { day: longDay(berlinDay(plan.expiresAt), language) });
      return {
        namedAs: null, recipient, missing, officePhone: office.phone, subject: words.uploadTitle, questions: [],
        body: `${words.uploadTitle}:\n{link}\n\n${words.codeText}\n${note}\n\n${office.name}${office.phone ? `, ${office.phone}` : ''}`,
        inGerman: page.wished !== null, textVersion: page.version, reviewedBy: page.reviewedBy,
      };
    }
    const { texts, inGerman } = letterTexts(language);
    const namedAs = await this.names.of(tx, caseKey, personIds, recipient, texts.language);
    const role = texts.roles[plan.role ?? 'other'];
    const name = { name: namedAs };
    const questions = role.questions.map(({ title }) => fillIn(title, name));
    const list = (lines: readonly string[]): string => lines.map((line) => `– ${fillIn(line, name)}`).join('\n');
    const day = (on: CalendarDate): string => longDay(on, texts.language);
    return {
      namedAs, recipient, missing, officePhone: office.phone, questions, inGerman, textVersion: texts.version, reviewedBy: texts.reviewedBy,
      subject: fillIn(texts.invitation.subject, name),
      body: fillIn(texts.invitation.body, {
        ...name, writer: plan.writer ?? '', as: role.as, questions: list(questions), outline: list(texts.outline), formal: list(texts.formal),
        due: plan.dueOn ? day(plan.dueOn) : '', end: day(lastDay(plan.expiresAt)), link: '{link}', by: plan.by, office: office.name,
        phone: office.phone ? `, ${office.phone}` : '',
      }),
    };
  }
}

/** The link ends at midnight: the last whole day is the one before. */
export const lastDay = (expiresAt: Date): CalendarDate => berlinDay(new Date(expiresAt.getTime() - 1));

/** 'Montag, 16. März 2026' in the language of the reader. */
export const longDay = (day: CalendarDate, language: LinkLanguage): string =>
  new Intl.DateTimeFormat(language === 'ku' ? 'ku-Latn' : language, {
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory',
  }).format(new Date(`${day}T12:00:00Z`));
