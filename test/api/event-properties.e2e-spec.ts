import fc from 'fast-check';
import { CASE_EVENT_KINDS, type CaseEventFacts, type DeadlineResponse, type DeadlineSummary, type ProposalsResponse } from '@bleibeakte/contracts';
import { addDays } from '@bleibeakte/domain';
import { CASE_EVENT_INFO } from '@bleibeakte/law';
import { givenCase } from '../support/given-case.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const TODAY = '2026-03-02';
let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

/** What the dialog asks for about this kind is answered, so that something can be computed. */
const event: fc.Arbitrary<CaseEventFacts> = fc
  .record({
    kind: fc.constantFrom(...CASE_EVENT_KINDS),
    on: fc.integer({ min: -40, max: 0 }).map((days) => addDays(TODAY, days)),
    ahead: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ kind, on, ahead }) => {
    const info = CASE_EVENT_INFO[kind];
    return {
      kind, on,
      ...(info.served && { service: 'handedOver' as const, sender: info.sender ?? ('land' as const) }),
      ...(info.instruction && { instruction: 'correct' as const }),
      ...(info.named && { namedOn: addDays(TODAY, ahead) }),
    };
  });

/** Of a deadline everything that a later event could disturb. */
const shown = ({ id, title, dueOn, state, ruleCode, eventId, version, warnOn }: DeadlineSummary) => ({ id, title, dueOn, state, ruleCode, eventId, version, warnOn });

it('adding an event never removes, moves or ends a deadline, whatever came before', async () => {
  let grown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 4 }), async (chain) => {
      const { id: caseId } = await givenCase(app, office);
      const list = async () => (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];
      let before: ReturnType<typeof shown>[] = [];
      for (const one of chain) {
        const { proposals } = (await office.lead.post(`/api/cases/${caseId}/events/propose`, one).expect(200)).body as ProposalsResponse;
        const take = proposals.filter(({ dueOn }) => dueOn !== null).map(({ key }) => key);
        await office.lead.post(`/api/cases/${caseId}/events`, { ...one, take }).expect(201);
        const after = (await list()).map(shown);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after).toHaveLength(before.length + take.length);
        before = after;
      }
      grown += before.length;
      const [any] = before;
      if (any) expect(((await office.lead.get(`/api/deadlines/${any.id}`).expect(200)).body as DeadlineResponse).moves).toEqual([]);
    }),
    { numRuns: 12 },
  );
  // A run that started nothing would prove nothing.
  expect(grown).toBeGreaterThan(10);
}, 120_000);
