import { extractText } from '../support/pdf-text.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { givenPdf, givenPhoto } from '../support/given-files.ts';
import { givenAgreedCase, givenLink, letterFor, Outsider } from '../support/outside.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  await office.lead.put('/api/office-contact', { phone: '0551 000000', place: 'Göttingen' }).expect(200);
});
afterAll(() => app?.stop());

const ANSWERS = { since: 'Seit anderthalb Jahren.\nJeden Mittwoch.', seen: 'Er begleitet die Kleinen. محمد lacht. #let x = 1 ş ğ' };

it('goes the whole way: asked for, written with a break, handed in, accepted', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { link, outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  const state = async () => (await lead.get(`/api/cases/${caseId}/links`).expect(200)).body[0];
  expect(await state()).toMatchObject({ state: 'made', role: 'club', writer: 'Frau Kolb', expiresAt: '2026-03-30T22:00:00.000Z' });
  expect((await lead.get(`/api/cases/${caseId}/evidence`)).body).toMatchObject([{ id: link.evidenceItemId, argument: 'supportLetters', state: 'asked', expectedOn: '2026-03-16' }]);

  const shown = (await outsider.open().expect(200)).body;
  expect(shown).toMatchObject({ state: 'open', namedAs: 'Yusuf A.', askedBy: 'Miriam Voss', role: 'für den Verein', endsOn: '2026-03-30', office: { phone: '0551 000000' } });
  expect(shown.questions[1].title).toBe('Was haben Sie mit Yusuf A. erlebt?');
  expect(JSON.stringify(shown)).not.toContain('Al-Amin');
  expect((await state()).state).toBe('opened');

  const saved = (await outsider.save(0, ANSWERS, { name: 'Anna Kolb', address: 'Am Sportplatz 1' }).expect(200)).body;
  expect((await state())).toMatchObject({ state: 'begun', savedAt: saved.savedAt });
  const again = (await new Outsider(app, outsider.token).open().expect(200)).body;
  expect(again.draft).toMatchObject({ answers: ANSWERS, name: 'Anna Kolb', address: 'Am Sportplatz 1', version: 1 });
  await outsider.save(0, { since: 'alt' }).expect(409);

  const receipt = (await outsider.handIn(1).expect(200)).body;
  expect((await outsider.open().expect(200)).body).toEqual({
    state: 'receipt', handedInAt: receipt.handedInAt, language: 'de', direction: 'ltr', texts: expect.objectContaining({ receiptTitle: 'Angekommen' }),
  });
  const waiting = await state();
  expect(waiting).toMatchObject({ state: 'handedIn', entry: { signedAs: 'Anna Kolb', words: 16, documents: [{ type: 'pdf', status: 'notScanned' }] } });
  const document = waiting.entry.documents[0];
  expect(document.fileName).toBe('Schreiben von Anna Kolb, Montag, 2. März 2026.pdf');
  expect((await lead.get('/api/inbox')).body).toMatchObject([{ id: document.id, linkId: link.id, uploadedBy: null, evidenceItemId: null }]);
  expect((await lead.get('/api/today')).body.cameIn).toMatchObject([{ id: document.id, linkId: link.id }]);
  await lead.patch(`/api/documents/${document.id}`, { reviewed: true, version: 1 }).expect(409);
  await lead.delete(`/api/documents/${document.id}`).expect(409);

  const { body: file } = await lead.get(`/api/documents/${document.id}/file`).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });
  const text = await extractText(file as Buffer);
  for (const part of ['Anna Kolb', 'schreibt für den Verein', 'Am Sportplatz 1', 'Schreiben für Yusuf A.', 'Seit anderthalb Jahren.', 'Jeden Mittwoch.', '#let x = 1 ş ğ', 'Montag, 2. März 2026', '09:00 Uhr']) expect(text).toContain(part);

  const accepted = (await lead.post(`/api/links/${link.id}/accept`, { version: waiting.version }).expect(200)).body;
  expect(accepted).toMatchObject({ state: 'accepted', entry: { decidedBy: { name: 'Miriam Voss' } } });
  expect((await lead.get(`/api/cases/${caseId}/evidence`)).body).toMatchObject([{ state: 'received', documents: [{ id: document.id }] }]);
  expect((await lead.get('/api/inbox')).body).toEqual([]);
  await lead.post(`/api/links/${link.id}/accept`, { version: accepted.version }).expect(409);
  const codes = (await lead.get(`/api/cases/${caseId}/history`)).body.items.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(expect.arrayContaining(['link.made', 'link.opened', 'link.handedIn', 'link.accepted']));
});

it('reminds a writer twice, then asks somebody to call, and forgets it all when the letter comes', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { link, outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  const steps = async () => {
    const all = (await lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as { title: string; dueOn: string; state: string; type: string }[];
    return all.filter(({ state }) => state === 'open').map(({ title, dueOn, type }) => [title, dueOn, type]);
  };
  const remind = async (version: number) => (await lead.post(`/api/links/${link.id}/reminders`, { version }).expect(200)).body;
  expect(await steps()).toEqual([['An das Schreiben erinnern: Frau Kolb', '2026-03-17', 'wiedervorlage']]);

  const { text, subject } = (await lead.get(`/api/links/${link.id}/reminder`).expect(200)).body;
  expect(subject).toBe('Ihr Schreiben für Yusuf A.');
  for (const part of ['Guten Tag Frau Kolb', 'Montag, 2. März 2026', 'bis Montag, 30. März 2026', '0551 000000', 'Miriam Voss']) expect(text).toContain(part);
  expect(text).not.toMatch(/Al-Amin|\{/);

  const once = await remind(link.version);
  expect(once.reminded).toBe(1);
  expect(await steps()).toEqual([['An das Schreiben erinnern: Frau Kolb', '2026-03-09', 'wiedervorlage']]);
  expect((await lead.post(`/api/links/${link.id}/reminders`, { version: link.version }).expect(409)).body.code).toBe('conflict.version');
  const twice = await remind(once.version);
  expect(await steps()).toEqual([['Anrufen: Frau Kolb', '2026-03-09', 'wiedervorlage']]);
  expect((await lead.post(`/api/links/${link.id}/reminders`, { version: twice.version }).expect(409)).body.code).toBe('request.reminders-used');

  await outsider.save(0, ANSWERS).expect(200);
  await outsider.handIn(1).expect(200);
  expect(await steps()).toEqual([]);
  expect((await lead.get(`/api/links/${link.id}/reminder`).expect(409)).body.code).toBe('link.not-open');
});

it('reminds of no letter once the link was withdrawn', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { link } = await givenLink(app, lead, caseId, letterFor(personId));
  await lead.post(`/api/links/${link.id}/withdraw`, { version: link.version }).expect(200);
  const all = (await lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as { state: string }[];
  expect(all.map(({ state }) => state)).toEqual(['obsolete']);
});

it('takes photographed pages in order, shows them, and keeps no place of a photo', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { link, outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  const photo = await givenPhoto(900);
  const first = (await outsider.photograph(photo, 'a').expect(201)).body;
  expect((await outsider.photograph(photo, 'a').expect(201)).body).toEqual(first);
  await outsider.photograph(photo, 'b').expect(201);
  const { pages } = (await outsider.photograph(await givenPdf(), 'c', 'brief.pdf').expect(201)).body as { pages: { id: string; type: string }[] };
  expect(pages.map(({ type }) => type)).toEqual(['jpeg', 'jpeg', 'pdf']);
  const [a, b, c] = pages.map(({ id }) => id) as [string, string, string];
  const ordered = (await outsider.put('pages', { ids: [b, c, a] }).expect(200)).body;
  expect(ordered.pages.map(({ id }: { id: string }) => id)).toEqual([b, c, a]);
  await outsider.put('pages', { ids: [b, c] }).expect(404);
  const picture = await outsider.post('pages/show', { id: a }).expect(200);
  expect(picture.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  expect((picture.body as Buffer).includes('Testkamera')).toBe(false);
  await outsider.post('pages/show', { id: c }).expect(404);
  await outsider.post('pages/remove', { id: b }).expect(200);
  const { draft } = (await outsider.open().expect(200)).body;
  expect(draft.pages).toHaveLength(2);

  await outsider.photograph(Buffer.from('kein Bild')).expect(415);
  await outsider.handIn(draft.version, '  ').expect(422);
  await outsider.handIn(draft.version).expect(200);
  const { body } = await lead.get(`/api/cases/${caseId}/links`).expect(200);
  expect(body[0].entry.documents).toHaveLength(2);
  // Pages of the draft are gone: as many files as documents.
  expect((await folderNames(app)).length).toBe((await countRows(app, 'document')) + (await countRows(app, 'link_page')));
  await lead.post(`/api/links/${link.id}/decline`, { reason: 'Falsche Person', version: body[0].version }).expect(200);
  const declined = (await lead.get(`/api/cases/${caseId}/links`)).body[0];
  expect(declined).toMatchObject({ state: 'declined', entry: { declinedBecause: 'Falsche Person', signedAs: '', documents: [] } });
  expect((await lead.get(`/api/cases/${caseId}/documents`)).body).toEqual([]);
  expect((await folderNames(app)).length).toBe(await countRows(app, 'document'));
});

it('makes one document of twenty hand-ins at once, and gives each the receipt', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  await outsider.save(0, ANSWERS).expect(200);
  const answers = await Promise.all(Array.from({ length: 20 }, () => outsider.handIn(1)));
  const receipts = answers.filter(({ status }) => status === 200).map(({ body }) => body.handedInAt as string);
  expect(new Set(receipts).size).toBe(1);
  expect(answers.filter(({ status }) => status !== 200).map(({ status }) => status)).toEqual([]);
  expect((await lead.get(`/api/cases/${caseId}/documents`)).body).toHaveLength(1);
});

it('hands in nothing when there is nothing, and refuses what is too long or unknown', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const { outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  await outsider.handIn(0).expect(422);
  await outsider.save(0, { since: '   ' }).expect(200);
  expect((await outsider.handIn(1).expect(422)).body.code).toBe('link.empty');
  await outsider.save(1, { since: 'x'.repeat(6001) }).expect(400);
  await outsider.save(1, { other: 'x' }).expect(400);
  await outsider.put('draft', { version: 1, answers: [{ code: 'since', text: 'a' }, { code: 'since', text: 'b' }] }).expect(400);
});

it('makes a link only with consent, a role, a day and a person of the case', async () => {
  const { lead } = office;
  const { personId, caseId } = await givenAgreedCase(lead);
  const links = `/api/cases/${caseId}/links`;
  expect((await lead.post(links, letterFor(personId, { role: 'employer' })).expect(409)).body.code).toBe('consent.missing');
  const preview = (await lead.post(`${links}/preview`, letterFor(personId, { role: 'employer' })).expect(200)).body;
  expect(preview.missing).toEqual([{ personId, kind: 'recipients' }]);
  await lead.post(links, letterFor(personId, { role: null })).expect(422);
  await lead.post(links, letterFor(personId, { dueOn: null })).expect(422);
  await lead.post(links, letterFor(personId, { dueOn: '2026-03-01' })).expect(422);
  await lead.post(links, letterFor(personId, { dueOn: '2027-03-01' })).expect(422);
  await lead.post(links, letterFor((await givenAgreedCase(lead)).personId)).expect(404);
  expect((await lead.get(links)).body).toEqual([]);
  expect((await lead.get(`/api/cases/${caseId}/evidence`)).body).toEqual([]);
});

it('writes the invitation with the name that was agreed to and nothing more', async () => {
  const { lead } = office;
  const { personId, caseId, consentOf } = await givenAgreedCase(lead);
  const preview = async (more: object) => (await lead.post(`/api/cases/${caseId}/links/preview`, letterFor(personId, more as Record<string, unknown>)).expect(200)).body;
  const german = await preview({});
  expect(german).toMatchObject({ namedAs: 'Yusuf A.', subject: 'Bitte um ein Schreiben für Yusuf A.', inGerman: false, reviewedBy: null, missing: [], officePhone: '0551 000000' });
  for (const part of ['{link}', 'Montag, 16. März 2026', 'Montag, 30. März 2026', 'Frau Kolb', 'Miriam Voss', '0551 000000']) expect(german.body).toContain(part);
  expect(german.body.replace('{link}', '')).not.toMatch(/\{|Al-Amin/);
  app.clock.forwardMinutes(1);
  await consentOf(['club'], 'Y. aus Göttingen');
  expect((await preview({})).namedAs).toBe('Y. aus Göttingen');
  expect((await preview({ language: 'en' })).body).toContain('Monday');
  expect(await preview({ language: 'fa' })).toMatchObject({ inGerman: true });
});
