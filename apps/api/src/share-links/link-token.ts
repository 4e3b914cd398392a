import { randomBytes, randomInt } from 'node:crypto';
import { LINK_CODE_DIGITS } from '@bleibeakte/contracts';
import type { Vault } from '@bleibeakte/db';

/** 256 bits in 43 signs. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface NewToken {
  token: string;
  tokenDigest: string;
}

export function newToken(vault: Vault): NewToken {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenDigest: tokenDigest(vault, token)! };
}

/** Null for what cannot be a token. */
export const tokenDigest = (vault: Vault, token: string): string | null => (TOKEN.test(token) ? vault.digest('shareLink', token) : null);

/** Six digits; its digest holds for this one link. */
export function newCode(vault: Vault, linkId: string): { code: string; codeDigest: string } {
  const code = String(randomInt(10 ** LINK_CODE_DIGITS)).padStart(LINK_CODE_DIGITS, '0');
  return { code, codeDigest: codeDigest(vault, linkId, code) };
}

export const codeDigest = (vault: Vault, linkId: string, code: string): string => vault.digest('linkCode', `${linkId} ${code}`);

/** What the page sends after the code was right: nobody can make it without the key of the installation. */
export const passOf = (vault: Vault, linkId: string, digest: string): string => vault.digest('linkPass', `${linkId} ${digest}`);

/** Below the site. Behind '#', so that no server, log or referrer ever sees the token. */
export const linkPath = (token: string): string => `/s#${token}`;
