import { join } from 'node:path';
import type { SubgraphName } from '../subgraphs.ts';

/** Where each thing lies in the data folder. */
export interface DataFolder {
  readonly root: string;
  readonly marker: string; // tells the folder from any other
  readonly lock: string; // held by the running launcher
  readonly secrets: string;
  readonly demo: string; // what of the demo country is loaded
  readonly roles: string; // that were given in this sandbox
  readonly postgres: string;
  readonly keys: string;
  readonly logs: string;
}

/** The layout of the data folder at `root`. */
export const dataFolderAt = (root: string): DataFolder => ({
  root,
  marker: join(root, 'tessera.json'),
  lock: join(root, 'launcher.lock'),
  secrets: join(root, 'postgres-passwords.json'),
  demo: join(root, 'demo.json'),
  roles: join(root, 'roles.json'),
  postgres: join(root, 'postgres'),
  keys: join(root, 'keys'),
  logs: join(root, 'logs'),
});

/** The private key with which a process signs what it says to the others. */
export const identityKeyFile = ({ keys }: DataFolder, service: string): string => join(keys, `${service}.jwk.json`);

/** The public keys of all processes. */
export const identityJwksFile = ({ keys }: DataFolder): string => join(keys, 'identity.jwks.json');

/** The key that wraps a subgraph's data keys. */
export const dataKeyFile = ({ keys }: DataFolder, subgraph: SubgraphName): string => join(keys, `${subgraph}.data-key`);

/** The private keys with which the identity provider signs tokens, and its cookie secret. */
export const providerKeysFile = ({ keys }: DataFolder): string => join(keys, 'identity-provider.json');

/** The log of one process. */
export const logFile = ({ logs }: DataFolder, process: string): string => join(logs, `${process}.log`);
