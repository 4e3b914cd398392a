import { describe, expect, it } from '@jest/globals';
import { consequencesOf, type OpenDeadline } from './consequences.ts';

const open: OpenDeadline[] = [
  { id: 'notice', kind: 'hfkNotice' },
  { id: 'receipt', kind: 'hfkReceipt' },
  { id: 'papers', kind: 'hfkPapers' },
  { id: 'duldung', kind: 'duldung' },
];

describe('handing in', () => {
  it('meets the notice of the authority and asks for the receipt after ten days', () => {
    expect(consequencesOf({ to: 'received', on: '2026-11-25' }, open)).toEqual({
      endDeadlineIds: ['notice'],
      endOutcome: 'sent',
      obsoleteDeadlineIds: [],
      begin: [
        {
          kind: 'hfkReceipt',
          type: 'wiedervorlage',
          event: '2026-11-25',
          startMode: 'event',
          length: 10,
          unit: 'day',
          shift: true,
        },
      ],
    });
  });

  it('asks for nothing when the Aktenzeichen is known', () => {
    const change = { to: 'received', on: '2026-11-25', aktenzeichen: '14-2026' } as const;
    expect(consequencesOf(change, open).begin).toEqual([]);
  });
});

it('an end takes the waiting for the commission away and nothing else', () => {
  const { endDeadlineIds, obsoleteDeadlineIds } = consequencesOf(
    { to: 'withdrawn', on: '2026-11-25' },
    open,
  );
  expect(endDeadlineIds).toEqual([]);
  expect(obsoleteDeadlineIds).toEqual(['receipt', 'papers']);
});

it('a step on the way changes no deadline', () => {
  expect(consequencesOf({ to: 'deliberation', on: '2026-11-25' }, open)).toMatchObject({
    endDeadlineIds: [],
    obsoleteDeadlineIds: [],
    begin: [],
  });
});
