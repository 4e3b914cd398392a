import { Injectable, NotFoundException } from '@nestjs/common';
import type { CheckComparison, CheckResponse, CheckSummary } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { compareChecks, hideConfidential } from '@bleibeakte/domain';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { ConfidentialKnowledge } from '../facts/confidential-knowledge.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { CaseCheck } from './case-check.ts';
import { CheckRecords, type OpenedCheck } from './check-records.ts';
import { toCheckResponse, toCheckSummary } from './check.mapper.ts';
import { LookAgain } from './look-again.ts';

@Injectable()
export class ChecksService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly cases: CaseAccess,
    private readonly check: CaseCheck,
    private readonly records: CheckRecords,
    private readonly lookAgain: LookAgain,
    private readonly directory: StaffDirectory,
    private readonly confidential: ConfidentialKnowledge,
  ) {}

  /** Computed and not kept. @throws NotFoundException */
  async now(user: CurrentUser, caseId: string): Promise<CheckResponse> {
    const opened = await this.cases.see(user, caseId);
    const found = await this.check.now(opened, this.prisma.db);
    return (await this.confidential.mayRead(user, opened)) ? found : { ...found, people: hideConfidential(found.people) };
  }

  /** Keeps what is found today, and remembers when to look again. @throws NotFoundException; RuleViolation case.closed */
  async record(user: CurrentUser, caseId: string): Promise<CheckResponse> {
    const id = await this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      const found = await this.check.now(opened, tx);
      await this.lookAgain.remember(tx, user, opened, found.people);
      return this.records.keep(tx, user, opened, found);
    });
    return this.get(user, id);
  }

  /** @throws NotFoundException */
  async list(user: CurrentUser, caseId: string): Promise<CheckSummary[]> {
    const checks = await this.records.ofCase(user, caseId);
    const nameOf = await this.names(user);
    return checks.map((check) => toCheckSummary(check, nameOf(check)));
  }

  /** @throws NotFoundException */
  async get(user: CurrentUser, id: string): Promise<CheckResponse> {
    const check = await this.records.see(user, id);
    return toCheckResponse(check, (await this.names(user))(check));
  }

  /** The earlier of the two is 'before', whichever is named first. @throws NotFoundException, also for checks of two cases */
  async compare(user: CurrentUser, id: string, otherId: string): Promise<CheckComparison> {
    const pair = [await this.records.see(user, id), await this.records.see(user, otherId)];
    const [before, after] = pair.sort((a, b) => a.row.checkedAt.getTime() - b.row.checkedAt.getTime()) as [OpenedCheck, OpenedCheck];
    if (before.row.caseId !== after.row.caseId) throw new NotFoundException();
    const nameOf = await this.names(user);
    return {
      before: toCheckSummary(before, nameOf(before)), after: toCheckSummary(after, nameOf(after)),
      people: compareChecks(before.details.people, after.details.people),
    };
  }

  private async names({ organisationId }: CurrentUser): Promise<(check: OpenedCheck) => string> {
    const staff = await this.directory.of(organisationId);
    return ({ row }) => staff.get(row.checkedById)?.name ?? '–';
  }
}
