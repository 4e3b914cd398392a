import type { FictionDays } from '@bleibeakte/contracts';

const CHECKED_ON = '2026-08-19';
/** Until then three days held everywhere (PostModG of 15 July 2024). */
const SINCE = '2025-01-01';

/**
 * Days until a letter of a Land authority counts as notified. Three is the cautious value: using it where four is right
 * never loses a right. Federal bodies have four days for what was posted since 2025.
 */
export const FICTION_DAYS = [
  { land: 'DE-BE', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-BB', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-HB', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-NI', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-NW', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier; Mind Map zu § 41 VwVfG NRW', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-RP', letter: 4, registered: 4, cautious: 3, source: 'WEKA: Aus drei mach vier', confidence: 'sourced', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-BY', letter: null, registered: 4, cautious: 3, source: 'Art. 4 BayVwZVG (lexmea) für Einschreiben; Art. 41 BayVwVfG nicht gelesen', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-SH', letter: null, registered: null, cautious: 3, source: '§ 110 LVwG: Stand der gesehenen Seite unbekannt', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-TH', letter: null, registered: null, cautious: 3, source: '§ 4 ThürVwZVG: Stand der gesehenen Seite unbekannt', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-BW', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-HE', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-HH', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-MV', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-SL', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-SN', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
  { land: 'DE-ST', letter: null, registered: null, cautious: 3, source: 'nicht gefunden', confidence: 'toVerify', checkedOn: CHECKED_ON, validFrom: SINCE },
] as const satisfies readonly FictionDays[];
