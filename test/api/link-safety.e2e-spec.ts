import { randomBytes } from 'node:crypto';
import { givenPhoto } from '../support/given-files.ts';
import { givenAgreedCase, givenLink, letterFor, Outsider, uploadFrom } from '../support/outside.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
});
/** Each test on a day of its own, so that failed tries of one do not count for the next. */
let begun = Date.parse(START);
beforeEach(async () => {
  begun += 86_400_000;
  hours(0);
  office = await app.office();
  await office.lead.put('/api/office-contact', { phone: '0551 000000' }).expect(200);
});
afterAll(() => app?.stop());

/** Without what differs from request to request anyway. */
const answerOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => ({ status, ...body, instance: '' });
const hours = (count: number) => app.clock.set(new Date(begun + count * 3_600_000).toISOString());
const given = async (more: Record<string, unknown> = {}) => {
  const agreed = await givenAgreedCase(office.lead);
  return { ...agreed, ...(await givenLink(app, office.lead, agreed.caseId, letterFor(agreed.personId, more))) };
};
const ENDED = { status: 410, code: 'link.ended', params: { phone: '0551 000000' } };

it('answers a thousand guessed tokens alike, stops the address, and lets it in again later', async () => {
  const { outsider, link } = await given();
  const seen = new Set<string>();
  const statuses: Record<number, number> = {};
  const odd = ['', 'x', '../../etc/passwd', 'ä'.repeat(43).slice(0, 0), link.id, `${outsider.token}A`, outsider.token.slice(1), 'A'.repeat(43), "' OR 1=1 --".padEnd(43, 'x')];
  for (let n = 0; n < 1000; n += 1) {
    const token = odd[n] ?? randomBytes(32).toString('base64url');
    const answer = await new Outsider(app, token).open();
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.status === 410) seen.add(JSON.stringify(answerOf(answer)));
  }
  expect(seen.size).toBe(1);
  expect([...seen][0]).not.toContain('0551');
  expect(statuses).toEqual({ 410: 50, 429: 950 });
  await outsider.open().expect(429);
  hours(1);
  await outsider.open().expect(200);
}, 120_000);

it('gives on every route the same answer to a wrong token', async () => {
  const stranger = new Outsider(app, randomBytes(32).toString('base64url'));
  const id = '00000000-0000-4000-8000-000000000000';
  const answers = [
    await stranger.open(), await stranger.open('123456'), await stranger.save(0, {}), await stranger.photograph(await givenPhoto()), await stranger.put('pages', { ids: [id] }),
    await stranger.post('pages/show', { id }), await stranger.post('pages/remove', { id }), await stranger.handIn(0),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answerOf(answer))))).toEqual(new Set([expect.stringContaining('"code":"link.ended"')].map(() => JSON.stringify(answerOf(answers[0]!)))));
  expect(answers[0]!.status).toBe(410);
});

it('shows nothing after its end, after withdrawal and after the consent was taken back, on any route', async () => {
  const { lead } = office;
  const expectClosed = async (outsider: Outsider) => {
    const before = [await countRows(app, 'link_entry'), await countRows(app, 'document'), (await folderNames(app)).length];
    for (const answer of [await outsider.open(), await outsider.save(1, { since: 'x' }), await outsider.handIn(1), await outsider.photograph(await givenPhoto())]) {
      expect(answerOf(answer)).toMatchObject(ENDED);
      expect(JSON.stringify(answer.body)).not.toMatch(/Yusuf|Kolb|Voss|Beratung/);
    }
    expect([await countRows(app, 'link_entry'), await countRows(app, 'document'), (await folderNames(app)).length]).toEqual(before);
  };
  const withdrawn = await given();
  await withdrawn.outsider.save(0, { since: 'Entwurf' }).expect(200);
  await lead.post(`/api/links/${withdrawn.link.id}/withdraw`, { version: withdrawn.link.version }).expect(200);
  await expectClosed(withdrawn.outsider);

  const taken = await given();
  await taken.outsider.save(0, { since: 'Entwurf' }).expect(200);
  await lead.post(`/api/consents/${taken.consent.id}/withdraw`, { version: taken.consent.version }).expect(200);
  await expectClosed(taken.outsider);
  expect((await lead.get(`/api/cases/${taken.caseId}/links`)).body[0]).toMatchObject({ state: 'begun', missing: [{ personId: taken.personId, kind: 'recipients' }] });
  await lead.post(`/api/links/${taken.link.id}/renew`, { version: taken.link.version }).expect(409);

  const ended = await given();
  await ended.outsider.save(0, { since: 'Entwurf' }).expect(200);
  hours(24 * 28);
  await ended.outsider.open().expect(410);
  await expectClosed(ended.outsider);
  expect(answerOf(await ended.outsider.open())).toMatchObject(ENDED);
});

it('is used once, shows the receipt until its end, and a new link takes the draft of the old one along', async () => {
  const { lead } = office;
  const used = await given();
  await used.outsider.save(0, { since: 'Ich kenne ihn.' }).expect(200);
  await used.outsider.handIn(1).expect(200);
  await used.outsider.save(2, { since: 'Mehr' }).expect(410);
  await used.outsider.photograph(await givenPhoto()).expect(410);
  expect((await used.outsider.open().expect(200)).body.state).toBe('receipt');
  await lead.post(`/api/links/${used.link.id}/withdraw`, { version: 2 }).expect(409);

  const lost = await given();
  await lost.outsider.save(0, { since: 'Angefangen' }).expect(200);
  await lead.post(`/api/links/${lost.link.id}/renew`, { version: 9 }).expect(409);
  const renewed = (await lead.post(`/api/links/${lost.link.id}/renew`, { version: lost.link.version }).expect(201)).body;
  expect(renewed.link).toMatchObject({ state: 'begun', writer: 'Frau Kolb' });
  await lost.outsider.open().expect(410);
  const outsider = new Outsider(app, renewed.path.split('#')[1]);
  expect((await outsider.open().expect(200)).body.draft.answers).toEqual({ since: 'Angefangen' });
});

it('asks for the code of an upload, five wrong ones lock it for good, also forty at once', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const made = await givenLink(app, lead, caseId, uploadFrom(personId));
  expect(made.code).toMatch(/^\d{6}$/);
  const asked = (await made.outsider.open().expect(200)).body;
  expect(asked).toMatchObject({ state: 'code', wrong: false, language: 'ar', direction: 'rtl' });
  expect(JSON.stringify(asked)).not.toMatch(/Yusuf|Beratung|Voss|Zeugnis|0551/);
  await made.outsider.photograph(await givenPhoto()).expect(410);
  const wrong = made.code === '111111' ? '222222' : '111111';
  expect((await made.outsider.open(wrong)).body).toMatchObject({ state: 'code', wrong: true });
  const { body } = await made.outsider.open(` ${made.code!.slice(0, 3)} ${made.code!.slice(3)}`).expect(200);
  expect(body).toMatchObject({ state: 'open', namedAs: null, asksFor: 'Fotos vom Zeugnis', wished: null });

  const tries = await Promise.all(Array.from({ length: 40 }, () => made.outsider.open(wrong)));
  expect(tries.filter(({ status, body: { state } }) => status === 200 && state === 'code').length).toBeLessThanOrEqual(4);
  expect(answerOf(await made.outsider.open(made.code!))).toMatchObject(ENDED);
  made.outsider.pass = body.pass;
  await made.outsider.photograph(await givenPhoto()).expect(410);
  expect((await lead.get(`/api/cases/${caseId}/links`)).body[0]).toMatchObject({ state: 'locked', purpose: 'upload', personIds: [personId] });
});

it('takes papers of a client within 72 hours, once', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const item = (await lead.post(`/api/cases/${caseId}/evidence`, { argument: 'school', title: 'Zeugnis', personIds: [personId] }).expect(201)).body.id as string;
  const made = await givenLink(app, lead, caseId, uploadFrom(personId, { evidenceItemId: item, language: 'ku' }));
  const opened = (await made.outsider.open(made.code!).expect(200)).body;
  made.outsider.pass = opened.pass;
  await made.outsider.handIn(0).expect(422);
  await made.outsider.photograph(await givenPhoto(800)).expect(201);
  const { version } = (await made.outsider.photograph(await givenPhoto(800)).expect(201)).body;
  await made.outsider.handIn(version, '').expect(200);
  const other = new Outsider(app, made.outsider.token);
  expect((await other.open().expect(200)).body.state).toBe('code');
  const { body } = await lead.get(`/api/cases/${caseId}/links`).expect(200);
  expect(body[0]).toMatchObject({ state: 'handedIn', evidenceItemId: item, entry: { documents: [{ type: 'pdf' }] } });
  await lead.post(`/api/links/${made.link.id}/accept`, { version: body[0].version }).expect(200);
  expect((await lead.get(`/api/cases/${caseId}/evidence`)).body).toMatchObject([{ state: 'received', documents: [{ type: 'pdf' }] }]);

  const late = await givenLink(app, lead, caseId, uploadFrom(personId));
  hours(72);
  expect(answerOf(await late.outsider.open(late.code!))).toMatchObject(ENDED);
});

it('hides links from those who are not in the case, and lets a volunteer of the case work with them', async () => {
  const { caseId, personId, link } = await given();
  const volunteer = await office.join('volunteer');
  await volunteer.get(`/api/cases/${caseId}/links`).expect(404);
  await volunteer.post(`/api/links/${link.id}/withdraw`, { version: link.version }).expect(404);
  await office.lead.post(`/api/cases/${caseId}/team`, { userId: volunteer.id });
  expect((await volunteer.get(`/api/cases/${caseId}/links`).expect(200)).body).toHaveLength(1);
  await volunteer.post(`/api/cases/${caseId}/links`, letterFor(personId)).expect(201);
  await volunteer.put('/api/office-contact', { phone: '1' }).expect(403);
});

it('keeps a page of a draft out of another link', async () => {
  const [one, two] = [await given(), await given()];
  const { pages } = (await one.outsider.photograph(await givenPhoto()).expect(201)).body as { pages: { id: string }[] };
  const { id } = pages[0]!;
  await two.outsider.post('pages/show', { id }).expect(404);
  await two.outsider.post('pages/remove', { id }).expect(404);
  await two.outsider.save(0, {}).expect(200);
  await two.outsider.put('pages', { ids: [id] }).expect(404);
  await one.outsider.post('pages/show', { id }).expect(200);
});
