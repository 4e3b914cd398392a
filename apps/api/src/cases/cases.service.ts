import { Injectable } from '@nestjs/common';
import type {
  CaseResponse, CaseSummary, CloseCaseRequest, FindCases, OpenCaseRequest, Page, ReopenCaseRequest, SetNextStepRequest, TakeCommissionVersionRequest,
  UpdateCaseRequest,
} from '@bleibeakte/contracts';
import type { CurrentUser } from '../access/current-user.ts';
import { CaseLists } from './case-lists.ts';
import { CasePeople } from './case-people.ts';
import { CaseRecords } from './case-records.ts';
import { ChangeCase } from './change-case.ts';
import { OpenCase } from './open-case.ts';

/** The door of the feature: each change answers the case as it then is. */
@Injectable()
export class CasesService {
  constructor(
    private readonly lists: CaseLists,
    private readonly records: CaseRecords,
    private readonly opening: OpenCase,
    private readonly changing: ChangeCase,
    private readonly people: CasePeople,
  ) {}

  find(user: CurrentUser, find: FindCases): Promise<Page<CaseSummary>> {
    return this.lists.find(user, find);
  }

  /** Those of the ids that the person may see, newest number first. */
  some(user: CurrentUser, ids: readonly string[]): Promise<CaseSummary[]> {
    return this.lists.some(user, ids);
  }

  /** Visible cases by a part of their number: 'HF-2026-0031', '31'. */
  byNumber(user: CurrentUser, typed: string, limit: number): Promise<CaseSummary[]> {
    return this.lists.byNumber(user, typed, limit);
  }

  read(user: CurrentUser, caseId: string): Promise<CaseResponse> {
    return this.records.read(user, caseId);
  }

  async open(user: CurrentUser, request: OpenCaseRequest): Promise<CaseResponse> {
    return this.records.get(user, await this.opening.open(user, request));
  }

  async update(user: CurrentUser, caseId: string, change: UpdateCaseRequest): Promise<CaseResponse> {
    await this.changing.update(user, caseId, change);
    return this.records.get(user, caseId);
  }

  async setNextStep(user: CurrentUser, caseId: string, request: SetNextStepRequest): Promise<CaseResponse> {
    await this.changing.setNextStep(user, caseId, request);
    return this.records.get(user, caseId);
  }

  async close(user: CurrentUser, caseId: string, request: CloseCaseRequest): Promise<CaseResponse> {
    await this.changing.close(user, caseId, request);
    return this.records.get(user, caseId);
  }

  async reopen(user: CurrentUser, caseId: string, request: ReopenCaseRequest): Promise<CaseResponse> {
    await this.changing.reopen(user, caseId, request);
    return this.records.get(user, caseId);
  }

  async takeCommissionVersion(user: CurrentUser, caseId: string, request: TakeCommissionVersionRequest): Promise<CaseResponse> {
    await this.changing.takeCommissionVersion(user, caseId, request);
    return this.records.get(user, caseId);
  }

  async addPerson(user: CurrentUser, caseId: string, personId: string): Promise<CaseResponse> {
    await this.people.addPerson(user, caseId, personId);
    return this.records.get(user, caseId);
  }

  async removePerson(user: CurrentUser, caseId: string, personId: string): Promise<CaseResponse> {
    await this.people.removePerson(user, caseId, personId);
    return this.records.get(user, caseId);
  }

  async addToTeam(user: CurrentUser, caseId: string, userId: string): Promise<CaseResponse> {
    await this.people.addToTeam(user, caseId, userId);
    return this.records.get(user, caseId);
  }

  async removeFromTeam(user: CurrentUser, caseId: string, userId: string): Promise<CaseResponse> {
    await this.people.removeFromTeam(user, caseId, userId);
    return this.records.get(user, caseId);
  }
}
