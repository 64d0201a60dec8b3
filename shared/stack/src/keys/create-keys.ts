import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import type { JWK } from 'jose';
import {
  dataKeyFile,
  identityJwksFile,
  identityKeyFile,
  providerKeysFile,
  type DataFolder,
} from '../data-folder/data-folder.ts';
import { writePrivateFile } from '../data-folder/write-private-file.ts';
import { subgraphs } from '../subgraphs.ts';
import { keyPair } from './key-pair.ts';

const DATA_KEY_BYTES = 32;

async function createIdentityKeys(data: DataFolder): Promise<void> {
  const published: JWK[] = [];
  for (const service of ['gateway', ...subgraphs.map(({ name }) => name)]) {
    const { privateJwk, publicJwk } = await keyPair(service, 'EdDSA');
    await writePrivateFile(identityKeyFile(data, service), JSON.stringify(privateJwk));
    published.push(publicJwk);
  }
  await writePrivateFile(identityJwksFile(data), JSON.stringify({ keys: published }));
}

async function createProviderKeys(data: DataFolder): Promise<void> {
  const { privateJwk } = await keyPair(randomBytes(8).toString('hex'), 'ES256');
  const secret = (): string => randomBytes(32).toString('base64url');
  const keys = { jwks: { keys: [privateJwk] }, cookieSecret: secret(), caseToolSecret: secret() };
  await writePrivateFile(providerKeysFile(data), JSON.stringify(keys));
}

const missing = (file: string): Promise<boolean> =>
  access(file).then(
    () => false,
    () => true,
  );

/** Makes every key that is not there yet: what processes sign with, what wraps personal data, what the identity provider signs with. */
export async function createKeys(data: DataFolder): Promise<void> {
  // The public set is written last: while it is missing, the set of private keys may be incomplete.
  if (await missing(identityJwksFile(data))) await createIdentityKeys(data);
  if (await missing(providerKeysFile(data))) await createProviderKeys(data);
  for (const { name } of subgraphs.filter(({ holdsPersonalData }) => holdsPersonalData)) {
    const file = dataKeyFile(data, name);
    if (await missing(file)) await writePrivateFile(file, randomBytes(DATA_KEY_BYTES).toString('base64url'));
  }
}
