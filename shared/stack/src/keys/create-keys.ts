import { randomBytes } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { PAYMENTS } from '@tessera/kit/payment/checkout-token.ts';
import type { JSONWebKeySet, JWK } from 'jose';
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

/** The processes of the graph. Each signs with a key of its own. */
const graph = ['gateway', ...subgraphs.map(({ name }) => name)];

/** Those of the sandbox: the payment page speaks as a payment service besides. */
const sandbox = [...graph, PAYMENTS];

async function publishedKeys(data: DataFolder): Promise<readonly JWK[]> {
  if (await missing(identityJwksFile(data))) return [];
  return (JSON.parse(await readFile(identityJwksFile(data), 'utf8')) as JSONWebKeySet).keys;
}

/** A key counts once it is published, and the public set is written last: a private key without its public one is made anew. */
async function createIdentityKeys(data: DataFolder, services: readonly string[]): Promise<void> {
  const before = await publishedKeys(data);
  const published = [...before];
  for (const service of services) {
    if (before.some(({ kid }) => kid === service)) continue;
    const { privateJwk, publicJwk } = await keyPair(service, 'EdDSA');
    await writePrivateFile(identityKeyFile(data, service), JSON.stringify(privateJwk));
    published.push(publicJwk);
  }
  if (published.length > before.length) {
    await writePrivateFile(identityJwksFile(data), JSON.stringify({ keys: published }));
  }
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

/**
 * Makes every key that is not there yet: what processes sign with, what wraps personal data, what the identity provider signs with. `withPaymentPage: false` leaves out
 * the key that only the sandbox may have.
 */
export async function createKeys(data: DataFolder, { withPaymentPage = true } = {}): Promise<void> {
  await createIdentityKeys(data, withPaymentPage ? sandbox : graph);
  if (await missing(providerKeysFile(data))) await createProviderKeys(data);
  for (const { name } of subgraphs.filter(({ holdsPersonalData }) => holdsPersonalData)) {
    const file = dataKeyFile(data, name);
    if (await missing(file)) await writePrivateFile(file, randomBytes(DATA_KEY_BYTES).toString('base64url'));
  }
}
