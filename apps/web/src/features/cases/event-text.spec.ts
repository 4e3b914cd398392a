import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASE_CLOSE_REASONS, CASE_STAGES, DEADLINE_OUTCOMES, EVENT_CODES, EVIDENCE_STATES, RESIDENCE_STATUSES, SUBMISSION_STATES } from '@bleibeakte/contracts';

type Texts = Record<string, Record<string, string>>;
const here = dirname(fileURLToPath(import.meta.url));
const read = (language: string, file: string) => JSON.parse(readFileSync(join(here, '../../i18n', language, `${file}.json`), 'utf8')) as Texts;
const missing = (codes: readonly string[], texts: Record<string, string> | undefined) => codes.filter((code) => !texts?.[code]);

describe.each(['de', 'en'])('words of a case in %s', (language) => {
  it('has a sentence for every event', () => {
    expect(missing(EVENT_CODES.map((code) => code.replaceAll('.', '_')), read(language, 'history')['event'])).toEqual([]);
  });

  it('has a word for every stage, reason, state and outcome', () => {
    const [cases, history] = [read(language, 'cases'), read(language, 'history')];
    expect(missing(CASE_STAGES, cases['stage'])).toEqual([]);
    expect(missing(CASE_CLOSE_REASONS, cases['closeReason'])).toEqual([]);
    expect(missing(RESIDENCE_STATUSES, cases['residence'])).toEqual([]);
    expect(missing(EVIDENCE_STATES, history['evidenceState'])).toEqual([]);
    expect(missing(SUBMISSION_STATES, history['submissionState'])).toEqual([]);
    expect(missing(DEADLINE_OUTCOMES, history['outcome'])).toEqual([]);
  });
});
