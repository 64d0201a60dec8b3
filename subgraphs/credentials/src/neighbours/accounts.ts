import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';

/** As much of a training order as issuing rests on. */
export interface OrderFacts {
  readonly id: string;
  readonly personId: string;
  readonly providerId: string;
  readonly state: string;
  readonly startedOn: string | null;
  readonly deliveredOn: string | null;
}

/** Who a person is, for the document that names them. Asked once, at issue, and kept nowhere else. */
export interface PersonIdentity {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
}

/** What the accounts subgraph answers. Null when there is no such order or person. */
export interface Accounts {
  readonly orderOf: (orderId: string, requestId: string) => Promise<OrderFacts | null>;
  readonly identityOf: (personId: string, requestId: string) => Promise<PersonIdentity | null>;
}

const ORDER = `query CredentialsOrder($orderId: ID!) {
  internalOrder(orderId: $orderId) { id personId providerId state startedOn deliveredOn }
}`;

const IDENTITY = `query CredentialsIdentity($personId: ID!) {
  internalPersonIdentity(personId: $personId) { givenName familyName birthDate }
}`;

/** Asks the accounts subgraph. */
export const accountsOver = (call: CallSubgraph): Accounts => ({
  orderOf: async (orderId, requestId) =>
    (await call<{ internalOrder: OrderFacts | null }>(ORDER, { orderId }, requestId)).internalOrder,
  identityOf: async (personId, requestId) =>
    (await call<{ internalPersonIdentity: PersonIdentity | null }>(IDENTITY, { personId }, requestId))
      .internalPersonIdentity,
});
