import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import {
  ClamdScanner, type FileStore, fileStoreOf, FolderMailer, type Mailer, NoScanner, type Scanner, SmtpMailer,
} from '@bleibeakte/adapters';
import { Env } from '@bleibeakte/platform';
import { OVERRIDES, type WorkerOverrides } from './worker-options.ts';

export const FILE_STORE = Symbol('file store');
export const SCANNER = Symbol('scanner');

/** Which way mails go. */
export abstract class Mailers {
  /** In practice nothing leaves the house, whatever is configured. */
  abstract for(practice: boolean): Mailer;
  /** In the folder: what was half written when a process was killed. @returns how many were removed */
  abstract purgeUnfinished(olderThan: Date): Promise<number>;
}

function mailersOf(env: Env, only?: Mailer): Mailers {
  const folder = new FolderMailer(join(env.DATA_DIR, 'outbox'), env.MAIL_FROM);
  const smtp = env.SMTP_URL && !env.practice ? new SmtpMailer(env.SMTP_URL, env.MAIL_FROM) : null;
  return { for: (practice) => only ?? (practice || !smtp ? folder : smtp), purgeUnfinished: (olderThan) => folder.purgeUnfinished(olderThan) };
}

/** Mail, files and scanner as the settings say. */
@Global()
@Module({
  providers: [
    {
      provide: FILE_STORE,
      inject: [Env, OVERRIDES],
      useFactory: (env: Env, { files }: WorkerOverrides): FileStore => files ?? fileStoreOf(env),
    },
    {
      provide: SCANNER,
      inject: [Env, OVERRIDES],
      useFactory: (env: Env, { scanner }: WorkerOverrides): Scanner =>
        scanner ?? (env.CLAMD_HOST ? new ClamdScanner(env.CLAMD_HOST, env.CLAMD_PORT) : new NoScanner()),
    },
    {
      provide: Mailers,
      inject: [Env, OVERRIDES],
      useFactory: (env: Env, { mailer }: WorkerOverrides): Mailers => mailersOf(env, mailer),
    },
  ],
  exports: [FILE_STORE, SCANNER, Mailers],
})
export class AdaptersModule {}
