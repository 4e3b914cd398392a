import type { CaseResponse, CommissionComparison, CommissionResponse, CommissionRow, CommissionSummary, CommissionVersionResponse, EvidenceResponse, Problem, ProposalsResponse } from '@bleibeakte/contracts';
import { commissionProfile } from '@bleibeakte/law';
import { type Office, TestApp } from '../support/test-app.ts';

const BASE = commissionProfile('DE-NI').version;
const AT = '/api/commissions/DE-NI';
const majority = { field: 'majority', value: 'twoThirds', source: 'Nds. GVBl. 2026 S. 12', checkedOn: '2026-02-20' };
const months = { field: 'bars.minimumStay.months', value: 24, source: 'https://gesetze.example/nhaertekvo', checkedOn: '2026-02-21' };

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());

const profileOf = async ({ lead }: Office, query = '') => (await lead.get(`${AT}${query}`).expect(200)).body as CommissionResponse;
const versionsOf = async ({ lead }: Office) => (await lead.get(`${AT}/versions`).expect(200)).body as CommissionVersionResponse[];
const correct = ({ lead }: Office, changes: object[], version = BASE, reason = 'Geschäftsstelle hat es so geschrieben') =>
  lead.post(`${AT}/corrections`, { changes, reason, version });

async function openCase({ lead }: Office) {
  const person = (await lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  return (await lead.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body as CaseResponse;
}

describe('a correction', () => {
  it('makes a new version that says what was corrected, from where, when and by whom', async () => {
    const office = await app.office();
    const answer = (await correct(office, [majority, months]).expect(200)).body as CommissionResponse;
    expect(answer).toMatchObject({ version: `${BASE}.1`, base: BASE, majority: 'Zwei Drittel (Bezugsgröße zu prüfen)' });
    expect(answer.corrections).toEqual([
      expect.objectContaining({
        field: 'majority', value: 'Zwei Drittel (Bezugsgröße zu prüfen)', shipped: 'Mehrheit der Anwesenden', source: majority.source,
        checkedOn: '2026-02-20', version: `${BASE}.1`,
      }),
      expect.objectContaining({ field: 'bars.minimumStay.months', value: '24', shipped: '18', checkedOn: '2026-02-21' }),
    ]);
    expect(answer.corrections[0]!.correctedBy).not.toBe('');
    expect(answer.bars.find(({ code }) => code === 'minimumStay')!.parameters).toEqual({ months: 24 });
    expect(answer.sources.at(-1)).toMatchObject({ address: months.source });
    expect(await profileOf(office)).toEqual(answer);
    const [newest, shipped] = await versionsOf(office);
    expect(newest).toMatchObject({ version: `${BASE}.1`, current: true, fields: ['majority', 'bars.minimumStay.months'], reason: 'Geschäftsstelle hat es so geschrieben' });
    expect(shipped).toMatchObject({ version: BASE, current: false, correctedAt: null, fields: [] });
  });

  it('keeps what was corrected before, and leaves the older versions as they were', async () => {
    const office = await app.office();
    await correct(office, [majority]).expect(200);
    await correct(office, [months], `${BASE}.1`).expect(200);
    const now = await profileOf(office);
    expect(now.corrections.map(({ field, version }) => [field, version])).toEqual([['majority', `${BASE}.1`], ['bars.minimumStay.months', `${BASE}.2`]]);
    expect((await profileOf(office, `?version=${BASE}`)).majority).toBe('Mehrheit der Anwesenden');
    const first = await profileOf(office, `?version=${BASE}.1`);
    expect(first.bars.find(({ code }) => code === 'minimumStay')!.parameters).toEqual({ months: 18 });
    await office.lead.get(`${AT}?version=${BASE}.3`).expect(404);
    await office.lead.get(`${AT}?version=2020-01-01`).expect(404);
  });

  it('can say that a value is not known, and that somebody has looked again', async () => {
    const office = await app.office();
    const list = async () => ((await office.lead.get('/api/commissions').expect(200)).body as CommissionSummary[]).find(({ land }) => land === 'DE-NI')!;
    const looked = { field: 'lastChecked', value: '2026-03-01', source: 'Verordnung im Wortlaut', checkedOn: '2026-03-01' };
    await correct(office, [{ ...majority, value: null }, looked]).expect(200);
    expect((await profileOf(office)).majority).toBeNull();
    expect((await profileOf(office)).confidence.majority).toBeNull();
    expect(await list()).toMatchObject({ version: `${BASE}.1`, lastChecked: '2026-03-01' });
  });

  it('changes what the product says', async () => {
    const office = await app.office();
    const warned = ({ behaviours }: CommissionResponse) => behaviours.filter(({ when }) => when === 'beforePetition').map(({ code }) => code);
    expect(warned(await profileOf(office))).toEqual(['petitionBlocks']);
    await correct(office, [{ ...majority, field: 'petitionRelation', value: 'onlyViaPetitionCommitteeOncePetitioned' }]).expect(200);
    expect(warned(await profileOf(office))).toEqual(['warnBeforePetition']);
  });

  it('corrects a list entry by entry, and says what differs', async () => {
    const office = await app.office();
    const { values } = await profileOf(office);
    const statuses = values['statuses'] as CommissionRow[];
    const [first, ...others] = statuses;
    const list = { ...majority, field: 'statuses', value: [{ ...first!, label: '  Hinweis der Ausländerbehörde  ' }, ...others] };
    const figures = { ...majority, field: 'annualFigures', value: [...(values['annualFigures'] as CommissionRow[]), { year: '2031', received: 401, approximate: true }] };
    const answer = (await correct(office, [list, figures]).expect(200)).body as CommissionResponse;
    expect(answer.statuses[0]).toEqual({ code: first!['code'], label: 'Hinweis der Ausländerbehörde', common: 'draft' });
    expect(answer.statuses.slice(1).map(({ label }) => label)).toEqual(others.map(({ label }) => label));
    const source = answer.sources.find(({ id }) => id === 'berichtigt-1-annualFigures')!;
    expect(source.title).toBe(majority.source);
    expect(answer.annualFigures.at(-1)).toEqual({
      year: '2031', received: 401, accepted: null, deliberated: null, ersuchen: null, ordered: null, persons: null, approximate: true, note: null, source: source.id,
    });
    const { body } = await office.lead.get(`${AT}/compare?from=${BASE}&to=${BASE}.1`).expect(200);
    const { differences } = body as CommissionComparison;
    expect(differences.map(({ field, source: where, checkedOn }) => [field, where, checkedOn])).toEqual([
      ['statuses', majority.source, majority.checkedOn], ['annualFigures', majority.source, majority.checkedOn],
    ]);
    expect(differences[1]!.after!.split('\n').at(-1)).toBe('2031: Eingegangen 401; ungefähr');
  });

  it('empties a list that does not hold, and gives numbers and switches to a bar', async () => {
    const office = await app.office();
    const weeks = { ...months, field: 'bars.removalDateFixed.weeks', value: 2 };
    const booked = { ...months, field: 'bars.removalDateFixed.bookingNeeded', value: true };
    const answer = (await correct(office, [{ ...majority, field: 'conditions', value: null }, weeks, booked]).expect(200)).body as CommissionResponse;
    expect(answer.conditions).toEqual([]);
    expect(answer.bars.find(({ code }) => code === 'removalDateFixed')!.parameters).toEqual({ weeks: 2, pastDayCounts: true, bookingNeeded: true });
    expect((await profileOf(office, `?version=${BASE}`)).conditions.length).toBeGreaterThan(0);
  });

  it.each([
    ['a code that does not exist', { ...majority, value: 'everybody' }, 'majority'],
    ['a field that does not exist', { ...majority, field: 'constructor' }, 'constructor'],
    ['a bar that this Land does not have', { ...months, field: 'bars.entryBan.months' }, 'bars.entryBan.months'],
    ['an impossible day', { ...months, field: 'bars.minimumStay.validFrom', value: '2026-02-30' }, 'bars.minimumStay.validFrom'],
    ['an end before the beginning', { ...months, field: 'bars.minimumStay.validUntil', value: '2015-12-31' }, 'bars[3] (minimumStay).validUntil'],
    ['more voting members than members', { ...majority, field: 'votingMemberCount', value: 11 }, 'votingMemberCount'],
    ['nothing where something is needed', { ...majority, field: 'name', value: null }, 'name'],
    ['somebody who looked tomorrow', { ...majority, checkedOn: '2026-03-03' }, 'majority'],
    ['a list without what its entries need', { ...majority, field: 'conditions', value: [{ text: ' ' }] }, 'conditions'],
    ['a list with a column of its own', { ...majority, field: 'statuses', value: [{ code: 'received', label: 'Eingang', source: 'ni' }] }, 'statuses'],
    ['the same year twice', { ...majority, field: 'annualFigures', value: [{ year: '2031', approximate: false }, { year: '2031', approximate: false }] }, 'annualFigures[1] (2031).year'],
    ['an address that is none', { ...majority, field: 'office.email', value: 'morgen' }, 'office.email'],
  ])('refuses %s and writes nothing, not even what would fit', async (_what, change, field) => {
    const office = await app.office();
    const fits = change.field === months.field ? majority : months;
    const { body } = await correct(office, [fits, change]).expect(422);
    expect(body as Problem).toMatchObject({ code: 'commission.value-not-fitting', params: { field } });
    expect(await versionsOf(office)).toHaveLength(1);
  });

  it.each([
    ['no change', { changes: [], reason: 'X', version: BASE }],
    ['no reason', { changes: [majority], reason: ' ', version: BASE }],
    ['no source', { changes: [{ ...majority, source: '' }], reason: 'X', version: BASE }],
    ['no day', { changes: [{ ...majority, checkedOn: '2026-13-01' }], reason: 'X', version: BASE }],
    ['a value of no kind', { changes: [{ ...majority, value: { a: 1 } }], reason: 'X', version: BASE }],
    ['an entry of no kind', { changes: [{ ...majority, field: 'conditions', value: [{ text: ['x'] }] }], reason: 'X', version: BASE }],
    ['a version of no kind', { changes: [majority], reason: 'X', version: 'neu' }],
  ])('needs more than %s', async (_what, body) => {
    const { lead } = await app.office();
    await lead.post(`${AT}/corrections`, body).expect(400);
  });

  it('is made on the version that the person saw; of two at once one wins', async () => {
    const office = await app.office();
    const results = await Promise.all([correct(office, [majority]), correct(office, [months])]);
    expect(results.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await versionsOf(office)).toHaveLength(2);
    await correct(office, [majority]).expect(409);
  });

  it('is for the lead, and for the own organisation', async () => {
    const office = await app.office();
    const caseworker = await office.join('caseworker');
    await caseworker.post(`${AT}/corrections`, { changes: [majority], reason: 'X', version: BASE }).expect(403);
    await correct(office, [majority]).expect(200);
    expect(((await caseworker.get(AT).expect(200)).body as CommissionResponse).version).toBe(`${BASE}.1`);
    const other = await app.office();
    expect((await profileOf(other)).version).toBe(BASE);
    await other.lead.get(`${AT}?version=${BASE}.1`).expect(404);
    await other.lead.get(`${AT}/compare?from=${BASE}&to=${BASE}.1`).expect(404);
    await office.lead.post('/api/commissions/DE-XX/corrections', { changes: [majority], reason: 'X', version: BASE }).expect(404);
  });

  it('leaves a trace', async () => {
    const office = await app.office();
    await correct(office, [majority]).expect(200);
    const { body } = await office.lead.get('/api/audit').expect(200);
    expect((body as { items: { code: string }[] }).items.map(({ code }) => code)).toContain('commission.corrected');
  });
});

it('compares two versions field by field', async () => {
  const office = await app.office();
  await correct(office, [majority, months]).expect(200);
  const compare = async (from: string, to: string) => ((await office.lead.get(`${AT}/compare?from=${from}&to=${to}`).expect(200)).body as CommissionComparison).differences;
  expect(await compare(BASE, `${BASE}.1`)).toEqual([
    { field: 'majority', before: 'Mehrheit der Anwesenden', after: 'Zwei Drittel (Bezugsgröße zu prüfen)', source: majority.source, checkedOn: '2026-02-20' },
    { field: 'bars.minimumStay.months', before: '18', after: '24', source: months.source, checkedOn: '2026-02-21' },
  ]);
  expect((await compare(`${BASE}.1`, BASE))[1]).toMatchObject({ before: '24', after: '18', source: null });
  expect(await compare(BASE, BASE)).toEqual([]);
  await office.lead.get(`${AT}/compare?from=${BASE}`).expect(400);
});

describe('a running case', () => {
  it('keeps its version, is told of the newer one, and takes it over', async () => {
    const office = await app.office();
    const before = await openCase(office);
    expect(before).toMatchObject({ commissionVersion: BASE, commissionCurrentVersion: BASE });
    await correct(office, [{ ...majority, field: 'name', value: 'Härtefallkommission Niedersachsen' }]).expect(200);
    const told = (await office.lead.get(`/api/cases/${before.id}`).expect(200)).body as CaseResponse;
    expect(told).toMatchObject({ commissionVersion: BASE, commissionCurrentVersion: `${BASE}.1`, commissionName: before.commissionName });
    const take = (commissionVersion: string, version: number) => office.lead.post(`/api/cases/${before.id}/commission-version`, { commissionVersion, version });
    await take(BASE, told.version).expect(409);
    await take(`${BASE}.1`, told.version + 1).expect(409);
    const taken = (await take(`${BASE}.1`, told.version).expect(200)).body as CaseResponse;
    expect(taken).toMatchObject({ commissionVersion: `${BASE}.1`, commissionName: 'Härtefallkommission Niedersachsen', version: told.version + 1 });
    const history = (await office.lead.get(`/api/cases/${before.id}/history`).expect(200)).body as { items: { code: string; details: object }[] };
    expect(history.items.find(({ code }) => code === 'commission.versionTaken')?.details).toEqual({ land: 'DE-NI', from: BASE, to: `${BASE}.1` });
  });

  it('begins with the version that holds, also after moving to another Land', async () => {
    const office = await app.office();
    await correct(office, [majority]).expect(200);
    const opened = await openCase(office);
    expect(opened.commissionVersion).toBe(`${BASE}.1`);
    const moved = (await office.lead.patch(`/api/cases/${opened.id}`, { land: 'DE-BY', version: opened.version }).expect(200)).body as CaseResponse;
    expect(moved.commissionVersion).toBe(commissionProfile('DE-BY').version);
    const back = (await office.lead.patch(`/api/cases/${opened.id}`, { land: 'DE-NI', version: moved.version }).expect(200)).body as CaseResponse;
    expect(back.commissionVersion).toBe(`${BASE}.1`);
  });

  it('counts with the numbers of its own version', async () => {
    const office = await app.office();
    const older = await openCase(office);
    await correct(office, [months]).expect(200);
    const newer = await openCase(office);
    const opensOn = async ({ id }: CaseResponse) => {
      const { body } = await office.lead.post(`/api/cases/${id}/events/propose`, { kind: 'entered', on: '2025-01-15' }).expect(200);
      return (body as ProposalsResponse).proposals.find(({ ruleCode }) => ruleCode === 'HFK_MINDESTAUFENTHALT')?.dueOn;
    };
    expect(await opensOn(older)).toBe('2026-07-15');
    expect(await opensOn(newer)).toBe('2027-01-15');
  });

  it('says how long papers are fresh: of a Land that differs, for the cases that follow it', async () => {
    const office = await app.office();
    const older = await openCase(office);
    const freshness = { field: 'freshness', value: [{ code: 'EV_LETTERS', days: 90 }], source: 'Geschäftsstelle am Telefon', checkedOn: '2026-02-21' };
    const { corrections, freshness: own } = (await correct(office, [freshness]).expect(200)).body as CommissionResponse;
    expect(own).toEqual([{ code: 'EV_LETTERS', days: 90 }]);
    expect(corrections[0]).toMatchObject({ field: 'freshness', value: 'Unterstützungsschreiben: 90 Tage', shipped: null });
    const freshUntil = async ({ id }: CaseResponse, argument: string, kind: string) => {
      const item = (await office.lead.post(`/api/cases/${id}/evidence`, { argument, kind, title: 'Papier', personIds: [] }).expect(201)).body as EvidenceResponse;
      return ((await office.lead.patch(`/api/evidence/${item.id}`, { datedOn: '2026-02-01', version: 1 }).expect(200)).body as EvidenceResponse).freshUntil;
    };
    expect(await freshUntil(older, 'school', 'teacherLetter')).toBe('2026-07-31');
    const newer = await openCase(office);
    expect(await freshUntil(newer, 'school', 'teacherLetter')).toBe('2026-05-02');
    // What the Land has not said follows the general table: a report until the next one comes.
    expect(await freshUntil(newer, 'school', 'schoolReports')).toBe('2026-06-30');
  });

  it('cannot be changed by somebody who may only look', async () => {
    const office = await app.office();
    const { id, version } = await openCase(office);
    const lawyer = await office.join('guidingLawyer');
    await lawyer.post(`/api/cases/${id}/commission-version`, { commissionVersion: BASE, version }).expect(403);
    const volunteer = await office.join('volunteer');
    await volunteer.get(`/api/cases/${id}`).expect(404);
  });
});
