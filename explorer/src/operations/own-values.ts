import type { Known } from './known.ts';

/** What of somebody who is signed in their operations begin with. */
export interface SignedIn {
  readonly role: string;
  readonly organisation: { readonly id: string } | null;
}

/** The kind of money that each role which manages funds may open one for. */
const sources: Readonly<Record<string, string>> = {
  PES_FUND_MANAGER: 'EMPLOYMENT_SERVICE',
  EMPLOYER_ADMIN: 'EMPLOYER',
  FUND_MANAGER: 'TRAINING_FUND',
};

/** What the roles of the signed-in person say of the variables of their operations. */
export function ownValues(person: SignedIn | null): Known {
  if (person === null) return {};
  const { [person.role]: fundingSource } = sources;
  return {
    ...(person.organisation !== null && { organisationId: person.organisation.id }),
    ...(fundingSource !== undefined && { fundingSource }),
  };
}

/** The names of those. */
export const filledByRoles: readonly string[] = ['organisationId', 'fundingSource'];
