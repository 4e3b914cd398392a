import type { Role } from './access.ts';

export interface SetupState {
  /** True until the first organisation exists. */
  empty: boolean;
  practice: boolean;
}

export interface FoundOrganisationRequest {
  organisationName: string;
  name: string;
  email: string;
  password: string;
}

export interface ExampleAccount {
  email: string;
  name: string;
  role: Role;
}

export interface ExampleResponse {
  accounts: ExampleAccount[];
  password: string;
}
