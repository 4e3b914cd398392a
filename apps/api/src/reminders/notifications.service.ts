import { Injectable, NotFoundException } from '@nestjs/common';
import type { NotificationResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { toNotificationResponse } from './reminder.mapper.ts';
import { notificationRows } from './reminder.query.ts';

const SHOWN = 100;

/** What the bell shows to the person who is signed in; nobody sees another's. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  async list(user: CurrentUser): Promise<NotificationResponse[]> {
    return (await notificationRows(this.prisma.db, user, SHOWN)).map(toNotificationResponse);
  }

  /** @throws NotFoundException */
  async read(user: CurrentUser, id: string): Promise<void> {
    const own = { organisationId: user.organisationId, userId: user.id, id };
    const { count } = await this.prisma.db.notification.updateMany({
      where: { ...own, readAt: null }, data: { readAt: this.clock.now() },
    });
    if (count === 0 && (await this.prisma.db.notification.count({ where: own })) === 0) throw new NotFoundException();
  }

  async readAll(user: CurrentUser): Promise<void> {
    await this.prisma.db.notification.updateMany({
      where: { organisationId: user.organisationId, userId: user.id, readAt: null },
      data: { readAt: this.clock.now() },
    });
  }
}
