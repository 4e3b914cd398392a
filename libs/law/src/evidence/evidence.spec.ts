import { ARGUMENTS, type EvidenceKind, LANDS } from '@bleibeakte/contracts';
import { commissionProfile, shippedProfiles } from '../profiles.ts';
import { askedArguments } from './asked-arguments.ts';
import { ARGUMENT_ORDER, argumentInfo, EVIDENCE_ARGUMENTS } from './evidence-arguments.ts';
import { type EvidenceData, evidenceFaults } from './evidence-faults.ts';
import { EVIDENCE_CATALOGUE, evidenceKind, shippedEvidenceKinds, weightOfArgument } from './evidence-kinds.ts';

const DATA: EvidenceData = { arguments: EVIDENCE_ARGUMENTS, kinds: shippedEvidenceKinds(), profiles: shippedProfiles() };
const reports = evidenceKind('schoolReports');
const withKind = (change: Partial<EvidenceKind>): string[] =>
  evidenceFaults({ ...DATA, kinds: DATA.kinds.map((kind) => (kind.code === 'schoolReports' ? { ...reports, ...change } : kind)) });

describe('the catalogue of evidence', () => {
  it('has no fault in its data', () => expect(evidenceFaults(DATA)).toEqual([]));

  it('tells file and reason of broken data', () => {
    expect(evidenceFaults({ ...DATA, kinds: [...DATA.kinds.filter(({ code }) => code !== 'custody'), reports] })).toEqual([
      'libs/law/src/evidence: custody: missing', 'libs/law/src/evidence: schoolReports: there twice',
    ]);
    expect(withKind({ title: { de: ' ', en: 'x' }, freshness: 'EV_NOTHING' as 'EV_LETTERS' })).toEqual([
      'libs/law/src/evidence: schoolReports: title.de is empty', 'libs/law/src/evidence: schoolReports: unknown freshness EV_NOTHING',
    ]);
    expect(withKind({ request: { subject: 'x', text: '{due} {sender} {organisation} {school}', question: 'x' } })).toEqual(['libs/law/src/evidence: schoolReports: unknown placeholder {school}']);
    expect(withKind({ request: { ...reports.request, text: 'Bitte.' } })).toHaveLength(3);
    expect(withKind({ owedBy: 'doctor' })).toEqual(['libs/law/src/evidence: schoolReports: what a doctor owes lies in the compartment of health']);
    const [profile] = DATA.profiles;
    const odd = { ...profile!, requiredContents: [{ level: 'must' as const, text: 'Ein Gedicht', confidence: null, source: null }] };
    expect(evidenceFaults({ ...DATA, profiles: [odd] })).toEqual([`libs/law/src/evidence/asked-arguments.ts: ${odd.land}: nobody has sorted 'Ein Gedicht'`]);
    expect(evidenceFaults({ ...DATA, arguments: DATA.arguments.slice(1) })).toEqual(['libs/law/src/evidence/evidence-arguments.ts: passportEfforts: missing']);
  });

  it('has a kind, a worth and something to say for every argument', () => {
    expect([...ARGUMENT_ORDER].sort()).toEqual([...ARGUMENTS].sort());
    for (const argument of ARGUMENTS) {
      expect(argumentInfo(argument).argument).toBe(argument);
      expect(weightOfArgument(argument)).toBeGreaterThan(0);
      expect(EVIDENCE_CATALOGUE.some((kind) => kind.argument === argument)).toBe(true);
    }
  });

  it('never says of whom it writes why they need it', () => {
    for (const { request, code } of EVIDENCE_CATALOGUE.filter(({ code }) => code !== 'supportLetter')) {
      expect([code, /Abschieb|Duldung|Asyl|Härtefall|ausreisepflichtig/.test(request.text + request.question)]).toEqual([code, false]);
    }
  });
});

describe('what a commission asks for', () => {
  it('is read from the profile of every Land', () => {
    for (const land of LANDS) expect([land, askedArguments(commissionProfile(land)).size > 0]).toEqual([land, true]);
  });

  it('takes the strongest level', () => {
    const asked = askedArguments(commissionProfile('DE-NI'));
    expect(asked.get('school')).toBe('must');
    expect(asked.get('passportEfforts')).toBe('should');
    expect(asked.get('supportLetters')).toBe('recommended');
    expect(asked.has('conduct')).toBe(false);
  });
});
