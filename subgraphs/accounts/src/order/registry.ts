import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';

/** What registry says of a session at the moment of booking: the only source of an order's price and rules. */
export interface SessionSnapshot {
  readonly sessionId: string;
  readonly opportunityId: string;
  readonly opportunityVersion: number;
  readonly providerId: string;
  readonly price: bigint; // minor units
  readonly currency: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly fundingFacts: readonly string[]; // what earmarks are held against
  readonly whyNotBookable: string | null; // a code; null when it can be booked
}

/** The part of an order that registry needs. */
export interface PlaceOf {
  readonly orderId: string;
  readonly sessionId: string;
  readonly opportunityVersion: number;
}

/** What this subgraph asks of registry. Each throws `SubgraphUnavailable` when there is no answer; taking and releasing may be repeated at will. */
export interface Registry {
  readonly snapshot: (sessionId: string, requestId: string) => Promise<SessionSnapshot | null>;
  readonly takePlace: (
    place: PlaceOf,
    requestId: string,
  ) => Promise<{ readonly taken: true } | { readonly taken: false; readonly reason: string }>;
  /** What an organisation does in the scheme; null when there is none. */
  readonly organisationKinds: (organisationId: string, requestId: string) => Promise<readonly string[] | null>;
  readonly releasePlace: (place: Omit<PlaceOf, 'opportunityVersion'>, requestId: string) => Promise<void>;
}

const SNAPSHOT = `query OrderSnapshot($sessionId: ID!) {
  internalSessionSnapshot(sessionId: $sessionId) {
    sessionId opportunityId opportunityVersion providerId price { amount currency } startsOn endsOn fundingFacts bookable whyNotBookable
  }
}`;
const TAKE = `mutation OrderTakePlace($input: InternalPlaceTakeInput!) { internalPlaceTake(input: $input) { taken reason } }`;
const RELEASE = `mutation OrderReleasePlace($input: InternalPlaceReleaseInput!) { internalPlaceRelease(input: $input) { released } }`;
const KINDS = `query FunderKinds($id: ID!) { internalOrganisation(id: $id) { kinds } }`;

interface SnapshotAnswer {
  readonly internalSessionSnapshot:
    | (Omit<SessionSnapshot, 'price' | 'currency'> & {
        readonly price: { readonly amount: string; readonly currency: string };
        readonly bookable: boolean;
      })
    | null;
}

/** Registry, reached by its internal fields. */
export const registryBy = (call: CallSubgraph): Registry => ({
  snapshot: async (sessionId, requestId) => {
    const { internalSessionSnapshot: found } = await call<SnapshotAnswer>(SNAPSHOT, { sessionId }, requestId);
    if (found === null) return null;
    const { price, bookable, whyNotBookable, ...snapshot } = found;
    const amount = minorUnitsOf(price.amount);
    if (amount === null) throw new Error('registry gave a price that is not a decimal');
    return {
      ...snapshot,
      price: amount,
      currency: price.currency,
      whyNotBookable: bookable ? null : (whyNotBookable ?? 'CLOSED'),
    };
  },
  takePlace: async ({ orderId, sessionId, opportunityVersion }, requestId) => {
    type Answer = { readonly internalPlaceTake: { readonly taken: boolean; readonly reason: string | null } };
    const { internalPlaceTake: answer } = await call<Answer>(
      TAKE,
      { input: { orderId, sessionId, opportunityVersion } },
      requestId,
    );
    return answer.taken ? { taken: true } : { taken: false, reason: answer.reason ?? 'CLOSED' };
  },
  organisationKinds: async (id, requestId) => {
    type Found = { readonly internalOrganisation: { readonly kinds: readonly string[] } | null };
    return (await call<Found>(KINDS, { id }, requestId)).internalOrganisation?.kinds ?? null;
  },
  releasePlace: async ({ orderId, sessionId }, requestId) => {
    await call(RELEASE, { input: { orderId, sessionId } }, requestId);
  },
});
