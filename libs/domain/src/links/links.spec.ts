import { LETTER_ROLES, LINK_STATES, RECIPIENTS } from '@bleibeakte/contracts';
import { countWords, fillIn } from './letter-words.ts';
import { linkEnd } from './link-days.ts';
import { isLinkLive, isLinkRenewable, linkDoor, type LinkFacts, linkRecipient, linkState } from './link-state.ts';
import { joinNames, shortName } from './named-as.ts';

const NOW = new Date('2026-11-26T09:00:00Z');
const EARLIER = new Date('2026-11-25T09:00:00Z');
const link = (part: Partial<LinkFacts> = {}): LinkFacts => ({
  maxUses: 1, uses: 0, expiresAt: new Date('2026-12-01T00:00:00Z'), openedAt: null, begunAt: null, withdrawnAt: null, codeTries: 0, entry: null, ...part,
});

it('lets in until the end, shows the receipt once it is used, and nothing after withdrawal, end or five wrong codes', () => {
  expect(linkDoor(link(), NOW)).toBe('open');
  expect(linkDoor(link({ uses: 1 }), NOW)).toBe('receipt');
  expect(linkDoor(link({ maxUses: 2, uses: 1 }), NOW)).toBe('open');
  expect(linkDoor(link({ expiresAt: NOW }), NOW)).toBe('closed');
  expect(linkDoor(link({ uses: 1, withdrawnAt: EARLIER }), NOW)).toBe('closed');
  expect(linkDoor(link({ codeTries: 4 }), NOW)).toBe('open');
  expect(linkDoor(link({ codeTries: 5 }), NOW)).toBe('closed');
});

it('tells staff where it stands; what came in counts more than what became of the link', () => {
  expect(linkState(link(), NOW)).toBe('made');
  expect(linkState(link({ openedAt: EARLIER }), NOW)).toBe('opened');
  expect(linkState(link({ openedAt: EARLIER, begunAt: EARLIER }), NOW)).toBe('begun');
  expect(linkState(link({ begunAt: EARLIER, expiresAt: EARLIER }), NOW)).toBe('expired');
  expect(linkState(link({ codeTries: 5, expiresAt: EARLIER }), NOW)).toBe('locked');
  expect(linkState(link({ withdrawnAt: EARLIER, codeTries: 5 }), NOW)).toBe('withdrawn');
  for (const entry of ['handedIn', 'accepted', 'declined'] as const) expect(linkState(link({ entry, withdrawnAt: EARLIER }), NOW)).toBe(entry);
});

it('can be withdrawn while it lives, and replaced as long as nothing came in', () => {
  expect(LINK_STATES.filter(isLinkLive)).toEqual(['made', 'opened', 'begun']);
  expect(LINK_STATES.filter(isLinkRenewable)).toEqual(['made', 'opened', 'begun', 'expired', 'withdrawn', 'locked']);
});

it('knows for each role whose consent it needs', () => {
  for (const role of LETTER_ROLES) expect(RECIPIENTS).toContain(linkRecipient('letter', role));
  expect(linkRecipient('letter', 'doctor')).toBe('doctor');
  expect(linkRecipient('letter', 'pastor')).toBe('club');
  expect(linkRecipient('upload', null)).toBe('other');
});

it('ends 14 whole days in Berlin after the wished day, also over the change of the clocks; an upload after 72 hours', () => {
  expect(linkEnd('letter', '2026-11-30', '2026-11-26', NOW).toISOString()).toBe('2026-12-14T23:00:00.000Z');
  expect(linkEnd('letter', '2027-03-20', '2027-03-01', NOW).toISOString()).toBe('2027-04-03T22:00:00.000Z');
  expect(linkEnd('upload', null, '2026-11-26', NOW).toISOString()).toBe('2026-11-29T09:00:00.000Z');
  const end = (dueOn: string | null) => () => linkEnd('letter', dueOn, '2026-11-26', NOW);
  expect(end(null)).toThrow('link.due-missing');
  for (const day of ['2026-11-25', '2026-02-30', '2027-06-30']) expect(end(day)).toThrow('link.due-unreal');
  expect(end('2026-11-26')).not.toThrow();
});

it('names by first name and initial, in every writing', () => {
  expect(shortName('Yusuf', 'Al-Amin')).toBe('Yusuf A.');
  expect(shortName(' ', 'özdemir')).toBe('Ö.');
  expect(shortName('محمد', 'الأمين')).toBe('محمد ا.');
  expect(shortName('Null', null)).toBe('Null');
  expect(shortName(null, null)).toBe('–');
  expect(shortName('A', '𠮷田')).toBe('A 𠮷.');
  expect(joinNames(['Yusuf A.', 'Lina A.', 'Samira A.'], 'de')).toBe('Yusuf A., Lina A. und Samira A.');
});

it('fills places without running anything, and counts words of any language', () => {
  expect(fillIn('{name} und {name} bis {day}', { name: '$& {day}', day: null })).toBe('$& {day} und $& {day} bis ');
  expect(countWords('Er ist da. محمد يضحك – 3-mal!')).toBe(6);
  expect(countWords(' \n ')).toBe(0);
});
