import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type {
  CaseResponse, CreateDeadlineRequest, CreateEvidenceRequest, CreatePersonRequest, DeadlineResponse, EvidenceResponse, EvidenceState,
  OpenCaseRequest, SubmissionState,
} from '@bleibeakte/contracts';
import { addDays } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../../access/current-user.ts';
import { CaseEventsService } from '../../case-events/case-events.service.ts';
import { CasesService } from '../../cases/cases.service.ts';
import { ConsentsService } from '../../consents/consents.service.ts';
import { DeadlinesService } from '../../deadlines/deadlines.service.ts';
import { DocumentsService } from '../../documents/documents.service.ts';
import { UploadDocumentService } from '../../documents/upload-document.service.ts';
import { AskThirdParty } from '../../evidence-requests/ask-third-party.ts';
import { ChaseRequest } from '../../evidence-requests/chase-request.ts';
import { EvidenceService } from '../../evidence/evidence.service.ts';
import { FactsService } from '../../facts/facts.service.ts';
import { OriginalPapersService } from '../../original-papers/original-papers.service.ts';
import { PassportEffortsService } from '../../passport-efforts/passport-efforts.service.ts';
import { PersonsService } from '../../persons/persons.service.ts';
import { RelationsService } from '../../persons/relations.service.ts';
import { SubmissionsService } from '../../submissions/submissions.service.ts';
import type { Paper } from './example-papers.ts';
import type { MovableClock } from './movable-clock.ts';

/** These files are older than the check: what it asks stands on paper and has not been entered. */
const OLD_FILE = 'Vor dem Einreichen auf Papier geprüft, mit der Leitung besprochen';

/** The hands that enter example data: the services of the product, on the day on which something happened. */
@Injectable()
export class ExampleHands {
  readonly clock: MovableClock;
  private readonly realToday: string;

  constructor(
    clock: Clock,
    readonly persons: PersonsService,
    readonly relations: RelationsService,
    readonly cases: CasesService,
    readonly evidence: EvidenceService,
    readonly documents: DocumentsService,
    readonly uploads: UploadDocumentService,
    readonly deadlines: DeadlinesService,
    readonly submissions: SubmissionsService,
    readonly facts: FactsService,
    readonly events: CaseEventsService,
    readonly consents: ConsentsService,
    readonly asking: AskThirdParty,
    readonly chasing: ChaseRequest,
    readonly efforts: PassportEffortsService,
    readonly originals: OriginalPapersService,
  ) {
    // createExample() makes this context with a clock that can be moved.
    this.clock = clock as MovableClock;
    this.realToday = clock.today();
  }

  /** Day relative to today: day(-7) is a week ago. */
  day(days: number): string {
    return addDays(this.realToday, days);
  }

  person(user: CurrentUser, facts: CreatePersonRequest): Promise<string> {
    return this.persons.create(user, facts);
  }

  openCase(user: CurrentUser, request: OpenCaseRequest): Promise<CaseResponse> {
    return this.cases.open(user, request);
  }

  deadline(user: CurrentUser, caseId: string, request: CreateDeadlineRequest): Promise<DeadlineResponse> {
    return this.deadlines.createDeadline(user, caseId, request);
  }

  async item(user: CurrentUser, caseId: string, request: CreateEvidenceRequest, way: EvidenceState[], papers: Paper[] = []): Promise<EvidenceResponse> {
    const created = await this.evidence.create(user, caseId, request);
    for (const paper of papers) await this.paper(user, caseId, paper, created.id);
    let item = created;
    for (const to of way) item = await this.evidence.move(user, created.id, { to, version: item.version });
    return item;
  }

  async paper(user: CurrentUser, caseId: string, { fileName, content }: Paper, evidenceItemId: string | null = null, reviewed = true): Promise<string> {
    const document = await this.uploads.take(user, caseId, null, async (keep) => {
      await keep(Readable.from([content], { objectMode: false }));
      return { fileName, evidenceItemId, datedOn: null };
    });
    if (reviewed) await this.documents.update(user, document.id, { reviewed: true, version: document.version });
    return document.id;
  }

  /** Hands in and walks the steps of the commission, the last one `ago` days before today. */
  async submission(user: CurrentUser, caseId: string, personIds: string[], way: SubmissionState[], firstDaysAgo: number): Promise<void> {
    let submission = await this.submissions.prepareSubmission(user, caseId, { personIds });
    const stepDays = Math.max(1, Math.floor(firstDaysAgo / (way.length + 1)));
    for (const [index, to] of way.entries()) {
      const on = this.day(-firstDaysAgo + index * stepDays);
      this.clock.setTo(-firstDaysAgo + index * stepDays, 30);
      submission = await this.submissions.changeState(user, submission.id, {
        to, on, version: submission.version, ...(to === 'received' && { channel: 'post' as const, aktenzeichen: `HFK-${1000 + firstDaysAgo}`, override: { reason: OLD_FILE } }),
      });
    }
  }
}
