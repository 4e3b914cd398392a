import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { parseEml } from './eml.ts';
import { FolderMailer } from './folder-mailer.ts';
import { MailRefused, type Mail } from './mailer.ts';
import { MemoryMailer } from './memory-mailer.ts';
import { readOutbox } from './read-outbox.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const FROM = 'Bleibeakte <akte@beratung.example>';
const mail: Mail = {
  to: 'amina@beratung.example',
  subject:
    'Erinnerung: eine Frist läuft ab – bitte ansehen, bevor die nächste Woche beginnt (Übersicht)',
  text:
    'Guten Tag,\n\neine Frist läuft ab.\n.\nhttps://akte.example/fristen?a=1&b=2\n\n' +
    'Länge '.repeat(60),
  messageId: 'reminder-1@akte.example',
};

const HOSTILE: [keyof Mail, string][] = [
  ['to', 'a@b.example\r\nBcc: c@d.example'],
  ['to', 'a@b.example, c@d.example'],
  ['to', 'a@b.example;c@d.example'],
  ['to', '<a@b.example>'],
  ['to', 'no address'],
  ['to', ''],
  ['subject', 'Hallo\nBcc: c@d.example'],
  ['subject', 'Hallo\rBcc: c@d.example'],
  ['messageId', 'x@y\r\nBcc: c@d.example'],
  ['messageId', 'x y@z'],
  ['messageId', ''],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the outbox folder', () => {
  it('shows what was sent, letter by letter', async () => {
    await new FolderMailer(folder, FROM).send(mail);
    const [shown, ...others] = await readOutbox(folder);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({
      id: 'reminder-1@akte.example',
      to: mail.to,
      subject: mail.subject,
    });
    expect(shown?.text.trimEnd()).toBe(mail.text.trimEnd());
    expect(shown?.at.getTime()).toBeGreaterThan(0);
  });

  it('writes a mail that other programs read: lines, id and type', async () => {
    await new FolderMailer(folder, FROM).send(mail);
    const raw = readFileSync(join(folder, 'reminder-1@akte.example.eml'), 'utf8');
    expect(raw).toMatch(/^Message-ID: <reminder-1@akte\.example>\r$/m);
    expect(raw).toMatch(/^From: Bleibeakte <akte@beratung\.example>\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw.split('\r\n').every((line) => line.length < 998 && !line.includes('\n'))).toBe(true);
  });

  it('does not add a second mail when one is repeated', async () => {
    const mailer = new FolderMailer(folder, FROM);
    await mailer.send(mail);
    await mailer.send({ ...mail, text: 'again' });
    const shown = await readOutbox(folder);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.text).toContain('Guten Tag');
  });

  it('keeps mails apart whose ids differ in a sign that no file name can have', async () => {
    const mailer = new FolderMailer(folder, FROM);
    for (const messageId of ['a/b@x', 'a\\b@x', '../../b@x', 'plain'])
      await mailer.send({ ...mail, messageId });
    expect(await readOutbox(folder)).toHaveLength(4);
    expect(readdirSync(folder)).toContain('plain@beratung.example.eml');
  });

  it('shows the newest first, and nothing if there is no folder', async () => {
    for (const [name, day] of [
      ['a', '01'],
      ['b', '03'],
      ['c', '02'],
    ] as const) {
      writeFileSync(
        join(folder, `${name}.eml`),
        `To: a@b.example\r\nDate: ${day} Mar 2026 10:00:00 +0000\r\n\r\nText\r\n`,
      );
    }
    expect((await readOutbox(folder)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(await readOutbox(join(folder, 'none'))).toEqual([]);
  });

  it('is rid of what a killed process has left half written, and only of that', async () => {
    const mailer = new FolderMailer(folder, FROM);
    const [old, fresh] = [join(folder, 'old.tmp'), join(folder, 'fresh.tmp')];
    for (const path of [old, fresh]) writeFileSync(path, 'half a mail');
    await mailer.send(mail);
    const longAgo = new Date('2026-03-01T10:00:00Z');
    for (const path of [old, join(folder, 'reminder-1@akte.example.eml')]) utimesSync(path, longAgo, longAgo);
    expect(await mailer.purgeUnfinished(new Date('2026-03-01T11:00:00Z'))).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['fresh.tmp', 'reminder-1@akte.example.eml']);
    expect(await new FolderMailer(join(folder, 'none'), FROM).purgeUnfinished(new Date())).toBe(0);
  });

  it.each(HOSTILE)('refuses %s %j', async (field, value) => {
    const refused = new FolderMailer(folder, FROM).send({ ...mail, [field]: value });
    await expect(refused).rejects.toThrow(MailRefused);
    await expect(refused).rejects.not.toThrow('d.example');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('reads encoded words of both kinds', () => {
    const parsed = parseEml(
      'Subject: =?UTF-8?Q?=C3=9Cber_?=\n =?utf-8?B?w7w=?= x\nContent-Transfer-Encoding: base64\n\nw6Q=\n',
    );
    expect(parsed).toMatchObject({ subject: 'Über ü x', text: 'ä', date: null });
  });
});

describe('sending over SMTP', () => {
  type Received = { from: string; to: string[]; raw: string };

  async function withServer(
    run: (url: string, received: Received[]) => Promise<void>,
    refuse = false,
  ): Promise<void> {
    const received: Received[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refuse ? new Error('no such box') : null),
      onData: (stream, session, done) => {
        void text(stream).then((raw) => {
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    try {
      await run(`smtp://127.0.0.1:${port}`, received);
    } finally {
      await new Promise<void>((resolve) => server.close(resolve));
    }
  }

  it('hands the mail over with its own id', async () => {
    await withServer(async (url, received) => {
      const mailer = new SmtpMailer(url, FROM);
      await mailer.send(mail);
      await mailer.send({ ...mail, messageId: '<reminder-1@akte.example>' });
      expect(received).toHaveLength(2);
      for (const { from, to, raw } of received) {
        expect([from, to]).toEqual(['akte@beratung.example', [mail.to]]);
        expect(raw).toMatch(/^Message-ID: <reminder-1@akte\.example>\r$/m);
        expect(parseEml(raw)).toMatchObject({ to: mail.to, subject: mail.subject });
        expect(parseEml(raw).text.trimEnd()).toBe(mail.text.trimEnd());
      }
    });
  });

  it('refuses what would write to somebody else, before it connects', async () => {
    await withServer(async (url, received) => {
      for (const [field, value] of HOSTILE) {
        await expect(new SmtpMailer(url, FROM).send({ ...mail, [field]: value })).rejects.toThrow(
          MailRefused,
        );
      }
      await expect(
        new SmtpMailer(url, 'a@b.example\r\nBcc: c@d.example').send(mail),
      ).rejects.toThrow(MailRefused);
      expect(received).toEqual([]);
    });
  });

  it('fails when the server refuses, is away, or offers no TLS where it is required', async () => {
    await withServer(async (url) => {
      await expect(new SmtpMailer(url, FROM).send(mail)).rejects.toThrow();
    }, true);
    await withServer(async (url, received) => {
      await expect(new SmtpMailer(`${url}?requireTLS=true`, FROM).send(mail)).rejects.toThrow();
      expect(received).toEqual([]);
    });
    await expect(new SmtpMailer('smtp://127.0.0.1:1', FROM).send(mail)).rejects.toMatchObject({
      code: 'ESOCKET',
    });
    // A server that cuts the connection before its answer.
    const cutting = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', resolve));
    const { port } = cutting.address() as AddressInfo;
    await expect(new SmtpMailer(`smtp://127.0.0.1:${port}`, FROM).send(mail)).rejects.toThrow();
    await new Promise<void>((resolve) => cutting.close(() => resolve()));
  });

  it('names the setting but not the password when the address is wrong', () => {
    for (const url of ['', 'http://user:geheim@host', 'smtp://user:geheim@', 'file:///etc']) {
      expect(() => new SmtpMailer(url, FROM)).toThrow(/SMTP_URL/);
      expect(() => new SmtpMailer(url, FROM)).not.toThrow('geheim');
    }
  });
});

describe('the fake mailer', () => {
  it('keeps what was sent and fails on demand', async () => {
    const mailer = new MemoryMailer();
    await mailer.send(mail);
    mailer.failWith = new Error('away');
    await expect(mailer.send(mail)).rejects.toThrow('away');
    expect(mailer.sent).toEqual([mail]);
  });
});
