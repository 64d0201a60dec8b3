import type { DataSource } from 'typeorm';
import { grantInChunks, type ProvisionResult, type ProvisionRun } from './grant-in-chunks.ts';
import { provisionReference, provisionText } from './provide-sql.ts';
import { policiesInForce } from './resolve-policies.ts';

/** The yearly grant to every eligible account, by the policy in force, out of one fund: once a year for an account, whatever fund or version it is from. */
export const runAnnualProvision = (db: DataSource, run: ProvisionRun): Promise<ProvisionResult> =>
  grantInChunks(db, {
    ...run,
    reference: provisionReference(run.year),
    correction: 0,
    textOf: provisionText,
    policies: policiesInForce,
    parameters: [],
  });
