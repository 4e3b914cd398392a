import type { LetterRole, LinkPurpose, LinkState, Recipient } from '@bleibeakte/contracts';

/** Wrong codes until a link is locked for good. */
export const MAX_CODE_TRIES = 5;

/** What decides where a link stands. */
export interface LinkFacts {
  maxUses: number;
  uses: number;
  expiresAt: Date;
  openedAt: Date | null;
  begunAt: Date | null;
  withdrawnAt: Date | null;
  codeTries: number;
  /** State of what was handed in; null = nothing was. */
  entry: 'handedIn' | 'accepted' | 'declined' | null;
}

/**
 * What somebody with the token gets. A link that was handed in shows its receipt until its end, so that a broken line does not
 * leave the writer in doubt; withdrawn and expired links show nothing.
 */
export type LinkDoor = 'open' | 'receipt' | 'closed';

export const linkDoor = ({ maxUses, uses, expiresAt, withdrawnAt, codeTries }: Omit<LinkFacts, 'entry' | 'openedAt' | 'begunAt'>, now: Date): LinkDoor => {
  if (withdrawnAt || expiresAt <= now || codeTries >= MAX_CODE_TRIES) return 'closed';
  return uses >= maxUses ? 'receipt' : 'open';
};

/** Where the link stands, for staff. What came in counts more than what became of the link afterwards. */
export const linkState = (link: LinkFacts, now: Date): LinkState => {
  if (link.entry) return link.entry;
  if (link.withdrawnAt) return 'withdrawn';
  if (link.codeTries >= MAX_CODE_TRIES) return 'locked';
  if (link.expiresAt <= now) return 'expired';
  if (link.begunAt) return 'begun';
  return link.openedAt ? 'opened' : 'made';
};

/** The link can still be used, so it can be withdrawn. */
export const isLinkLive = (state: LinkState): boolean => state === 'made' || state === 'opened' || state === 'begun';

/** A new link can take its place: nothing was handed in. */
export const isLinkRenewable = (state: LinkState): boolean => isLinkLive(state) || state === 'expired' || state === 'withdrawn' || state === 'locked';

/** To what kind of body the consent must be given. Teachers speak for their school, a congregation counts as club; colleagues, neighbours, friends for themselves. */
const RECIPIENT: Record<LetterRole, Recipient> = {
  teacher: 'school',
  employer: 'employer',
  colleague: 'supporter',
  neighbour: 'supporter',
  club: 'club',
  doctor: 'doctor',
  pastor: 'club',
  friend: 'supporter',
  other: 'supporter',
};

/** The client hears nothing of others, so an upload needs no consent towards anybody: 'other' is only the table's word. */
export const linkRecipient = (purpose: LinkPurpose, role: LetterRole | null): Recipient =>
  purpose === 'letter' && role ? RECIPIENT[role] : 'other';
