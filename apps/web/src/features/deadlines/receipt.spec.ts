import { proposedFiction, toComputation } from './receipt.ts';

const letter = {
  event: '2026-02-06', receipt: 'letter', fictionDays: 4, length: 1, unit: 'month', startMode: 'event', shift: true, region: 'DE-BE',
} as const;

describe('how a letter arrived', () => {
  it('counts four days where they were found, three where nobody knows, and three before 2025', () => {
    expect(proposedFiction('DE-NI', '2026-02-06')).toBe(4);
    expect(proposedFiction('DE-HE', '2026-02-06')).toBe(3);
    expect(proposedFiction('DE-NI', '2024-12-30')).toBe(3);
  });

  it('has no days of the post for a letter that was handed over', () => {
    expect(toComputation({ ...letter, receipt: 'handed' })).toMatchObject({ fictionDays: null });
    expect(toComputation(letter)).toMatchObject({ fictionDays: 4 });
  });

  it('computes nothing while something is missing', () => {
    expect(toComputation({ ...letter, event: null })).toBeNull();
    expect(toComputation({ ...letter, length: null })).toBeNull();
    expect(toComputation({ ...letter, receipt: 'other', fictionDays: null })).toBeNull();
  });
});
