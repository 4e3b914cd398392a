import type { SendMailOptions } from 'nodemailer';
import { MailRefused, type Mail } from './mailer.ts';

/** No quoted local parts and no lists: one plain address, so that nobody is written to by accident or by trick. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u;

/** A line break would begin another header field. */
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]/u;

/** Checks a mail and puts it into nodemailer's form; throws `MailRefused`. */
export function compose(mail: Mail, from: string): SendMailOptions {
  for (const field of ['to', 'subject', 'messageId'] as const) {
    if (CONTROL.test(mail[field])) throw new MailRefused(field);
  }
  if (CONTROL.test(from)) throw new MailRefused('from');
  if (!ADDRESS.test(mail.to)) throw new MailRefused('to');
  return {
    from,
    // As an object it is not taken apart as a list.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    textEncoding: 'quoted-printable',
    messageId: `<${completeMessageId(mail.messageId, from)}>`,
    // Keeps absence notes from answering a machine (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Without angle brackets. An id without a host gets the sender's. */
export function completeMessageId(messageId: string, from: string): string {
  const id = messageId.replace(/^<(.*)>$/, '$1');
  if (id === '' || /[\s<>]/.test(id)) throw new MailRefused('messageId');
  if (id.includes('@')) return id;
  const host = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1];
  if (host === undefined) throw new MailRefused('from');
  return `${id}@${host}`;
}
