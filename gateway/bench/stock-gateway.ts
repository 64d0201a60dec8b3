import '../src/apollo-telemetry-off.ts';
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parseSigningKey } from '@tessera/kit/identity/identity-token.ts';
import { readConfig } from '../src/config.ts';
import { accessTokenVerifier } from '../src/identity/access-token.ts';
import { authenticate } from '../src/identity/authenticate.ts';
import { requestContext, type RequestContext } from '../src/request-context.ts';

/*
 * What the packages give as they come: @apollo/gateway with its own data source and fetcher behind @apollo/server's standalone server. Added is what our
 * subgraphs do not answer without, the identity of who asks, made by the very code that our gateway makes it with; nothing is limited, logged or masked.
 */
const config = readConfig();
const signer = await parseSigningKey(config.identityKey);
const verify = accessTokenVerifier(config.issuer, config.audience);

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(config.supergraphFile, 'utf8'),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource<RequestContext>({
      url: config.subgraphs.get(name)?.href ?? '',
      willSendRequest: async (options) => {
        if (options.kind !== 'incoming operation') return; // the gateway's own questions, which it does not ask here
        const identity = await options.context.identityFor(name);
        options.request.http?.headers.set('authorization', `Bearer ${identity}`);
      },
    }),
});

await startStandaloneServer(new ApolloServer<RequestContext>({ gateway }), {
  listen: { host: config.host, port: config.port },
  context: async ({ req: request }) => {
    const viewer = await authenticate(verify, request.headers.authorization, crypto.randomUUID());
    return requestContext(signer, viewer, Date.now(), undefined);
  },
});
process.send?.('ready');
