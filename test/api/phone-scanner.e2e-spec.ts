import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { givenPdf, givenPhoto } from '../support/given-files.ts';
import { givenAgreedCase, givenLink, letterFor, Outsider } from '../support/outside.ts';
import { pagePhoto, SEEN_FROM_ASIDE } from '../support/page-photo.mjs';
import { countRows, folderNames } from '../support/stored-files.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let paper: Buffer;
beforeAll(async () => {
  app = await TestApp.start();
  paper = await pagePhoto({ width: 900, height: 1200 });
});
beforeEach(async () => {
  app.clock.set(START);
  office = await app.office();
});
afterAll(() => app?.stop());

const minutes = (count: number) => app.clock.set(new Date(Date.parse(START) + count * 60_000).toISOString());
const pictureOf = (outsider: Outsider, id: string, photo?: boolean): Promise<Buffer> =>
  outsider.post('pages/show', { id, ...(photo && { photo }) }).expect(200).buffer().parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  }).then(({ body }) => body as Buffer);
const sizeOf = async (image: Buffer) => (({ width, height, channels }) => ({ width, height, channels }))(await sharp(image).metadata());
const WHOLE = { corners: null, turn: 0, look: 'photo' };

describe('cutting a photographed page', () => {
  const given = async () => {
    const agreed = await givenAgreedCase(office.lead);
    return { ...agreed, ...(await givenLink(app, office.lead, agreed.caseId, letterFor(agreed.personId))) };
  };

  it('proposes the paper, cuts it as wished, keeps the photo until hand-in and nothing after it', async () => {
    const { outsider } = await given();
    const { pages } = (await outsider.photograph(paper).expect(201)).body;
    const [page] = pages as [{ id: string; corners: number[]; found: number[] }];
    expect(page).toMatchObject({ type: 'jpeg', turn: 0, look: 'text', edition: 1 });
    expect(page.corners).toEqual(page.found);
    for (const [n, value] of SEEN_FROM_ASIDE.flat().entries()) expect(Math.abs(page.corners[n]! - value)).toBeLessThan(0.02);
    expect(await sizeOf(await pictureOf(outsider, page.id))).toMatchObject({ channels: 1 });
    expect(await sizeOf(await pictureOf(outsider, page.id, true))).toEqual({ width: 900, height: 1200, channels: 3 });
    expect((await folderNames(app)).length).toBe(2);

    const cut = (await outsider.post('pages/cut', { id: page.id, corners: [0.1, 0.1, 0.9, 0.1, 0.9, 0.5, 0.1, 0.5], turn: 90, look: 'color' }).expect(200)).body;
    expect(cut.pages).toMatchObject([{ turn: 90, look: 'color', edition: 2, found: page.found }]);
    const { width, height, channels } = await sizeOf(await pictureOf(outsider, page.id));
    expect([channels, height > width]).toEqual([3, true]);
    await outsider.post('pages/cut', { id: page.id, ...WHOLE }).expect(200);
    expect(await sizeOf(await pictureOf(outsider, page.id))).toEqual({ width: 900, height: 1200, channels: 3 });
    expect((await folderNames(app)).length).toBe(2);
    const { version } = (await outsider.open().expect(200)).body.draft;
    await outsider.handIn(version).expect(200);
    expect([await countRows(app, 'link_page'), (await folderNames(app)).length]).toEqual([0, 1]);
  });

  it('takes a picture without paper as it is, and a PDF cannot be cut', async () => {
    const { outsider } = await given();
    expect((await outsider.photograph(await givenPhoto()).expect(201)).body.pages[0]).toMatchObject({ ...WHOLE, found: null });
    const { pages } = (await outsider.photograph(await givenPdf(), undefined, 'a.pdf').expect(201)).body;
    await outsider.post('pages/cut', { id: pages[1].id, ...WHOLE }).expect(404);
    await outsider.post('pages/show', { id: pages[1].id }).expect(404);
  });

  it('refuses corners that are no page, and leaves the old page', async () => {
    const { outsider } = await given();
    const { id } = (await outsider.photograph(paper).expect(201)).body.pages[0];
    const before = await folderNames(app);
    const cut = (more: object) => outsider.post('pages/cut', { id, ...WHOLE, ...more });
    for (const corners of [[0.9, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9], [0, 0, 0, 0, 0, 0, 0, 0]]) expect((await cut({ corners }).expect(422)).body.code).toBe('link.page-shape');
    for (const more of [{ corners: [0, 0] }, { corners: 'x' }, { corners: [0, 0, 2, 0, 1, 1, 0, 1] }, { turn: 45 }, { look: 'sepia' }, { corners: [0, 0, 1, 0, 1, 1, 0, 'x'] }]) await cut(more).expect(400);
    expect(await folderNames(app)).toEqual(before);
    expect((await outsider.open()).body.draft.pages[0]).toMatchObject({ edition: 1 });
  });

  it('cuts one page twenty times at once and keeps one picture of it', async () => {
    const { outsider } = await given();
    const { id } = (await outsider.photograph(paper).expect(201)).body.pages[0];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => outsider.post('pages/cut', { id, ...WHOLE, turn: [0, 90, 180, 270][n % 4] })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await outsider.open()).body.draft.pages[0].edition).toBe(21);
    await outsider.post('pages/remove', { id }).expect(200);
    expect((await outsider.open()).body.draft.pages).toEqual([]);
  });
});

describe('the phone as scanner of a member of staff', () => {
  const given = async (kind: string | null = 'payslips') => {
    const { caseId, personId } = await givenAgreedCase(office.lead);
    const itemId = (await office.lead.post(`/api/cases/${caseId}/evidence`, { argument: 'livelihood', ...(kind && { kind }), title: 'Lohnzettel von Herrn Geheim', personIds: [personId] }).expect(201)).body.id as string;
    return { caseId, itemId, ...(await begun(caseId, itemId)) };
  };
  const begun = async (caseId: string, evidenceItemId: string | null = null, agent = office.lead, language = 'de') => {
    const { body } = await agent.post(`/api/cases/${caseId}/scans`, { evidenceItemId, language }).expect(201);
    return { scan: body.scan as { id: string }, phone: new Outsider(app, (body.path as string).split('#')[1]!) };
  };
  const sent = async (phone: Outsider, count: number) => {
    let version = 0;
    for (let n = 0; n < count; n += 1) version = (await phone.photograph(paper).expect(201)).body.version;
    await phone.handIn(version, '').expect(200);
    return version;
  };

  it('lays the pages at the item at once, as that member, again and again', async () => {
    const { caseId, itemId, scan, phone } = await given();
    expect((await phone.open().expect(200)).body).toMatchObject({ state: 'open', purpose: 'scan', pass: null, askedBy: null, namedAs: null });
    expect((await office.lead.get(`/api/scans/${scan.id}`).expect(200)).body).toMatchObject({ ended: false, openedAt: expect.any(String), pagesWaiting: 0, documents: [] });
    const version = await sent(phone, 2);
    await phone.handIn(version, '').expect(200);
    const see = (await office.lead.get(`/api/scans/${scan.id}`).expect(200)).body;
    expect(see.documents).toMatchObject([{ pages: 2, fileName: expect.stringContaining('.pdf') }]);
    const [document] = (await office.lead.get(`/api/cases/${caseId}/documents`).expect(200)).body;
    expect(document).toMatchObject({ evidenceItemId: itemId, type: 'pdf', linkId: null, uploadedBy: 'Miriam Voss', reviewedAt: expect.any(String) });
    expect((await office.lead.get(`/api/cases/${caseId}/evidence`)).body).toMatchObject([{ state: 'received', documents: [{ id: document.id }] }]);
    expect((await office.lead.get('/api/inbox')).body).toEqual([]);
    await sent(phone, 1);
    expect((await office.lead.get(`/api/cases/${caseId}/documents`)).body).toHaveLength(2);
    expect((await office.lead.get(`/api/cases/${caseId}/links`)).body).toEqual([]);
    const events = (await office.lead.get(`/api/cases/${caseId}/history`).expect(200)).body.items as { code: string; by: string | null }[];
    expect(events.filter(({ code }) => code === 'document.uploaded').map(({ by }) => by)).toEqual(['Miriam Voss', 'Miriam Voss']);
    expect(events.map(({ code }) => code)).toContain('scan.begun');
  });

  it('shows no name on the phone: neither person, office, member of staff nor the title of the item', async () => {
    await office.lead.put('/api/office-contact', { phone: '0551 000000', place: 'Göttingen' }).expect(200);
    const { phone, caseId } = await given();
    const { body } = await phone.open().expect(200);
    expect(body.asksFor).toBeTruthy();
    expect(JSON.stringify({ ...body, texts: null })).not.toMatch(/Yusuf|Al-Amin|Voss|Beratung|Geheim|Göttingen|0551/);
    const { phone: other } = await begun(caseId);
    expect((await other.open().expect(200)).body.asksFor).toBeNull();
    expect((await (await begun(caseId, null, office.lead, 'en')).phone.open()).body).toMatchObject({ language: 'en', wished: null });
  });

  it('ends after half an hour, when the window is closed, when another one is opened, and with the right of who made it', async () => {
    const { caseId, scan, phone } = await given();
    const page = (await phone.photograph(paper).expect(201)).body as { version: number };
    expect((await office.lead.get(`/api/scans/${scan.id}`)).body).toMatchObject({ pagesWaiting: 1 });
    minutes(29);
    await phone.open().expect(200);
    minutes(30);
    for (const answer of [await phone.open(), await phone.photograph(paper), await phone.handIn(page.version, '')]) expect([answer.status, answer.body.code]).toEqual([410, 'link.ended']);
    expect((await office.lead.get(`/api/scans/${scan.id}`)).body).toMatchObject({ ended: true });

    const closed = await begun(caseId);
    expect((await office.lead.post(`/api/scans/${closed.scan.id}/end`).expect(200)).body).toMatchObject({ ended: true });
    await office.lead.post(`/api/scans/${closed.scan.id}/end`).expect(200);
    await closed.phone.open().expect(410);

    const first = await begun(caseId);
    await begun(caseId);
    await first.phone.open().expect(410);

    const volunteer = await office.join('volunteer');
    await office.lead.post(`/api/cases/${caseId}/team`, { userId: volunteer.id });
    const theirs = await begun(caseId, null, volunteer);
    await theirs.phone.open().expect(200);
    await office.lead.get(`/api/scans/${theirs.scan.id}`).expect(404);
    await office.lead.delete(`/api/cases/${caseId}/team/${volunteer.id}`);
    await theirs.phone.open().expect(410);
  });

  it('is not among the links: it cannot be withdrawn, replaced or accepted as one', async () => {
    const { scan, phone } = await given();
    await sent(phone, 1);
    for (const step of ['withdraw', 'renew', 'accept']) await office.lead.post(`/api/links/${scan.id}/${step}`, { version: 2 }).expect(404);
    await office.lead.post(`/api/cases/${(await givenAgreedCase(office.lead)).caseId}/links`, { purpose: 'scan', personIds: [scan.id], language: 'de' }).expect(400);
  });

  it('is for those who may add papers to the case, and not for a closed one', async () => {
    const { caseId, itemId } = await given();
    const volunteer = await office.join('volunteer');
    await volunteer.post(`/api/cases/${caseId}/scans`, { language: 'de' }).expect(404);
    await (await office.join('guidingLawyer')).post(`/api/cases/${caseId}/scans`, { language: 'de' }).expect(403);
    await office.lead.post(`/api/cases/${(await givenAgreedCase(office.lead)).caseId}/scans`, { evidenceItemId: itemId, language: 'de' }).expect(404);
    await office.lead.post(`/api/cases/${caseId}/scans`, { language: 'fr' }).expect(400);
  });

  it('takes 200 pages and no more; somebody outside 40', async () => {
    const { phone } = await given();
    const speck = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#999' } }).jpeg().toBuffer();
    await phone.photograph(speck).expect(201);
    await runFor(office.organisationId, async () => {
      // As many rows as there may be, less one: to photograph them all takes its time.
      const { db } = app.app.get(PrismaService);
      const page = await db.linkPage.findFirstOrThrow();
      const rows = Array.from({ length: 198 }, (_one, n) => ({ ...page, id: randomUUID(), fileKey: `page-${n}`, imageKey: `image-${n}`, position: n + 1, repeatKey: null }));
      await db.linkPage.createMany({ data: rows });
    });
    const { version } = (await phone.photograph(speck).expect(201)).body;
    expect((await phone.photograph(speck).expect(422)).body).toMatchObject({ code: 'link.too-many-pages', params: { most: 200 } });
    expect(version).toBe(2);
  });
});
