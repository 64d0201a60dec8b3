import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { createLog, type Log } from '@tessera/kit/telemetry/log.ts';
import { exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { LOCAL_ORIGINS, type GatewayConfig } from '../../src/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { serve } from './serve.ts';
import { documentOf, startSubgraph, type SmallSubgraph, type SubgraphDefinition } from './small-subgraph.ts';
import { smallSubgraphs } from './subgraphs.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';

/** A GraphQL answer with the HTTP one it came in. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] | undefined;
  readonly text: string;
}

/** The gateway with subgraphs and issuer, all over HTTP. */
export interface SmallGraph {
  readonly url: URL;
  readonly issuer: TokenIssuer;
  readonly supergraphFile: string;
  readonly logLines: Record<string, unknown>[];
  subgraph(name: string): SmallSubgraph;
  ask(
    query: string,
    options?: { variables?: object; token?: string; headers?: Record<string, string> },
  ): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  drain(): void;
  stop(): Promise<void>;
}

/** The supergraph of some subgraphs; the addresses in it are of no use. */
export function compose(definitions: readonly SubgraphDefinition[]): string {
  const composed = composeServices(
    definitions.map((definition) => ({
      name: definition.name,
      url: 'http://127.0.0.1:9/nobody',
      typeDefs: documentOf(definition),
    })),
  );
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors, 'does not compose');
  return composed.supergraphSdl;
}

const KEY_OF_GATEWAY = { kid: 'gateway', alg: 'EdDSA' };

async function identityKeys(): Promise<{ identityKey: string; jwks: JSONWebKeySet }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    identityKey: JSON.stringify({ ...(await exportJWK(privateKey)), ...KEY_OF_GATEWAY }),
    jwks: { keys: [{ ...(await exportJWK(publicKey)), ...KEY_OF_GATEWAY }] },
  };
}

const memoryLog = (lines: Record<string, unknown>[]): Log =>
  createLog('gateway', 'debug', {
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors, text };
}

/** Starts issuer, subgraphs and gateway; `change` is laid over the gateway's configuration. */
export async function startSmallGraph(change: Partial<GatewayConfig> = {}): Promise<SmallGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'small-graph-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, compose(smallSubgraphs));
  const { identityKey, jwks } = await identityKeys();
  const issuer = await startTokenIssuer();
  const subgraphs = await Promise.all(smallSubgraphs.map((definition) => startSubgraph(definition, jwks)));
  const logLines: Record<string, unknown>[] = [];
  const gateway = await createGateway(
    {
      production: false,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'debug',
      identityKey,
      supergraphFile,
      subgraphs: new Map(subgraphs.map(({ name, url }) => [name, url])),
      issuer: issuer.issuer,
      audience: issuer.audience,
      publicUrl: new URL('http://localhost:4000'),
      corsOrigins: ['https://front.example', LOCAL_ORIGINS],
      introspection: true,
      explorerFolder: join(folder, 'explorer'), // nothing is built there unless a test does
      telemetry: { OTEL_TRACES_SAMPLER_ARG: 1 },
      metricsPort: undefined,
      ...change,
    },
    memoryLog(logLines),
  );
  const served = await serve(gateway.app);
  const ask: SmallGraph['ask'] = async (query, { variables, token, headers } = {}) =>
    answerOf(
      await fetch(new URL('/graphql', served.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      }),
    );
  return {
    url: served.url,
    issuer,
    supergraphFile,
    logLines,
    ask,
    subgraph: (name) => {
      const found = subgraphs.find((subgraph) => subgraph.name === name);
      if (!found) throw new Error(`no subgraph ${name}`);
      return found;
    },
    fetch: (path, init) => fetch(new URL(path, served.url), init),
    drain: gateway.drain,
    stop: async () => {
      await served.stop();
      await gateway.stop();
      await Promise.all([issuer.stop(), ...subgraphs.map((subgraph) => subgraph.stop())]);
      await rm(folder, { recursive: true });
    },
  };
}
