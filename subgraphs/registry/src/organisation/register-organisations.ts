import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { OrganisationKind } from '@tessera/kit/demo/country.ts';

/** An organisation about to be registered. */
export interface NewOrganisation {
  readonly id: string;
  readonly legalName: string;
  readonly registrationId: string | null;
  readonly country: string;
  readonly kinds: readonly OrganisationKind[];
  readonly region: string | null;
}

/** Registers organisations; one whose id is there already stays as it is. Answers how many were new. */
export async function registerOrganisations(tx: Tx, organisations: readonly NewOrganisation[]): Promise<number> {
  const registered = await tx.query<unknown[]>(
    `insert into organisation (id, legal_name, registration_id, country, kinds, region)
     select id, legal_name, registration_id, country, string_to_array(kinds, ','), region
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       as new (id, legal_name, registration_id, country, kinds, region)
     on conflict (id) do nothing returning id`,
    [
      organisations.map(({ id }) => id),
      organisations.map(({ legalName }) => legalName),
      organisations.map(({ registrationId }) => registrationId),
      organisations.map(({ country }) => country),
      organisations.map(({ kinds }) => kinds.join(',')),
      organisations.map(({ region }) => region),
    ],
  );
  return registered.length;
}
