import { randomUUID } from 'node:crypto';
import { givenPdf } from '../support/given-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  const person = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const enter = async (name: string): Promise<string> => (await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(), name).expect(201)).body.id as string;

describe('translations', () => {
  it('hang on their original, and say where the translation stands', async () => {
    const [original, translation] = [await enter('Geburtsurkunde.pdf'), await enter('Übersetzung.pdf')];
    const change = (id: string, more: object) => office.lead.patch(`/api/documents/${id}`, more);
    expect((await change(original, { translation: 'ordered', version: 1 }).expect(200)).body).toMatchObject({ translation: 'ordered', translationOfId: null });
    expect((await change(translation, { translationOfId: original, translation: 'certified', version: 1 }).expect(200)).body).toMatchObject({ translationOfId: original, version: 2 });
    for (const [id, of] of [[original, translation], [original, original], [translation, translation]] as const) {
      expect((await change(id, { translationOfId: of, version: 2 }).expect(422)).body.code).toBe('document.translation-of-itself');
    }
    await change(translation, { translationOfId: randomUUID(), version: 2 }).expect(404);
    await change(translation, { translation: 'perhaps', version: 2 }).expect(400);
    expect((await change(translation, { translationOfId: null, translation: null, version: 2 }).expect(200)).body).toMatchObject({ translation: null, translationOfId: null });
  });
});
