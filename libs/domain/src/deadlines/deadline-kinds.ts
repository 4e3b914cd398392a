import {
  DEADLINE_KINDS,
  type DeadlineKind,
  type DeadlineKindResponse,
  type DeadlineType,
  type Severity,
} from '@bleibeakte/contracts';
import type { ReminderProfile } from '../reminders/reminder-profiles.ts';

export interface DeadlineKindRule {
  title: string;
  type: DeadlineType;
  severity: Severity;
  /** Null where the length is in the letter or depends on facts that nobody may guess. */
  proposal: DeadlineKindResponse['proposal'];
  source: string | null;
  /** Begins the arithmetic: 'übergeben Do 19.11. + 4 Wochen = …'. */
  startWord: string;
  profile: ReminderProfile;
}

export const DEADLINE_KIND_TABLE: Record<DeadlineKind, DeadlineKindRule> = {
  hfkNotice: {
    title: 'Belehrung über die Härtefallkommission',
    type: 'frist',
    severity: 'S2',
    // Not moved: a removal date bars the Eingabe from four weeks after the notice, also on a holiday.
    proposal: { length: 4, unit: 'week', startMode: 'event', shift: false },
    source:
      'Niedersachsen: § 5 Abs. 1 Satz 2 und 4 NHärteKVO, RdErl. vom 13.04.2022. In anderen Ländern gilt, was im Schreiben steht.',
    startWord: 'übergeben',
    profile: 'P2W',
  },
  hfkReceipt: {
    title: 'Eingangsbestätigung der Kommission',
    type: 'wiedervorlage',
    severity: 'S2',
    proposal: { length: 10, unit: 'day', startMode: 'event', shift: true },
    source: 'Keine gesetzliche Frist; nach zehn Tagen nachfragen ist Praxis.',
    startWord: 'eingereicht',
    profile: 'POLL',
  },
  hfkPapers: {
    title: 'Nachforderung der Kommission',
    type: 'frist',
    severity: 'S3',
    proposal: null,
    source:
      'Die Frist steht im Schreiben der Geschäftsstelle; steht keine darin, 14 Tage vereinbaren.',
    startWord: 'zugegangen',
    profile: 'P2W',
  },
  condition: {
    title: 'Bedingung der Anordnung',
    type: 'frist',
    severity: 'S2',
    proposal: null,
    source: 'Die Frist steht in der Anordnung.',
    startWord: 'zugestellt',
    profile: 'P3M',
  },
  duldung: {
    title: 'Ablauf der Duldung',
    type: 'frist',
    severity: 'S2',
    proposal: null,
    source: '§ 60a Abs. 4 und 5 AufenthG; das gedruckte Datum gilt auch an Sonn- und Feiertagen.',
    startWord: 'gültig bis',
    profile: 'PDUL',
  },
  lawsuit: {
    title: 'Klage',
    type: 'notfrist',
    severity: 'S1',
    proposal: null,
    source:
      'Es gilt die Rechtsbehelfsbelehrung: im Asylverfahren 2 Wochen oder 1 Woche (§ 74 Abs. 1 AsylG), sonst 1 Monat (§ 74 VwGO).',
    startWord: 'zugestellt',
    profile: 'P2W',
  },
  urgentRequest: {
    title: 'Eilantrag',
    type: 'notfrist',
    severity: 'S1',
    proposal: null,
    source:
      'Es gilt die Rechtsbehelfsbelehrung: im Asylverfahren 1 Woche (§ 36 Abs. 2, § 34a Abs. 3 AsylG); im Ausländerrecht ohne gesetzliche Frist, aber sofort.',
    startWord: 'bekannt gegeben',
    profile: 'P1W',
  },
  objection: {
    title: 'Widerspruch',
    type: 'notfrist',
    severity: 'S1',
    proposal: { length: 1, unit: 'month', startMode: 'event', shift: true },
    source: '§ 70 Abs. 1 VwGO; nur wenn die Rechtsbehelfsbelehrung den Widerspruch nennt.',
    startWord: 'bekannt gegeben',
    profile: 'P1M',
  },
  hearing: {
    title: 'Anhörung, Stellungnahme',
    type: 'frist',
    severity: 'S3',
    proposal: null,
    source: '§§ 28, 31 VwVfG; die Frist steht im Schreiben und kann verlängert werden.',
    startWord: 'zugegangen',
    profile: 'P2W',
  },
  departure: {
    title: 'Ausreisefrist',
    type: 'frist',
    severity: 'S2',
    proposal: null,
    source: '§ 59 Abs. 1 AufenthG (7 bis 30 Tage), § 38 AsylG; die Länge steht im Bescheid.',
    startWord: 'bekannt gegeben',
    profile: 'P1M',
  },
  authorityAppointment: {
    title: 'Termin bei der Behörde',
    type: 'termin',
    severity: 'S2',
    proposal: null,
    source: '§ 82 Abs. 4 AufenthG; Termine verschieben sich nicht (§ 31 Abs. 5 VwVfG).',
    startWord: 'Termin',
    profile: 'PAPP',
  },
  evidence: {
    title: 'Nachweis: wieder nachfragen',
    type: 'wiedervorlage',
    severity: 'S4',
    proposal: null,
    source: null,
    startWord: 'angefragt',
    profile: 'POLL',
  },
  other: {
    title: 'Frist',
    type: 'frist',
    severity: 'S3',
    proposal: null,
    source: null,
    startWord: 'Ereignis',
    profile: 'P2W',
  },
};

/** In the order of the dialog. */
export const toKindResponses = (): DeadlineKindResponse[] =>
  DEADLINE_KINDS.map((kind) => {
    const { title, type, severity, proposal, source } = DEADLINE_KIND_TABLE[kind];
    return { kind, title, type, severity, proposal, source };
  });
