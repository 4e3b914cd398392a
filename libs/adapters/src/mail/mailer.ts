/** One plain-text mail to one address. `messageId` comes from what the mail is about, so that a repeat has the same. */
export type Mail = { to: string; subject: string; text: string; messageId: string };

export interface Mailer {
  /**
   * Resolves when the mail was taken over. `MailRefused`: this mail can never be sent; any other error may pass.
   * Sending the same `messageId` again must be harmless: mail programs and the outbox fold such mails into one.
   */
  send(mail: Mail): Promise<void>;
}

/** The mail itself is wrong; trying again does not help. The message names the field, not its content. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(readonly field: keyof Mail | 'from') {
    super(`The field "${field}" of the mail cannot be sent as it is.`);
  }
}
