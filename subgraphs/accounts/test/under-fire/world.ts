import { uuidv7 } from 'uuidv7';
import { decimalOf } from '@tessera/kit/money/money.ts';
import { signingKeys } from '@tessera/stack/testing/signing-keys.ts';
import type { JSONWebKeySet, JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { demoContent } from '../../src/demo/demo-content.ts';
import type { SessionSnapshot } from '../../src/order/registry.ts';
import { cents, grant, personWithAccount } from '../accounts-under-test.ts';
import { managedFund } from '../funds.ts';
import { policyVersionInForce, schemeDay } from '../policies.ts';
import { RegistryDouble } from '../registry-double.ts';
import { serveRegistry } from './registry-server.ts';

/** A person who learns, and their account. */
export interface Learner {
  readonly personId: string;
  readonly accountId: string;
}

/** A fund, and the organisation that manages it. */
export interface WorldFund {
  readonly fundId: string;
  readonly organisationId: string;
}

/** A session as JSON carries it. */
export type WorldSession = Omit<SessionSnapshot, 'price'> & { readonly price: string };

/** Everything the commands are about, as JSON carries it. Few of each, so that they get in each other's way. */
export interface World {
  readonly learners: readonly Learner[];
  readonly funds: readonly WorldFund[];
  readonly sessions: readonly WorldSession[];
  readonly registryUrl: string;
  readonly key: JWK; // of accounts: it signs quotes
  readonly jwks: JSONWebKeySet;
}

/** A world, the registry of it, and the way to end it. */
export interface RunningWorld {
  readonly world: World;
  readonly registry: RegistryDouble;
  readonly stop: () => Promise<void>;
}

/** What each fund begins with. */
export const FUND = cents('20000.00');

/** What becomes due when, in percent of a price. */
export const TRANCHES = { start: 25, progress: 25, final: 50 };

/** First days of sessions, from today: most have begun, on the others money has time to arrive. */
const STARTS = [-900, -900, -900, -900, 1, 2, 4, 8, 12, 20, 30, 40];

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list has no element');
  return found;
};

async function learner(db: DataSource, dataKey: Buffer, { fundId }: WorldFund): Promise<Learner> {
  const made = await personWithAccount(db, dataKey);
  await grant(db, fundId, made.accountId, '500.00', '2099-12-31');
  return made;
}

/** Enters accounts with something in them, funds with money, a policy, and sessions of a registry that does not always answer. */
export async function createWorld(db: DataSource, dataKey: Buffer): Promise<RunningWorld> {
  const { secret, jwks } = await signingKeys('accounts');
  const registry = new RegistryDouble();
  const served = await serveRegistry(registry, 50);
  await policyVersionInForce(db, { ...demoContent, tranches: TRANCHES });
  const funds = await times(3, () => managedFund(db, 'EMPLOYMENT_SERVICE', decimalOf(FUND)));
  const learners = await times(16, (n) => learner(db, dataKey, at(funds, n)));
  const providers = [uuidv7(), uuidv7()];
  const sessions = await times(STARTS.length, async (n) => ({
    ...registry.session(cents(`${80 + 35 * n}.${10 + n}`), {
      providerId: at(providers, n),
      startsOn: await schemeDay(db, STARTS[n]),
      endsOn: await schemeDay(db, STARTS[n]),
      capacity: 1_000_000,
    }),
  }));
  return {
    registry,
    world: {
      learners,
      funds: funds.map(({ fundId, organisationId }) => ({ fundId, organisationId })),
      sessions: sessions.map((session) => ({ ...session, price: session.price.toString() })),
      registryUrl: served.url,
      key: secret.accounts,
      jwks,
    },
    stop: served.stop,
  };
}
