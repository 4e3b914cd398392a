import { stepProblem } from './step-problem.ts';

const TODAY = '2026-11-26';

it.each([
  ['a day in the future', 'draft', { to: 'received', on: '2026-11-27', channel: 'post' }, null, { field: 'on', code: 'submission.date-in-future' }],
  ['no day', 'draft', { to: 'received', on: null, channel: 'post' }, null, { field: 'on', code: 'submission.date-missing' }],
  ['no channel', 'draft', { to: 'received', on: TODAY, channel: null }, null, { field: 'channel', code: 'submission.channel-missing' }],
  ['a day before the step before', 'received', { to: 'preliminaryReview', on: '2026-11-01', channel: null }, '2026-11-02', { field: 'on', code: 'submission.date-before-previous' }],
  ['a step that is not possible', 'draft', { to: 'ersuchen', on: TODAY, channel: null }, null, { field: 'to', code: 'submission.state-not-allowed' }],
  ['nothing', 'draft', { to: 'received', on: TODAY, channel: 'fax' }, null, null],
] as const)('says %s at its field', (_what, from, values, previousOn, problem) => {
  expect(stepProblem(from, values, TODAY, previousOn)).toEqual(problem);
});
