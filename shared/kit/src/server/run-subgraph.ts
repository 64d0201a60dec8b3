import type { DocumentNode } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import type { DataSource } from 'typeorm';
import type { Router } from 'express';
import { identityVerifier, parseSigningKey, type SigningKey } from '../identity/identity-token.ts';
import { createLog, type Log } from '../telemetry/log.ts';
import { watchPool } from '../telemetry/metrics.ts';
import { startTelemetry, type TelemetryConfig } from '../telemetry/start-telemetry.ts';
import { refuseMovedClock } from '../database/refuse-moved-clock.ts';
import { traceStatements } from '../database/trace-statements.ts';
import { listen, stopOnSignal } from './lifecycle.ts';
import { main } from './main.ts';
import { subgraphOf, type RequestContext } from './subgraph.ts';

/** The part of a subgraph's configuration that the kit itself needs. */
export interface SubgraphConfig extends TelemetryConfig {
  readonly NODE_ENV: string;
  readonly HOST: string;
  readonly PORT: number;
  readonly LOG_LEVEL: string;
  readonly IDENTITY_KEY_FILE: string;
  readonly IDENTITY_JWKS_FILE: string;
}

/** What a running subgraph's own parts are built from. */
export interface Foundations<Config> {
  readonly config: Config;
  readonly db: DataSource;
  readonly signer: SigningKey;
  readonly log: Log;
}

/** What makes one subgraph different from another. */
export interface SubgraphDefinition<Config extends SubgraphConfig, C extends RequestContext> {
  readonly name: string;
  readonly readConfig: () => Config;
  readonly dataSource: (config: Config) => DataSource;
  readonly typeDefs: DocumentNode;
  readonly resolvers: readonly object[]; // one for each feature
  /** Runs once, when the database answers: starts what works in the background and tells how a request's context is completed. */
  readonly begin: (foundations: Foundations<Config>) => Promise<{
    readonly contextOf: (request: RequestContext) => C;
    readonly publicRoutes?: Router;
    readonly end?: () => Promise<void>;
  }>;
}

/** The life of a subgraph's process: configuration, database, background work, HTTP; until a signal ends it. */
export const runSubgraph = <Config extends SubgraphConfig, C extends RequestContext>(
  definition: SubgraphDefinition<Config, C>,
): Promise<void> =>
  main(async () => {
    const { name, typeDefs, resolvers } = definition;
    const config = definition.readConfig();
    const log = createLog(name, config.LOG_LEVEL);
    const telemetry = await startTelemetry(name, config, log);
    const db = await definition.dataSource(config).initialize();
    if (config.NODE_ENV === 'production') await refuseMovedClock(db);
    watchPool(db);
    if (telemetry.tracing) traceStatements(db, name);
    const signer = await parseSigningKey(config.IDENTITY_KEY_FILE, name);
    const verifyIdentity = identityVerifier(name, JSON.parse(config.IDENTITY_JWKS_FILE) as JSONWebKeySet);
    const { contextOf, publicRoutes, end } = await definition.begin({ config, db, signer, log });
    const subgraph = await subgraphOf({
      name,
      typeDefs,
      resolvers,
      db,
      log,
      verifyIdentity,
      contextOf,
      ...(publicRoutes && { publicRoutes }),
    });
    await listen(subgraph.server, config.PORT, config.HOST);
    stopOnSignal(subgraph.server, log, {
      drain: subgraph.drain,
      cleanup: async () => {
        await end?.();
        await subgraph.stop();
        await telemetry.end();
      },
    });
    log.info({ port: config.PORT }, 'ready');
  });
