import { pathOf } from './submission-path.ts';

describe('the way of a submission', () => {
  it('leads from a draft to the permit', () => {
    expect(pathOf('draft', [])).toEqual({
      done: ['draft'],
      ahead: ['received', 'preliminaryReview', 'admitted', 'deliberation', 'ersuchen', 'ordered', 'permitIssued'],
    });
  });

  it('ends where the procedure ended', () => {
    const changes = [{ from: 'draft', to: 'received' }, { from: 'received', to: 'withdrawn' }] as const;
    expect(pathOf('withdrawn', changes)).toEqual({ done: ['draft', 'received', 'withdrawn'], ahead: [] });
  });
});
