import { createServer, type Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, type Router } from 'express';
import { Kind, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { accessPlugin } from '../graphql/access-plugin.ts';
import { scalars } from '../graphql/scalars.ts';
import { IdentityRefused, type Caller } from '../identity/identity-token.ts';
import { anonymous, type Viewer } from '../identity/viewer.ts';
import { databaseReadiness } from '../database/readiness.ts';
import { readTransaction, type ReadTransaction } from '../database/read-transaction.ts';
import type { Log } from '../telemetry/log.ts';
import { countRequest, metricsRoute } from '../telemetry/metrics.ts';
import { nameRequest, tracedRequest } from '../telemetry/tracing.ts';
import { answerFailure, maskError, reportFailures } from './unexpected-failures.ts';

/** What every resolver of every subgraph finds in its context. */
export interface RequestContext {
  readonly caller: Caller;
  readonly viewer: Viewer; // nobody, when the caller is a service
  readonly requestId: string;
  readonly languages: readonly string[]; // from Accept-Language, best first
  readonly reading: ReadTransaction;
}

export interface SubgraphOptions<C extends RequestContext> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: readonly object[]; // one for each feature
  readonly db: DataSource;
  readonly log: Log;
  readonly verifyIdentity: (token: string | undefined) => Promise<Caller>;
  /** Completes the request's context with what is the subgraph's own. */
  readonly contextOf: (request: RequestContext) => C;
  /** Public HTTP paths beside GraphQL, where the subgraph has some. */
  readonly publicRoutes?: Router;
}

const BODY_LIMIT = '1mb'; // a batch of a hundred representations is far smaller; the gateway bounds what clients send

const LANGUAGE_RANGE = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*)(?:\s*;\s*q=([01](?:\.\d{1,3})?))?$/;

const languagesOf = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .flatMap((part) => {
      const [, tag, quality] = LANGUAGE_RANGE.exec(part.trim()) ?? [];
      return tag === undefined ? [] : [{ tag, quality: Number(quality ?? 1) }];
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

const bearer = (header: string | undefined): string | undefined => /^Bearer (\S+)$/.exec(header ?? '')?.[1];

/** Refuses whoever the gateway, or another subgraph, did not vouch for: a subgraph is never called directly. */
const requireIdentity =
  (verify: SubgraphOptions<RequestContext>['verifyIdentity']): RequestHandler =>
  async (request, response, next) => {
    try {
      response.locals['caller'] = await verify(bearer(request.headers.authorization));
      next();
    } catch (error) {
      if (!(error instanceof IdentityRefused)) throw error;
      response.status(401).json({
        errors: [{ message: 'This address answers the gateway only.', extensions: { code: 'DIRECT_CALL_REFUSED' } }],
      });
    }
  };

const codeOf = ({ extensions: { code } }: GraphQLError): string => (typeof code === 'string' ? code : 'INTERNAL');

/** Ends the read transaction when the answer is complete, counts it, and logs one line per request without anything a person wrote. */
const bookkeeping = <C extends RequestContext>(log: Log): ApolloServerPlugin<C> => ({
  requestDidStart: ({ contextValue }) => {
    const started = performance.now();
    nameRequest(contextValue.requestId);
    return Promise.resolve({
      willSendResponse: async ({ operation, operationName, errors }) => {
        await contextValue.reading.end();
        const codes = errors?.map(codeOf);
        countRequest(operation?.operation ?? 'none', codes ?? [], started);
        log.info(
          {
            requestId: contextValue.requestId,
            operation: operationName,
            ms: Math.round(performance.now() - started),
            ...(codes && { codes }),
          },
          'answered',
        );
      },
    });
  },
});

/** Answers `/health/live` as long as the process lives, `/health/ready` while the database lets us work and the process is not stopping. */
function healthRoutes(db: DataSource, isDraining: () => boolean): Router {
  const isDatabaseReady = databaseReadiness(db);
  const router = express.Router();
  router.get('/live', (_request, response) => void response.json({ status: 'live' }));
  router.get('/ready', async (_request, response) => {
    const ready = !isDraining() && (await isDatabaseReady());
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
  return router;
}

/** A subgraph that is built but does not listen yet. */
export interface Subgraph {
  readonly server: Server;
  readonly drain: () => void;
  readonly stop: () => Promise<void>;
}

const NOTHING: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** A field is answered by one feature: two that have the same would hide each other. */
function schemaOf(typeDefs: DocumentNode, resolvers: readonly object[]): GraphQLSchema {
  const fields = resolvers.flatMap((feature) =>
    Object.entries(feature).flatMap(([type, ofType]) =>
      Object.keys(ofType as object).map((field) => `${type}.${field}`),
    ),
  );
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) throw new Error(`two features answer ${twice}`);
  return buildSubgraphSchema([
    { typeDefs },
    ...resolvers.map((feature) => ({ typeDefs: NOTHING, resolvers: feature as never })),
  ]);
}

/** Builds the HTTP server of one subgraph: identity, access, GraphQL, health, masked errors. */
export async function subgraphOf<C extends RequestContext>(options: SubgraphOptions<C>): Promise<Subgraph> {
  const { name, typeDefs, resolvers, db, log, verifyIdentity, contextOf, publicRoutes } = options;
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  let draining = false;
  const apollo = new ApolloServer<C>({
    schema: schemaOf(typeDefs, [scalars, ...resolvers]),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: maskError,
    logger: log,
    plugins: [
      accessPlugin<C>(),
      bookkeeping<C>(log),
      reportFailures<C>(log),
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.use(
    '/health',
    healthRoutes(db, () => draining),
  );
  app.get('/metrics', metricsRoute); // only the gateway has a port that the public reaches
  app.use(tracedRequest((path) => (path === '/graphql' ? path : '/public'), { continues: true }));
  if (publicRoutes) app.use(publicRoutes);
  app.use(
    '/graphql',
    requireIdentity(verifyIdentity),
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, {
      context: ({ req, res }) => {
        const caller = res.locals['caller'] as Caller;
        const viewer = 'viewer' in caller ? caller.viewer : anonymous(caller.requestId);
        const reading = readTransaction(db, 'viewer' in caller ? viewer : 'system');
        return Promise.resolve(
          contextOf({
            caller,
            viewer,
            requestId: viewer.requestId,
            languages: languagesOf(req.headers['accept-language']),
            reading,
          }),
        );
      },
    }),
  );
  app.use(answerFailure(log));
  log.debug({ subgraph: name }, 'built');
  return {
    server,
    drain: () => {
      draining = true;
    },
    stop: async () => {
      await apollo.stop();
      await db.destroy();
    },
  };
}
