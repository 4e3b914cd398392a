import type { CalendarDate } from './calendar-date.ts';

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
  'fact:read', // what check and routes rest on: convictions, identity, livelihood
  'fact:write',
  'case:read',
  'case:write',
  'case:assign',
  'evidence:read',
  'evidence:write',
  'document:read',
  'document:write',
  'paper:write', // the post that belongs to no case yet: see it, put it into a case
  'deadline:read',
  'deadline:write',
  'submission:read',
  'submission:write',
  'commission:read',
  'commission:write', // correct a profile for the whole organisation
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
  /** The day in Germany, or where an invented organisation has moved it to. */
  today: CalendarDate;
  dayMoved: boolean;
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

/** Null = the real day again. At most ten years away. */
export interface MovePracticeDayRequest {
  today: CalendarDate | null;
}
