import PDFDocument from 'pdfkit';
import { givenLink, letterFor, uploadFrom } from '../support/outside.ts';
import { dumpOf, folderOf, formsOf } from '../support/markers.ts';
import { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());

/** Words that stand nowhere else. */
const MARKERS = {
  first: 'Zephyrinia', last: 'Quarzbach', other: 'Wolkenstieg', note: 'Kupferregenbogen', phone: '0551778899001', street: 'Nebelgasse',
  authority: 'Amt Fernweiler', number: 'FW-4711-Q', language: 'Tigrinisch-Hochland', caseTitle: 'Familie Quarzbach-Glimmer',
  nextStep: 'Zinnfanfare', evidence: 'Honigtrompete', owes: 'Frau Birkenstern', deadline: 'Ambosswiese', deadlineNote: 'Lerchenturm',
  file: 'mondscheinbrief', content: 'Silberdistelwort', recipient: 'Frau Rosenquell', aktenzeichen: 'HFK-99-Zobel', override: 'Drachenbootfest', staff: 'Miriam Voss',
  writer: 'Frau Silbermeise', answer: 'Fuchsbaukonzert', draft: 'Nachtigallzeile', signer: 'Ottilie Sternmoos', writerStreet: 'Muschelpfad', asksFor: 'Korallenzeugnis', office: '0551 7654321', declined: 'Wintergoldgrund',
  paper: 'Regenpfeiferpost', paperContent: 'Efeuturmwort', aside: 'Bernsteinregal',
};

it('shows none of what was entered, neither in the database nor in the data folder', async () => {
  const { lead } = await app.office();
  const person = await lead
    .post('/api/persons', {
      firstName: MARKERS.first, lastName: MARKERS.last, otherNames: [MARKERS.other], birthDate: '1988-05-17', birthDateCertainty: 'exact',
      phone: MARKERS.phone, address: MARKERS.street, authority: MARKERS.authority, authorityNumber: MARKERS.number,
      interpreterNote: MARKERS.language, notes: MARKERS.note, land: 'DE-NI', residenceStatus: 'duldung',
    })
    .expect(201);
  const opened = await lead
    .post('/api/cases', {
      personIds: [person.body.id], land: 'DE-NI', title: MARKERS.caseTitle, nextStep: { text: MARKERS.nextStep, dueOn: '2026-03-09' },
    })
    .expect(201);
  const at = `/api/cases/${opened.body.id}`;
  await lead.post(`${at}/evidence`, { argument: 'work', title: MARKERS.evidence, personIds: [person.body.id], owedBy: MARKERS.owes }).expect(201);
  await lead
    .post(`${at}/deadlines`, { kind: 'other', type: 'frist', title: MARKERS.deadline, dueOn: '2026-03-20', note: MARKERS.deadlineNote })
    .expect(201);
  await lead.upload(`${at}/documents`, await pdf(MARKERS.content), `${MARKERS.file}.pdf`).expect(201);
  const submission = await lead.post(`${at}/submissions`, { personIds: [person.body.id], recipient: MARKERS.recipient }).expect(201);
  await lead.post(`${at}/checks`).expect(201);
  await lead
    .post(`/api/submissions/${submission.body.id}/state-changes`, {
      to: 'received', on: '2026-03-02', channel: 'post', aktenzeichen: MARKERS.aktenzeichen, version: submission.body.version,
      override: { reason: MARKERS.override },
    })
    .expect(201);

  await lead.put('/api/office-contact', { phone: MARKERS.office }).expect(200);
  const personId = person.body.id as string;
  await lead.post(`${at}/consents`, { personId, kind: 'recipients', recipients: ['club'], givenOn: '2026-03-01', language: 'ar', textVersion: '2026-11' }).expect(201);
  const tokens: string[] = [];
  const letter = async (answer: string) => {
    const made = await givenLink(app, lead, opened.body.id as string, letterFor(personId, { writer: MARKERS.writer }));
    tokens.push(made.outsider.token);
    await made.outsider.save(0, { seen: answer }, { name: MARKERS.signer, address: MARKERS.writerStreet }).expect(200);
    return made;
  };
  await letter(MARKERS.draft);
  const sent = await letter(MARKERS.answer);
  await sent.outsider.handIn(1, MARKERS.signer).expect(200);
  const declined = await letter(MARKERS.answer);
  await declined.outsider.handIn(1, MARKERS.signer).expect(200);
  await lead.post(`/api/links/${declined.link.id}/decline`, { reason: MARKERS.declined, version: 2 }).expect(200);
  const post = async () => (await lead.upload('/api/incoming-papers', await pdf(MARKERS.paperContent), `${MARKERS.paper}.pdf`).expect(201)).body.id as string;
  await post();
  await lead.post(`/api/incoming-papers/${await post()}/set-aside`, { reason: 'other', note: MARKERS.aside, version: 1 }).expect(200);
  await lead.post(`/api/incoming-papers/${await post()}/assign`, { caseId: opened.body.id, kind: 'courtLetter', event: null, version: 1 }).expect(200);
  const upload = await givenLink(app, lead, opened.body.id as string, uploadFrom(personId, { asksFor: MARKERS.asksFor }));

  const [database, folder] = [await dumpOf(app.database.ownerUrl), folderOf(app.env.DATA_DIR)];
  expect(database.length).toBeGreaterThan(5_000);
  expect(folder.length).toBeGreaterThan(1_000);
  const marks = { ...MARKERS, token: tokens[0]!, uploadToken: upload.outsider.token, code: `"${upload.code!}"` };
  const found = Object.entries(marks).flatMap(([name, marker]) =>
    formsOf(marker).some((form) => database.includes(form) || folder.includes(form)) ? [name] : [],
  );
  expect(found).toEqual([]);
  // The search itself works: what lies open is found.
  expect(database.includes('DE-NI')).toBe(true);
  expect(database.includes(opened.body.number as string)).toBe(true);
});

it('does not open a sealed value in another row', async () => {
  const { lead } = await app.office();
  const create = (firstName: string) => lead.post('/api/persons', { firstName }).expect(201);
  const [one, two] = [await create('Erste'), await create('Zweite')];
  const { Client } = (await import('pg')).default;
  const owner = new Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  await owner.query('UPDATE person SET sealed = (SELECT sealed FROM person WHERE id = $1) WHERE id = $2', [one.body.id, two.body.id]);
  await owner.end();
  await lead.get(`/api/persons/${two.body.id}`).expect(500);
  await lead.get(`/api/persons/${one.body.id}`).expect(200);
});

function pdf(words: string): Promise<Buffer> {
  const document = new PDFDocument({ compress: false });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
  document.text(words).end();
  return done;
}
