import { JOB_NAMES, assertIdsOnly } from './jobs.ts';
import { JOB_OPTIONS } from './job-options.ts';

it('has retry options for every job', () => {
  expect(Object.keys(JOB_OPTIONS).sort()).toEqual([...JOB_NAMES].sort());
});

it('refuses a payload that holds more than ids', () => {
  expect(() => assertIdsOnly({ reminderId: '0b2f3f1e-7d1c-4b53-9c0e-2f1f6f0a7f11' })).not.toThrow();
  expect(() => assertIdsOnly({ name: 'Samira' })).toThrow('name');
});
