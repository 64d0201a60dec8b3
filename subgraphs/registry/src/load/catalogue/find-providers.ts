import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { registerOrganisations } from '../../organisation/register-organisations.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { providerKey } from './sort-items.ts';

/** A provider of the catalogue as it stands in the registry. */
export interface FoundProvider {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

type Provider = CatalogueItem['provider'];

const FIND = `
  select wanted.key, o.id from unnest($1::text[], $2::text[], $3::text[]) as wanted (key, siret, name)
  join organisation as o on o.country = 'FR'
    and case when wanted.siret is null then o.registration_id is null and o.search_text = searchable(wanted.name) else o.registration_id = wanted.siret end`;

/** Finds the providers of items by SIRET when they have one, else by name, and registers those that are new. */
export async function findProviders(
  tx: Tx,
  items: readonly { readonly provider: Provider }[],
): Promise<ReadonlyMap<string, FoundProvider>> {
  const wanted = new Map(items.map(({ provider }) => [providerKey(provider), provider]));
  const keys = [...wanted.keys()];
  const providers = [...wanted.values()];
  const found = await tx.query<{ key: string; id: string }[]>(FIND, [
    keys,
    providers.map(({ siret }) => siret),
    providers.map(({ name }) => name),
  ]);
  const known = new Map(found.map(({ key, id }) => [key, id]));
  const all = new Map(
    [...wanted].map(([key, { name }]) => [key, { id: known.get(key) ?? uuidv7(), name, isNew: !known.has(key) }]),
  );
  const fresh = [...all].filter(([, { isNew }]) => isNew);
  await registerOrganisations(
    tx,
    fresh.map(([key, { id, name }]) => ({
      id,
      legalName: name.slice(0, 300),
      registrationId: wanted.get(key)?.siret ?? null,
      country: 'FR',
      kinds: ['PROVIDER'],
      region: null,
    })),
  );
  return all;
}
