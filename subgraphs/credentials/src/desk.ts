import type { DataSource } from 'typeorm';
import type { Accounts } from './neighbours/accounts.ts';
import type { Registry } from './neighbours/registry.ts';

/** What the domain's actions work with: the database, the seal, the address verifiers see, and whom to ask. */
export interface Desk {
  readonly db: DataSource;
  readonly dataKey: Buffer; // wraps the issuers' private keys and the persons' keys
  readonly publicUrl: string; // origin, without a slash at its end
  readonly accounts: Accounts;
  readonly registry: Registry;
}
