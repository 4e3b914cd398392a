import type {
  CaseEventKind, CaseEventKindInfo, CaseEventResponse, EventAnswers, EventQuestion, EventSender, HolidayRegion, Instruction, PeriodUnit, RecordEventRequest,
  ServiceMode,
} from '@bleibeakte/contracts';
import { CASE_EVENT_INFO } from '@bleibeakte/law';
import { readTime } from './deadline-values.ts';

export interface ConditionValues {
  text: string;
  until: string | null;
}

/** What the dialog holds. */
export interface EventValues {
  kind: CaseEventKind;
  on: string | null;
  service: ServiceMode;
  sender: EventSender;
  postedOn: string | null;
  letterDatedOn: string | null;
  instruction: Instruction;
  saysLength: number | null;
  saysUnit: PeriodUnit;
  asylumAppliedOn: string | null;
  length: number | null;
  unit: PeriodUnit;
  namedOn: string | null;
  namedTime: string;
  servedOn: string | null;
  answers: EventAnswers;
  conditions: ConditionValues[];
  region: HolidayRegion | null;
  responsibleId: string | null;
  documentId: string | null;
  personIds: string[];
  note: string;
}

export const infoOf = (kind: CaseEventKind): CaseEventKindInfo => CASE_EVENT_INFO[kind];

/** Ways on which the day of posting counts. */
const POSTED: readonly ServiceMode[] = ['postOrdinary', 'electronic', 'einschreibenUebergabe', 'receptionCentre', 'lastAddress', 'unknown'];
export const isPosted = (service: ServiceMode): boolean => POSTED.includes(service);

export const emptyEvent = (kind: CaseEventKind, responsibleId: string | null): EventValues => ({
  kind, on: null, service: 'handedOver', sender: infoOf(kind).sender ?? 'land', postedOn: null, letterDatedOn: null, instruction: 'unknown', saysLength: null,
  saysUnit: 'week', asylumAppliedOn: null, length: null, unit: 'week', namedOn: null, namedTime: '', servedOn: null, answers: {}, conditions: [{ text: '', until: null }],
  region: null, responsibleId, documentId: null, personIds: [], note: '',
});

/** Of an event that is being corrected. */
export const valuesOf = (event: CaseEventResponse): EventValues => ({
  ...emptyEvent(event.kind, null),
  on: event.on, service: event.service ?? 'handedOver', sender: event.sender ?? infoOf(event.kind).sender ?? 'land', postedOn: event.postedOn ?? null,
  letterDatedOn: event.letterDatedOn ?? null, instruction: event.instruction ?? 'unknown', saysLength: event.instructionSays?.length ?? null,
  saysUnit: event.instructionSays?.unit ?? 'week', asylumAppliedOn: event.asylumAppliedOn ?? null, length: event.period?.length ?? null,
  unit: event.period?.unit ?? 'week', namedOn: event.namedOn ?? null, namedTime: event.namedTime ?? '', servedOn: event.servedOn ?? null,
  answers: event.answers ?? {}, conditions: event.conditions ?? [{ text: '', until: null }], region: event.region ?? null, documentId: event.documentId,
  personIds: event.personIds, note: event.note ?? '',
});

/** The questions of this kind, with what has been answered. */
const answersOf = (questions: readonly EventQuestion[], answers: EventAnswers): EventAnswers =>
  Object.fromEntries(questions.flatMap((question) => (answers[question] ? [[question, answers[question]]] : [])));

/** Null while the day, or the day that everything hangs on, is missing. Only what the kind asks for is sent. */
export function toEvent(values: EventValues): RecordEventRequest | null {
  const { kind, on, service, saysLength, saysUnit, length, unit, namedOn } = values;
  const info = infoOf(kind);
  if (!on || (info.namedNeeded && !namedOn)) return null;
  const time = info.namedTime ? readTime(values.namedTime) : null;
  const conditions = values.conditions.flatMap(({ text, until }) => (text.trim() && until ? [{ text: text.trim(), until }] : []));
  return {
    kind, on,
    ...(info.served && { service, sender: values.sender, letterDatedOn: values.letterDatedOn }),
    ...(info.served && isPosted(service) && { postedOn: values.postedOn }),
    ...(info.instruction && { instruction: values.instruction, instructionSays: saysLength ? { length: saysLength, unit: saysUnit } : null }),
    ...(info.asylumDay && { asylumAppliedOn: values.asylumAppliedOn }),
    ...(info.period && { period: length ? { length, unit } : null }),
    ...(info.named && { namedOn }),
    ...(time && { namedTime: time }),
    ...(info.servedOn && { servedOn: values.servedOn }),
    ...(info.questions && { answers: answersOf(info.questions, values.answers) }),
    ...(info.conditions && conditions.length > 0 && { conditions }),
    ...(values.region && { region: values.region }),
  };
}

/** What goes with the event when it is stored. */
export const besides = ({ documentId, personIds, note }: EventValues) => ({ documentId, personIds, note: note.trim() || null });

/** Names of the fields that keep it from being saved. */
export function missingOf(values: EventValues): ('on' | 'namedOn' | 'namedTime')[] {
  const { on, namedOn, namedTime, kind } = values;
  const info = infoOf(kind);
  return [
    ...(on ? [] : (['on'] as const)),
    ...(info.namedNeeded && !namedOn ? (['namedOn'] as const) : []),
    ...(info.namedTime && namedTime.trim() !== '' && readTime(namedTime) === null ? (['namedTime'] as const) : []),
  ];
}
