import type { Mail, Mailer } from './mailer.ts';

/** A fake for tests. As long as `failWith` is set, nothing is sent and the error is thrown. */
export class MemoryMailer implements Mailer {
  readonly sent: Mail[] = [];
  failWith: Error | null = null;

  async send(mail: Mail): Promise<void> {
    if (this.failWith !== null) throw this.failWith;
    this.sent.push({ ...mail });
  }
}
