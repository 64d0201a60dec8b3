import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';

/** What a credential says of its awarding body. */
export interface OrganisationFacts {
  readonly id: string;
  readonly legalName: string;
  readonly country: string | null; // ISO 3166-1 alpha-2
  readonly region: string | null; // NUTS code
  readonly registrationId: string | null;
}

/** What the registry subgraph answers. Null when there is no such organisation. */
export interface Registry {
  readonly organisationOf: (id: string, requestId: string) => Promise<OrganisationFacts | null>;
}

const ORGANISATION = `query CredentialsOrganisation($id: ID!) {
  internalOrganisation(id: $id) { id legalName country region registrationId }
}`;

/** Asks the registry subgraph. */
export const registryOver = (call: CallSubgraph): Registry => ({
  organisationOf: async (id, requestId) =>
    (await call<{ internalOrganisation: OrganisationFacts | null }>(ORGANISATION, { id }, requestId))
      .internalOrganisation,
});
