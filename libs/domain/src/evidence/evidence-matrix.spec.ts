import type { Argument, AskedLevel, EvidenceProposal } from '@bleibeakte/contracts';
import { completenessOf, evidenceGaps, matrixCells, type MatrixInput, type MatrixItem, openProposals } from './evidence-matrix.ts';

const WORTH: Record<string, [weight: number, place: number, together: boolean]> = {
  identityEfforts: [5, 0, false], schoolReports: [4, 1, true], volunteerLetter: [4, 2, false], medicalReport: [3, 4, false], tenancy: [2, 3, false], curriculumVitae: [2, 5, false],
};
const item = (id: string, argument: Argument, part: Partial<MatrixItem> = {}): MatrixItem =>
  ({ id, argument, kind: null, personIds: ['mother'], state: 'idea', datedOn: null, freshUntil: null, ...part });
const proposal = (kind: EvidenceProposal['kind'], argument: Argument, part: Partial<EvidenceProposal> = {}): EvidenceProposal =>
  ({ personId: 'mother', kind, argument, household: false, applies: 'yes', level: 'must', now: true, ...part });
const input = (part: Partial<MatrixInput> = {}): MatrixInput => ({
  personIds: ['mother', 'son', 'daughter'], arguments: ['school', 'livelihood', 'roots'], items: [], proposals: [],
  asked: new Map<Argument, AskedLevel>([['school', 'must'], ['livelihood', 'must'], ['roots', 'must'], ['passportEfforts', 'should'], ['engagement', 'must'], ['health', 'must']]),
  mattersOn: '2026-12-17',
  worthOf: (kind) => {
    const [weight, place, together] = WORTH[kind ?? ''] ?? [1, 9, false];
    return { weight, place, together };
  },
  ...part,
});
const cellOf = (part: Partial<MatrixInput>, argument: Argument = 'school', personId: string | null = 'mother') =>
  matrixCells(input(part)).find((cell) => cell.argument === argument && cell.personId === personId)!;

describe('a cell of the matrix', () => {
  const CASES: [string, Partial<MatrixInput>, string][] = [
    ['none where nothing is foreseen', {}, 'none'],
    ['a gap for an idea', { items: [item('a', 'school')] }, 'gap'],
    ['on its way once asked', { items: [item('a', 'school', { state: 'asked' })] }, 'onItsWay'],
    ['on its way until somebody has looked', { items: [item('a', 'school', { state: 'received' })] }, 'onItsWay'],
    ['checked', { items: [item('a', 'school', { state: 'checked' })] }, 'checked'],
    ['checked and on its way: on its way', { items: [item('a', 'school', { state: 'checked' }), item('b', 'school', { state: 'asked' })] }, 'onItsWay'],
    ['a gap again when it will be too old', { items: [item('a', 'school', { state: 'checked', freshUntil: '2026-12-16' })] }, 'gap'],
    ['checked when it is fresh on the last day', { items: [item('a', 'school', { state: 'checked', freshUntil: '2026-12-17' })] }, 'checked'],
    ['checked however old once it is in the bundle', { items: [item('a', 'school', { state: 'inBundle', freshUntil: '2020-01-01' })] }, 'checked'],
    ['none when it cannot be had', { items: [item('a', 'school', { state: 'impossible' })] }, 'none'],
    ['a gap for a proposal', { proposals: [proposal('schoolReports', 'school')] }, 'gap'],
    ['unknown while a fact is missing', { proposals: [proposal('schoolReports', 'school', { applies: 'unknown' })] }, 'unknown'],
    ['none for what is asked for later', { proposals: [proposal('schoolReports', 'school', { now: false })] }, 'none'],
  ];
  it.each(CASES)('is %s', (_, part, state) => expect(cellOf(part).state).toBe(state));

  it('counts what is here, and says since when and until when', () => {
    const items = [
      item('a', 'school', { state: 'checked', datedOn: '2026-07-10', freshUntil: '2027-07-31' }),
      item('b', 'school', { state: 'received', datedOn: '2026-01-30', freshUntil: '2027-01-30' }),
      item('c', 'school', { state: 'impossible', datedOn: '2020-01-01' }),
    ];
    expect(cellOf({ items })).toMatchObject({ done: 1, all: 2, oldestOn: '2026-01-30', freshUntil: '2027-01-30', stale: false, itemIds: ['a', 'b', 'c'] });
  });

  it('has a row of nobody for what belongs to all, and only then', () => {
    expect(matrixCells(input()).some(({ personId }) => personId === null)).toBe(false);
    expect(cellOf({ items: [item('a', 'school', { personIds: [] })] }, 'school', null)).toMatchObject({ state: 'gap', itemIds: ['a'] });
    expect(cellOf({ items: [item('a', 'school', { personIds: ['gone'] })] }, 'school', null).itemIds).toEqual(['a']);
  });
});

describe('a proposal', () => {
  it('falls away once its kind was taken up for that person, for the household, or cannot be had', () => {
    const proposals = [proposal('schoolReports', 'school'), proposal('schoolReports', 'school', { personId: 'son' })];
    expect(openProposals(proposals, [item('a', 'school', { kind: 'schoolReports', state: 'impossible' })]).map(({ personId }) => personId)).toEqual(['son']);
    expect(openProposals(proposals, [item('a', 'school', { kind: 'schoolReports', personIds: [] })])).toEqual([]);
    const household = [proposal('tenancy', 'livelihood', { household: true })];
    expect(openProposals(household, [item('a', 'livelihood', { kind: 'tenancy', personIds: ['son'] })])).toEqual([]);
    expect(openProposals(household, [item('a', 'livelihood')])).toHaveLength(1);
  });
});

describe('what is missing', () => {
  it('stands with what is worth most first, one line for what one school is asked for several', () => {
    const items = [
      item('rent', 'livelihood', { kind: 'tenancy' }),
      item('doctor', 'health', { kind: 'medicalReport', personIds: ['grandmother'] }),
      item('club', 'engagement', { kind: 'volunteerLetter', personIds: ['son'], state: 'asked' }),
      item('tafel', 'engagement', { kind: 'volunteerLetter', state: 'promised' }),
      item('lina', 'school', { kind: 'schoolReports', personIds: ['daughter'], state: 'idea' }),
      item('yusuf', 'school', { kind: 'schoolReports', personIds: ['son'], state: 'asked' }),
      item('pass', 'passportEfforts', { kind: 'identityEfforts' }),
      item('here', 'livelihood', { kind: 'payslips', state: 'received' }),
    ];
    const proposals = [proposal('curriculumVitae', 'roots'), proposal('curriculumVitae', 'roots', { personId: 'son' })];
    const gaps = evidenceGaps(input({ items, proposals }));
    expect(gaps.map(({ itemIds, personIds, state }) => [itemIds.join('+'), personIds.join('+'), state])).toEqual([
      ['pass', 'mother', 'idea'],
      ['lina+yusuf', 'daughter+son', 'idea'],
      ['tafel', 'mother', 'promised'],
      ['club', 'son', 'asked'],
      ['doctor', 'grandmother', 'idea'],
      ['rent', 'mother', 'idea'],
      ['', 'mother+son', null],
    ]);
  });

  it('puts what the commission asks for before what it does not name', () => {
    const items = [item('b', 'conduct'), item('a', 'roots')];
    expect(evidenceGaps(input({ items })).map(({ itemIds: [id] }) => id)).toEqual(['a', 'b']);
  });

  it('asks again for what will be too old', () => {
    const items = [item('slips', 'livelihood', { state: 'checked', freshUntil: '2026-12-01' })];
    expect(evidenceGaps(input({ items }))).toMatchObject([{ itemIds: ['slips'], stale: true }]);
  });
});

describe('completeness', () => {
  it('counts only what this commission asks at this stage', () => {
    const items = [
      item('a', 'school', { state: 'checked' }), item('b', 'livelihood', { state: 'asked' }), item('c', 'conduct', { state: 'checked' }), item('d', 'school', { state: 'impossible' }),
      item('e', 'school', { state: 'checked', freshUntil: '2026-12-01' }),
    ];
    const proposals = [
      proposal('curriculumVitae', 'roots'), proposal('criminalRecord', 'conduct'), proposal('employerConfirmation', 'livelihood', { now: false }),
      proposal('benefitDecision', 'livelihood', { applies: 'unknown' }),
    ];
    expect(completenessOf(input({ items, proposals }))).toEqual({ done: 1, asked: 4 });
  });
});
