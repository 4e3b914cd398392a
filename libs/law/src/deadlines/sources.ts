import type { CalendarDate } from '@bleibeakte/contracts';

/** The federal texts were read on this day; every rule holds as read until a new version replaces it. */
export const READ_ON: CalendarDate = '2026-08-19';
/** The new asylum law; decisive is the day of the application (§ 87e AsylG). */
export const NEW_ASYLUM_LAW_FROM: CalendarDate = '2026-06-12';

export const ASYLG = 'AsylG, Stand 29.07.2026';
export const AUFENTHG = 'AufenthG, Stand 12.08.2026';
export const VWGO = 'VwGO, Stand 05.07.2026';
export const VWVFG = 'VwVfG des Bundes';
export const PRACTICE = 'Praxis, keine gesetzliche Frist';

/** § 67 VwGO: an advice centre cannot act for the client in court. */
export const AT_COURT =
  'Vor Gericht darf die Beratungsstelle in der Regel nicht vertreten (§ 67 Abs. 2 VwGO): Anwält:in oder Rechtsantragstelle einschalten, Nachweis ablegen.';
export const LAWYER_NEEDED = 'Anwaltszwang vor dem Oberverwaltungsgericht (§ 67 Abs. 4 VwGO).';
export const COMPARE_INSTRUCTION = 'Mit der Rechtsbehelfsbelehrung vergleichen: Welcher Rechtsbehelf, wo, in welcher Frist?';
export const URGENT_TOO = 'Prüfen, ob zusätzlich ein Eilantrag nötig ist (§ 75 AsylG, § 84 AufenthG): Die Klage allein hält die Abschiebung oft nicht auf.';
