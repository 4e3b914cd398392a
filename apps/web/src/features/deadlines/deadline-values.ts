import type {
  CaseResponse, CreateDeadlineRequest, DeadlineKind, DeadlineKindResponse, DeadlineType, HolidayRegion, PeriodUnit,
} from '@bleibeakte/contracts';
import { type Receipt, toComputation } from './receipt.ts';

/** What the dialog holds. */
export interface DeadlineValues {
  kind: DeadlineKind;
  type: DeadlineType;
  title: string;
  /** compute = from an event; letter = the day is written there. */
  mode: 'compute' | 'letter';
  event: string | null;
  receipt: Receipt;
  fictionDays: number | null;
  length: number | null;
  unit: PeriodUnit;
  dueOn: string | null;
  dueTime: string;
  responsibleId: string | null;
  documentId: string | null;
  personIds: string[];
  note: string;
}

/** Kinds whose length stands in the instruction on remedies: computed although nobody may guess the length. */
const LENGTH_IN_LETTER: readonly DeadlineKind[] = ['lawsuit', 'urgentRequest', 'hearing'];

/** What the choice of a kind fills in. */
export function ofKind(kind: DeadlineKindResponse): Pick<DeadlineValues, 'kind' | 'type' | 'mode' | 'length' | 'unit'> {
  const { proposal } = kind;
  const mode = proposal || LENGTH_IN_LETTER.includes(kind.kind) ? 'compute' : 'letter';
  return { kind: kind.kind, type: kind.type, mode, length: proposal?.length ?? null, unit: proposal?.unit ?? 'week' };
}

export function emptyValues(kind: DeadlineKindResponse, fictionDays: number, responsibleId: string | null): DeadlineValues {
  return {
    ...ofKind(kind), title: '', event: null, receipt: 'handed', fictionDays, dueOn: null, dueTime: '', responsibleId, documentId: null,
    personIds: [], note: '',
  };
}

/** The computation as it is sent; null while something is missing. */
export function computationOf(values: DeadlineValues, kind: DeadlineKindResponse, region: HolidayRegion) {
  if (values.mode === 'letter') return null;
  const { startMode = 'event', shift = true } = kind.proposal ?? {};
  return toComputation({ ...values, startMode, shift, region });
}

/** Kinds that say little by themselves get a title of their own. */
export const wantsTitle = (kind: DeadlineKind): boolean => kind === 'other' || kind === 'evidence';

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** '9.30' and '9:30' → '09:30'; null for anything else. */
export function readTime(text: string): string | null {
  const match = TIME.exec(text.trim());
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]}` : null;
}

/** Names of the fields that keep it from being saved. */
export function missingFields(values: DeadlineValues): ('event' | 'length' | 'fictionDays' | 'dueOn' | 'dueTime')[] {
  const time = values.type === 'termin' && values.dueTime.trim() !== '' && readTime(values.dueTime) === null ? (['dueTime'] as const) : [];
  if (values.mode === 'letter') return [...(values.dueOn ? [] : (['dueOn'] as const)), ...time];
  const counts = values.receipt === 'letter' || values.receipt === 'other';
  return [
    ...(values.event ? [] : (['event'] as const)),
    ...(values.length ? [] : (['length'] as const)),
    ...(counts && values.fictionDays === null ? (['fictionDays'] as const) : []),
    ...time,
  ];
}

export function toRequest(values: DeadlineValues, kind: DeadlineKindResponse, { region }: Pick<CaseResponse, 'region'>): CreateDeadlineRequest {
  const computation = computationOf(values, kind, region);
  const dueTime = values.type === 'termin' ? readTime(values.dueTime) : null;
  return {
    kind: values.kind,
    type: values.type,
    ...(computation ? { computation } : values.dueOn && { dueOn: values.dueOn }),
    ...(wantsTitle(values.kind) && values.title.trim() && { title: values.title.trim() }),
    ...(dueTime && { dueTime }),
    ...(values.responsibleId && { responsibleId: values.responsibleId }),
    documentId: values.documentId,
    personIds: values.personIds,
    note: values.note.trim() || null,
  };
}
