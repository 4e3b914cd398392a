import { createTransport, type Transporter } from 'nodemailer';
import { compose } from './compose.ts';
import type { Mail, Mailer } from './mailer.ts';

/**
 * Sends over SMTP. The address decides about TLS: `smtps://` from the first byte, `smtp://` by STARTTLS where offered,
 * `smtp://…?requireTLS=true` never without. One connection per mail, so that nothing has to be closed at the end.
 */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  /** `from`: an address, or `Name <address>`. */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    // Not thrown by the parser: its message quotes the address, which holds the password.
    if (!/^smtps?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new TypeError(
        'SMTP_URL must begin with smtp:// or smtps:// and be a complete address.',
      );
    }
    this.transport = createTransport({
      url,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
    });
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(compose(mail, this.from));
  }
}
