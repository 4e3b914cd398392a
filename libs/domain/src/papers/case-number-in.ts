export interface CaseNumber {
  year: number;
  count: number;
}

/** 'HF-2026-0031', also with other signs or none between: 'hf_2026_31', 'HF 2026-0031'. */
const NUMBER = /(?<![a-z])hf[\s._-]*(20\d\d)[\s._-]+(\d{1,6})(?!\d)/i;

/** The first number of a case in a text, such as the name of a scanned file; null when there is none. */
export function caseNumberIn(text: string): CaseNumber | null {
  const found = NUMBER.exec(text);
  return found ? { year: Number(found[1]), count: Number(found[2]) } : null;
}
