import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingPaperResponse } from '@bleibeakte/contracts';
import { enterPaper, PrismaService, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { cleanFileName, FileIntake, paperContext, takeIn } from '@bleibeakte/papers';
import { Clock, Env } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { receiveUpload } from '../documents/receive-upload.ts';
import { HealthService } from '../health/health.service.ts';
import { InvalidFields } from '../http/validation.pipe.ts';
import { IncomingPapersService } from './incoming-papers.service.ts';

/** Takes the day's post in, one file per request, by the same intake as documents of a case. */
@Injectable()
export class ReceivePaperService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly health: HealthService,
    private readonly intake: FileIntake,
    private readonly papers: IncomingPapersService,
  ) {}

  /** The same `repeatKey` gives the one paper again, also when it lies in a case by now. */
  async receive(user: CurrentUser, repeatKey: string | null, request: FastifyRequest): Promise<IncomingPaperResponse> {
    const { organisationId } = user;
    const earlier = await this.findEarlier(user, repeatKey);
    if (earlier) return earlier;
    if (!(await this.health.hasRoom())) throw new RuleViolation('storage.full');
    const id = randomUUID();
    const place = { key: await this.vault.organisationKey(organisationId), context: paperContext(organisationId, id) };
    await takeIn(
      this.intake,
      place,
      async (keep) => {
        const { fileName, ...ofCase } = await receiveUpload(request, keep);
        // Without a case there is nothing that it could belong to.
        if (Object.values(ofCase).some(Boolean)) throw new InvalidFields([{ pointer: '/', rules: ['whitelistValidation'] }]);
        return fileName;
      },
      ({ fileKey, type, size, sha256 }, fileName) =>
        this.prisma.write((tx) =>
          enterPaper(tx, this.vault, {
            id, organisationId, fileKey, type, size, sha256, fileName: cleanFileName(fileName, type),
            scanned: Boolean(this.env.CLAMD_HOST), idempotencyKey: repeatKey, receivedById: user.id, at: this.clock.now(),
          }),
        ),
    );
    return (await this.findEarlier(user, repeatKey)) ?? this.papers.one(user, id);
  }

  private async findEarlier(user: CurrentUser, repeatKey: string | null): Promise<IncomingPaperResponse | null> {
    if (repeatKey === null) return null;
    const row = await this.prisma.db.incomingPaper.findFirst({
      where: { organisationId: user.organisationId, idempotencyKey: repeatKey }, select: { id: true },
    });
    return row && this.papers.one(user, row.id);
  }
}
