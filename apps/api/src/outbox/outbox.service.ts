import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { readOutbox } from '@bleibeakte/adapters';
import type { OutboxResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { Env } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';

const SHOWN = 200;

/** The mails of this organisation, as they were written into the folder. With SMTP they have left and are not kept. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly env: Env,
    private readonly directory: StaffDirectory,
  ) {}

  async list({ organisationId }: CurrentUser): Promise<OutboxResponse> {
    const practice = this.env.practice || (await this.directory.organisation(organisationId)).practice;
    if (this.env.SMTP_URL && !practice) return { channel: 'smtp', mails: [] };
    // The folder holds the mails of all organisations; a mail's name is the id of its reminder.
    const own = await this.prisma.db.reminder.findMany({
      where: { organisationId, state: 'delivered' },
      orderBy: { remindAt: 'desc' },
      take: SHOWN,
      select: { id: true },
    });
    const names = new Set(own.map(({ id }) => `${id}@bleibeakte`));
    const mails = await readOutbox(join(this.env.DATA_DIR, 'outbox'), names);
    return { channel: 'folder', mails: mails.map((mail) => ({ ...mail, at: mail.at.toISOString() })) };
  }
}
