import './apollo-telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { GatewayConfig } from './config.ts';
import { maskErrors } from './errors/mask-errors.ts';
import { notNowPlugin } from './errors/not-now.ts';
import { challengeFor } from './identity/challenge.ts';
import { MAX_TOKENS, operationLimitsPlugin } from './limits/operation-limits.ts';
import { readableOperationPlugin } from './limits/readable-operation.ts';
import { currentRequest, type RequestContext } from './request-context.ts';
import type { Connections } from './subgraph-calls/connections.ts';
import { subgraphDataSource } from './subgraph-calls/subgraph-data-source.ts';
import { knownScalarsPlugin } from './supergraph/known-scalars.ts';
import { supergraphFile } from './supergraph/supergraph-file.ts';

/** Tells a client whose user must sign in again how to go about it. */
const challengePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        const challenge = errors && challengeFor(errors);
        if (challenge) response.http.headers.set('www-authenticate', challenge);
        return Promise.resolve();
      },
    }),
};

/** Gives the log the name of the operation: never its text, never its variables. */
const operationNamePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        const facts = currentRequest.getStore();
        if (facts) Object.assign(facts, { operation: operationName, operationType: operation?.operation });
        return Promise.resolve();
      },
    }),
};

// Nothing of Apollo's own services, and no page that loads scripts from elsewhere.
const withoutApolloServices = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const planner = (config: GatewayConfig, connections: Connections, log: Log): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl: supergraphFile(config.supergraphFile, log),
    buildService: ({ name }) => subgraphDataSource(connections.to(name), log),
    __exposeQueryPlanExperimental: false,
    telemetry: { includeDocument: false, recordExceptions: false }, // either could quote what a person wrote
    logger: log,
  });

/** Loads the supergraph and starts the GraphQL server over it; rejects when it cannot be loaded. */
export async function startGraphqlServer(
  config: GatewayConfig,
  connections: Connections,
  log: Log,
  plugins: readonly ApolloServerPlugin<RequestContext>[] = [],
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: planner(config, connections, log),
    logger: log,
    nodeEnv: config.production ? 'production' : 'development',
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    formatError: maskErrors(log),
    stopOnTerminationSignals: false,
    plugins: [
      knownScalarsPlugin,
      operationNamePlugin,
      readableOperationPlugin,
      operationLimitsPlugin,
      challengePlugin,
      notNowPlugin,
      ...plugins,
      ...withoutApolloServices(),
    ],
  });
  await server.start();
  return server;
}
