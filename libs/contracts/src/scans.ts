/** A phone is the scanner of a member of staff for so long. */
export const SCAN_MINUTES = 30;
/** Languages of the page on the phone. */
export const SCAN_LANGUAGES = ['de', 'en'] as const;
export type ScanLanguage = (typeof SCAN_LANGUAGES)[number];

export interface BeginScanRequest {
  /** Null = for the case as a whole. */
  evidenceItemId?: string | null;
  language: ScanLanguage;
}

export interface BegunScanResponse {
  scan: ScanResponse;
  /** Address below the site, with the token behind '#'. It is shown once. */
  path: string;
}

export interface ScanResponse {
  id: string;
  caseId: string;
  evidenceItemId: string | null;
  expiresAt: string;
  /** True = it has expired or was ended. */
  ended: boolean;
  /** When the phone opened it first. */
  openedAt: string | null;
  /** On the phone and not yet sent. */
  pagesWaiting: number;
  /** What has arrived, the newest first; it lies in the case already. */
  documents: { id: string; fileName: string; pages: number | null }[];
}
