export const ROLES = [
  'lead',
  'caseworker',
  'volunteer',
  'guidingLawyer',
  'interpreter',
  'dataProtection',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** What a handler may ask for. A handler without one of these (or @Public) is closed. */
export const PERMISSIONS = [
  'self', // own session, own password: everybody who is signed in
  'person:read',
  'person:write',
  'case:read',
  'case:write',
  'case:assign',
  'evidence:read',
  'evidence:write',
  'document:read',
  'document:write',
  'deadline:read',
  'deadline:write',
  'submission:read',
  'submission:write',
  'commission:read',
  'reminder:read',
  'reminder:retry',
  'outbox:read',
  'staff:read',
  'staff:write',
  'audit:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface LoginRequest {
  email: string;
  password: string;
}

export interface MeResponse {
  id: string;
  name: string;
  email: string;
  role: Role;
  permissions: Permission[];
  organisation: { id: string; name: string };
  practice: boolean;
  /** When the session ends at the latest, whatever happens (12 h after signing in). */
  sessionEndsAt: string;
}

export interface SessionResponse {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  /** Coarse description of the browser, such as 'Firefox, Windows'. */
  device: string;
  current: boolean;
}

export interface ChangePasswordRequest {
  currentPassword: string;
  newPassword: string;
}
