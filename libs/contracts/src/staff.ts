import type { Role } from './access.ts';

export interface StaffResponse {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  lastSeenAt: string | null;
  version: number;
}

export interface UpdateStaffRequest {
  role?: Role;
  disabled?: boolean;
  version: number;
}

export interface InviteStaffRequest {
  email: string;
  role: Role;
}

export interface InvitationResponse {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
}

/** Only the answer to creating it holds the link; the database keeps a digest. */
export interface NewInvitationResponse extends InvitationResponse {
  /** Path with the token in the fragment, so that it never reaches a log: '/einladung#…'. */
  link: string;
}

export interface LookAtInvitationRequest {
  token: string;
}

export interface LookAtInvitationResponse {
  organisationName: string;
  email: string;
  role: Role;
  expiresAt: string;
}

export interface AcceptInvitationRequest {
  token: string;
  name: string;
  password: string;
}
