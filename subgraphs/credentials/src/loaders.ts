import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { assessmentResultLoaders } from './assessment/assessment-result.loader.ts';
import { issuerLoaders } from './issuer/issuer.loader.ts';
import { microCredentialLoaders } from './micro-credential/micro-credential.loader.ts';
import { templateLoaders } from './template/template.loader.ts';

/** One set per request: what one viewer was shown must not outlive the request. */
export const loadersOf = (reading: ReadTransaction) => ({
  ...assessmentResultLoaders(reading),
  ...issuerLoaders(reading),
  ...microCredentialLoaders(reading),
  ...templateLoaders(reading),
});

export type Loaders = ReturnType<typeof loadersOf>;
