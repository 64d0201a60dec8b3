import type { AddressInfo } from 'node:net';
import { signingKeys, type SigningKeys } from '@tessera/stack/testing/signing-keys.ts';
import { createLog } from '../../src/telemetry/log.ts';
import { identityVerifier, signServiceIdentity, signViewerIdentity } from '../../src/identity/identity-token.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { typeDefsBelow } from '../../src/graphql/type-defs.ts';
import { close, listen } from '../../src/server/lifecycle.ts';
import { subgraphOf, type Subgraph } from '../../src/server/subgraph.ts';
import { noteDatabase, type NoteDatabase } from './note-database.ts';
import { noteContextOf, noteResolvers, type NoteContext } from './note-resolvers.ts';

/** What a subgraph answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Codes of what went wrong. */
export const codesOf = ({ errors }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions['code']);

/** How a request differs from the usual one. */
export interface Send {
  readonly token?: string | null;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A subgraph of notes over HTTP. */
export interface NotesUnderTest extends NoteDatabase {
  readonly url: string;
  readonly origin: string;
  readonly keys: SigningKeys<'gateway' | 'notes' | 'registry'>;
  readonly subgraph: Subgraph;
  readonly logLines: readonly Readonly<Record<string, unknown>>[];
  readonly send: (query: string, how?: Send) => Promise<Answer>;
  readonly as: (viewer: Viewer, query: string, how?: Send) => Promise<Answer>;
  readonly asService: (query: string, how?: Send) => Promise<Answer>;
}

async function post(url: string, query: string, how: Send): Promise<Answer> {
  const { token = null, variables = {}, headers = {}, body, signal } = how;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body ?? JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, text, data, errors };
}

/** Starts the subgraph with a database and keys of its own. */
export async function notesUnderTest({ poolSize }: { readonly poolSize?: number } = {}): Promise<NotesUnderTest> {
  const database = await noteDatabase(poolSize);
  const { db } = database;
  const keys = await signingKeys('gateway', 'notes', 'registry');
  const logLines: Record<string, unknown>[] = [];
  const subgraph = await subgraphOf<NoteContext>({
    name: 'notes',
    typeDefs: typeDefsBelow(import.meta.dirname),
    resolvers: [noteResolvers],
    db,
    log: createLog('notes', 'info', {
      write: (line) => void logLines.push(JSON.parse(line) as Record<string, unknown>),
    }),
    verifyIdentity: identityVerifier('notes', keys.jwks),
    contextOf: noteContextOf(db),
  });
  await listen(subgraph.server, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}`;
  const url = `${origin}/graphql`;
  const send: NotesUnderTest['send'] = (query, how = {}) => post(url, query, how);
  return {
    ...database,
    url,
    origin,
    keys,
    subgraph,
    logLines,
    send,
    as: async (viewer, query, how = {}) =>
      send(query, { token: await signViewerIdentity(keys.signer.gateway, { audience: 'notes', viewer }), ...how }),
    asService: async (query, how = {}) =>
      send(query, {
        token: await signServiceIdentity(keys.signer.registry, { audience: 'notes', requestId: 'r-s' }),
        ...how,
      }),
    stop: async () => {
      await close(subgraph.server, subgraph.stop);
      await database.stop();
    },
  };
}
