import { anonymous } from '@tessera/kit/identity/viewer.ts';
import { decodeJwt, generateKeyPair } from 'jose';
import { expect, it } from 'vitest';
import { requestContext } from './request-context.ts';

const context = async (acceptLanguage?: string): Promise<ReturnType<typeof requestContext>> => {
  const { privateKey } = await generateKeyPair('EdDSA');
  return requestContext({ service: 'gateway', key: privateKey }, anonymous('r-1'), 1_000, acceptLanguage);
};

it('signs one identity for each subgraph, however often it is asked', async () => {
  const { identityFor } = await context();

  expect(identityFor('accounts')).toBe(identityFor('accounts'));
  expect(decodeJwt(await identityFor('accounts'))).toMatchObject({
    iss: 'gateway',
    aud: 'accounts',
    viewer: { requestId: 'r-1' },
  });
  expect(decodeJwt(await identityFor('registry')).aud).toBe('registry');
});

it('gives up eight seconds after the request came, before its client does', async () => {
  expect((await context()).deadline).toBe(9_000);
});

it('does not carry more of the languages than anyone speaks', async () => {
  expect((await context('fr,'.repeat(1_000))).acceptLanguage).toHaveLength(200);
});
