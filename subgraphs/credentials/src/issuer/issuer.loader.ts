import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { In } from 'typeorm';
import { IssuerRegistrationEntity } from './issuer-registration.entity.ts';

/** Registrations by organisation. */
export const issuerLoaders = (reading: ReadTransaction) => ({
  issuerByOrganisation: loaderOf(
    async (ids: readonly string[]) =>
      (await reading.manager()).findBy(IssuerRegistrationEntity, { organisationId: In(ids) }),
    ({ organisationId }) => organisationId,
  ),
});
