import type { Argument, CaseResponse, EvidenceResponse, LetterRole } from '@bleibeakte/contracts';

/** Who usually writes for what; the rest is chosen. */
const USUAL: Partial<Record<Argument, LetterRole>> = {
  school: 'teacher', language: 'teacher', training: 'employer', work: 'employer', livelihood: 'employer', engagement: 'club', health: 'doctor',
};

/** What the dialog knows already when it is opened from an item. */
export function firstValues(file: CaseResponse, item: EvidenceResponse | undefined): { personIds: string[]; role: LetterRole | null; writer: string } {
  const own = item?.personIds.filter((id) => file.people.some((person) => person.id === id)) ?? [];
  return {
    personIds: own.length > 0 ? own : file.people.length === 1 ? [file.people[0]!.id] : [],
    role: (item && USUAL[item.argument]) ?? null,
    writer: item?.owedBy ?? '',
  };
}
