import { parseSigningKey } from '@tessera/kit/identity/identity-token.ts';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { Express } from 'express';
import type { GatewayConfig } from './config.ts';
import { startGraphqlServer } from './graphql-server.ts';
import { explorer } from './explorer/explorer.ts';
import { servedPicture } from './explorer/picture-plugin.ts';
import { createApp } from './http/app.ts';
import { health } from './http/health.ts';
import { publicPaths } from './http/public-paths.ts';
import { accessTokenVerifier } from './identity/access-token.ts';
import { connectionsTo } from './subgraph-calls/connections.ts';

/** A gateway with its supergraph loaded, ready to be served. */
export interface Gateway {
  readonly app: Express;
  /** From now on it is not ready, while it answers what it has begun. */
  readonly drain: () => void;
  /** Ends watching and closes all connections; call it when no request is being answered. */
  readonly stop: () => Promise<void>;
}

/** Puts the gateway together; rejects when the supergraph cannot be loaded. */
export async function createGateway(config: GatewayConfig, log: Log): Promise<Gateway> {
  const state = { draining: false };
  const connections = connectionsTo(config.subgraphs);
  const credentials = config.subgraphs.get('credentials');
  if (credentials === undefined) throw new Error('no address of the subgraph credentials');
  const published = publicPaths(credentials, log);
  const { plugin, picture } = servedPicture();
  const graphql = await startGraphqlServer(config, connections, log, [plugin]);
  const parts = {
    graphql,
    verify: accessTokenVerifier(config.issuer, config.audience),
    signer: await parseSigningKey(config.identityKey, 'gateway'),
    health: health(connections, state),
    publicPaths: published.router,
    explorer: explorer(config, picture),
  };
  return {
    app: createApp(config, parts, log),
    drain: () => {
      state.draining = true;
    },
    stop: async () => {
      await graphql.stop();
      await Promise.all([published.close(), connections.close()]);
    },
  };
}
