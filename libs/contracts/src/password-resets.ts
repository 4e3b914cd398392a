/** Only the answer to making it holds the link; the database keeps a digest. */
export interface PasswordResetLinkResponse {
  /** Path with the token in the fragment, so that it never reaches a log: '/passwort-neu#…'. */
  link: string;
  expiresAt: string;
}

export interface LookAtPasswordResetRequest {
  token: string;
}

export interface LookAtPasswordResetResponse {
  organisationName: string;
  email: string;
  expiresAt: string;
}

export interface UsePasswordResetRequest {
  token: string;
  password: string;
}
