import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import { identityVerifier, type Caller } from '@tessera/kit/identity/identity-token.ts';
import express, { type RequestHandler } from 'express';
import { parse } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { serve, type Served } from './serve.ts';

/** One GraphQL request as it reached a subgraph. */
export interface ReceivedRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly clientPort: number | undefined; // tells one connection from another
}

type Resolver = (parent: unknown, args: Record<string, unknown>, context: unknown) => unknown;

/** A subgraph of a few fields. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Record<string, Record<string, Resolver>>;
  readonly routes?: RequestHandler;
}

/** A running subgraph that remembers what it was asked. */
export interface SmallSubgraph {
  readonly name: string;
  readonly url: URL;
  readonly received: ReceivedRequest[];
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Cuts the connection of the next `times` GraphQL requests instead of answering them. */
  resetNext(times: number): void;
}

const PRELUDE =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';

/** The document of a subgraph, with the federation version it is written for. */
export const documentOf = ({ sdl }: SubgraphDefinition): ReturnType<typeof parse> => parse(PRELUDE + sdl);

/** Starts a subgraph over HTTP that believes identities signed by the keys of `jwks`. */
export async function startSubgraph(definition: SubgraphDefinition, jwks: JSONWebKeySet): Promise<SmallSubgraph> {
  const received: ReceivedRequest[] = [];
  let resets = 0;
  const verify = identityVerifier(definition.name, jwks);
  const graphql = new ApolloServer<{ caller: Caller }>({
    schema: buildSubgraphSchema({ typeDefs: documentOf(definition), resolvers: definition.resolvers }),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
  await graphql.start();
  const record: RequestHandler = (request, response, next) => {
    const { query, variables } = request.body as ReceivedRequest;
    received.push({ headers: request.headers, query, variables, clientPort: request.socket.remotePort });
    if (resets === 0) {
      next();
      return;
    }
    resets -= 1;
    response.socket?.resetAndDestroy();
  };
  const app = express();
  app.get('/health/ready', (_request, response) => void response.json({ status: 'ready' }));
  app.use(
    '/graphql',
    express.json(),
    record,
    expressMiddleware(graphql, {
      context: async ({ req: request }) => ({
        caller: await verify(request.get('authorization')?.slice('Bearer '.length)),
      }),
    }),
  );
  if (definition.routes) app.use(definition.routes);
  let served: Served = await serve(app);
  const { url } = served;
  return {
    name: definition.name,
    url: new URL('/graphql', url),
    received,
    stop: () => served.stop(),
    start: async () => {
      served = await serve(app, Number(url.port));
    },
    resetNext: (times) => {
      resets = times;
    },
  };
}
