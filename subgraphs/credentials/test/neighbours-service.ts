import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { identityVerifier } from '@tessera/kit/identity/identity-token.ts';
import { close, listen } from '@tessera/kit/server/lifecycle.ts';
import { buildSchema, graphql } from 'graphql';
import type { JSONWebKeySet } from 'jose';

const schema = buildSchema(`
  type InternalOrder { id: ID! personId: ID! providerId: ID! sessionId: ID! opportunityId: ID! state: String! startedOn: String deliveredOn: String }
  type InternalPersonIdentity { givenName: String! familyName: String! birthDate: String! }
  type InternalOrganisation { id: ID! legalName: String! country: String region: String registrationId: String }
  type Query {
    internalOrder(orderId: ID!): InternalOrder
    internalPersonIdentity(personId: ID!): InternalPersonIdentity
    internalOrganisation(id: ID!): InternalOrganisation
  }
`);

/** An order as accounts would tell of it. */
export interface NeighbourOrder {
  readonly id: string;
  readonly personId: string;
  readonly providerId: string;
  readonly state: string;
}

async function bodyOf(request: IncomingMessage): Promise<{ query: string; variables: Record<string, string> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Record<string, string> };
}

/** Accounts and registry as this subgraph meets them: GraphQL over a real port, opened by a service's identity only. */
export class NeighboursService {
  readonly orders = new Map<string, NeighbourOrder>();
  readonly persons = new Map<string, { givenName: string; familyName: string; birthDate: string }>();
  readonly organisations = new Map<
    string,
    { legalName: string; country: string | null; region: string | null; registrationId: string | null }
  >();
  readonly asked: string[] = []; // what was asked for, in order

  private readonly root = {
    internalOrder: ({ orderId }: { orderId: string }) => {
      this.asked.push('order');
      const order = this.orders.get(orderId);
      return (
        order && {
          ...order,
          sessionId: orderId,
          opportunityId: orderId,
          startedOn: '2026-01-10',
          deliveredOn: '2026-02-10',
        }
      );
    },
    internalPersonIdentity: ({ personId }: { personId: string }) => {
      this.asked.push('identity');
      return this.persons.get(personId);
    },
    internalOrganisation: ({ id }: { id: string }) => {
      this.asked.push('organisation');
      const organisation = this.organisations.get(id);
      return organisation && { id, ...organisation };
    },
  };

  /** Listens as `audience`; the returned address is its GraphQL endpoint. */
  async start(
    audience: string,
    jwks: JSONWebKeySet,
  ): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
    const verify = identityVerifier(audience, jwks);
    const answer = async (request: IncomingMessage): Promise<object> => {
      const caller = await verify(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]);
      if (!('service' in caller)) throw new Error('only services ask here');
      const { query, variables } = await bodyOf(request);
      return graphql({ schema, source: query, rootValue: this.root, variableValues: variables });
    };
    const server = createServer((request, response) => {
      answer(request).then(
        (result) => response.setHeader('content-type', 'application/json').end(JSON.stringify(result)),
        () => response.writeHead(401).end('{"errors":[{"message":"refused"}]}'),
      );
    });
    await listen(server, 0, '127.0.0.1');
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      stop: () => close(server, () => Promise.resolve()),
    };
  }
}
