import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import { uuidv7 } from 'uuidv7';
import type { PlaceOf, Registry, SessionSnapshot } from '../src/order/registry.ts';

/** Registry's part of a placement with its promises: places are finite, taking is idempotent, and a released order never gets a place again. */
export class RegistryDouble implements Registry {
  readonly sessions = new Map<string, SessionSnapshot & { readonly capacity: number }>();
  readonly places = new Map<string, 'TAKEN' | 'RELEASED'>(); // by order
  private readonly taken = new Map<string, Set<string>>(); // orders by session
  readonly organisations = new Map<string, readonly string[]>(); // kinds by id
  unavailable = false;

  session(price: bigint, changes: Partial<SessionSnapshot & { readonly capacity: number }> = {}): SessionSnapshot {
    const session = {
      sessionId: uuidv7(),
      fundingFacts: ['kind:TRAINING'],
      opportunityId: uuidv7(),
      opportunityVersion: 1,
      providerId: uuidv7(),
      price,
      currency: 'EUR',
      startsOn: '2020-01-10',
      endsOn: changes.startsOn === undefined ? '2020-02-10' : '2099-12-31',
      whyNotBookable: null,
      capacity: 10,
      ...changes,
    };
    this.sessions.set(session.sessionId, session);
    return session;
  }

  private answer<T>(work: () => T): Promise<T> {
    return this.unavailable ? Promise.reject(new SubgraphUnavailable('registry')) : Promise.resolve(work());
  }

  snapshot(sessionId: string): Promise<SessionSnapshot | null> {
    return this.answer(() => this.sessions.get(sessionId) ?? null);
  }

  organisationKinds(id: string): Promise<readonly string[] | null> {
    return this.answer(() => this.organisations.get(id) ?? null);
  }

  takePlace({ orderId, sessionId }: PlaceOf): ReturnType<Registry['takePlace']> {
    return this.answer(() => {
      if (this.places.get(orderId) === 'RELEASED') return { taken: false, reason: 'RELEASED' };
      const taken = this.taken.get(sessionId) ?? new Set();
      if (!taken.has(orderId) && taken.size >= (this.sessions.get(sessionId)?.capacity ?? 0))
        return { taken: false, reason: 'FULL' };
      this.taken.set(sessionId, taken.add(orderId));
      this.places.set(orderId, 'TAKEN');
      return { taken: true };
    });
  }

  releasePlace({ orderId, sessionId }: Omit<PlaceOf, 'opportunityVersion'>): Promise<void> {
    return this.answer(() => {
      this.taken.get(sessionId)?.delete(orderId);
      this.places.set(orderId, 'RELEASED');
    });
  }
}
