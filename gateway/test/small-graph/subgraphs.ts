import { GraphQLError } from 'graphql';
import type { RequestHandler } from 'express';
import type { SubgraphDefinition } from './small-subgraph.ts';

const viewerAsJson = (_parent: unknown, _args: unknown, context: unknown): string => JSON.stringify(context);

const orders = Array.from({ length: 6 }, (_, index) => ({
  id: `order-${String(index)}`,
  session: { id: index % 2 === 0 ? 'welding' : 'bookkeeping' },
}));

const accounts: SubgraphDefinition = {
  name: 'accounts',
  sdl: `
    type Query { viewer: String persons(first: Int): PersonConnection me: Person broken: String busy: String spendable: String }
    type Mutation { orderPlace(idempotencyKey: String): String }
    type PersonConnection { nodes: [Person] }
    type Person @key(fields: "id") { id: ID! name: String friend: Person friends(first: Int): PersonConnection orders: [Order] }
    type Order @key(fields: "id") { id: ID! session: Session }
    type Session @key(fields: "id", resolvable: false) { id: ID! }
  `,
  resolvers: {
    Query: {
      viewer: viewerAsJson,
      me: () => ({ id: 'ada', name: 'Ada', orders }),
      broken: () => {
        throw new Error('select secret from person where name = $1 -- at /srv/tessera/person.ts:12');
      },
      busy: () => {
        throw new GraphQLError('Too many ask at once.', { extensions: { code: 'TOO_BUSY' } });
      },
      spendable: () => {
        throw new GraphQLError('Confirm who you are once more.', {
          extensions: { code: 'STEP_UP_REQUIRED', acrValues: ['substantial', 'high'], maxAge: 300 },
        });
      },
    },
    Mutation: { orderPlace: (_parent, { idempotencyKey }) => idempotencyKey },
  },
};

const sessions: Readonly<Record<string, string>> = { welding: 'Welding for beginners', bookkeeping: 'Bookkeeping' };

const registry: SubgraphDefinition = {
  name: 'registry',
  sdl: `
    type Query { catalogue: [Session] registryViewer: String }
    type Session @key(fields: "id") { id: ID! title: String provider: String }
  `,
  resolvers: {
    Query: { registryViewer: viewerAsJson, catalogue: () => Object.keys(sessions).map((id) => ({ id })) },
    Session: {
      __resolveReference: (reference) => reference,
      title: (session) => sessions[(session as { id: string }).id],
      provider: (session) => {
        if ((session as { id: string }).id === 'bookkeeping')
          throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
        return 'Weld & Co';
      },
    },
  },
};

const published: RequestHandler = (request, response, next) => {
  if (request.path === '/status-lists/1') response.type('application/statuslist+jwt').send('a list');
  else if (request.path.startsWith('/verify')) response.json({ headers: request.headers, method: request.method });
  else next();
};

const credentials: SubgraphDefinition = {
  name: 'credentials',
  sdl: 'type Person @key(fields: "id") { id: ID! credentials: [String] }',
  resolvers: { Person: { __resolveReference: (reference) => reference, credentials: () => ['Welder, level 3'] } },
  routes: published,
};

/** Three subgraphs that join in a person's orders, the sessions ordered, and the person's credentials. */
export const smallSubgraphs: readonly SubgraphDefinition[] = [accounts, registry, credentials];
