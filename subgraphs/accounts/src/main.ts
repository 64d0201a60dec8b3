import { allInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { repeat } from '@tessera/kit/server/repeat.ts';
import { runSubgraph } from '@tessera/kit/server/run-subgraph.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { countedBy } from '@tessera/kit/telemetry/metrics.ts';
import type { JSONWebKeySet } from 'jose';
import type { DataSource } from 'typeorm';
import { layAccountsToRest } from './account/lay-accounts-to-rest.ts';
import { takeSnapshots } from './account/take-snapshots.ts';
import { readConfig, type AccountsConfig } from './config.ts';
import type { Context } from './context.ts';
import { accountsDataSource } from './data-source.ts';
import { expireLots } from './expiry/expire-lots.ts';
import { notifyOfExpiry } from './expiry/notify-of-expiry.ts';
import { guidanceBy } from './leave/guidance.ts';
import { keepLeaveCurrent } from './leave/keep-leave-current.ts';
import { loadersOf } from './loaders.ts';
import { drawClosedWindows } from './allocation/draw-window.ts';
import { lapseRequests } from './co-funding/lapse-requests.ts';
import { returnLotsDue } from './earmark/return-lots.ts';
import { finishPlacements } from './order/finish-placements.ts';
import { endDelisted } from './order/end-delisted.ts';
import { sweepOrders } from './order/sweep-orders.ts';
import { registryBy } from './order/registry.ts';
import { repayOwnShares } from './own-share/repay-own-shares.ts';
import { sandboxPayments } from './own-share/sandbox-payments.ts';
import { sweepHolds } from './payment-hold/sweep-holds.ts';
import { headSeal } from './proof/head-seal.ts';
import { sealDays } from './proof/seal-days.ts';
import { quoteSeal } from './quote/funding-quote.ts';
import { resolvers } from './schema.ts';
import { runSimulations } from './simulation/run-simulations.ts';
import { advanceWaitingTopUps } from './top-up/advance-top-ups.ts';
import { typeDefs } from './type-defs.ts';

/** Pause between two sweeps for placements that were left in between, in milliseconds. */
const SWEEP = 2_000;

/** Pause between two looks for leave that time has overtaken, in milliseconds. Who reads needs no sweep: it is for those who are told. */
const LEAVE = 10_000;

/** Pause between two sweeps for orders whose last day for an answer is over, in milliseconds: commands look at the day themselves. */
const LAPSING = 10_000;

/** Pause between two looks for a day that is over, in milliseconds. */
const DAYS = 60_000;

/** Pause between two looks for pledged money that has arrived, and for money that goes back, in milliseconds. */
const FUNDING = 30_000;

/** What follows from a day being over: what expires with it, what is told of lots that will, and the seal on it. */
async function lookAfterDays(db: DataSource): Promise<void> {
  await allInTurn(
    () => expireLots(db),
    () => notifyOfExpiry(db),
    () => layAccountsToRest(db),
    () => sealDays(db),
    () => takeSnapshots(db),
  );
}

/** Money on its way between funds and accounts. */
async function lookAfterFunding(db: DataSource): Promise<void> {
  await allInTurn(
    () => advanceWaitingTopUps(db),
    () => lapseRequests(db),
    () => returnLotsDue(db),
    () => drawClosedWindows(db),
  );
}

await runSubgraph<AccountsConfig, Context>({
  name: 'accounts',
  readConfig,
  dataSource: ({ DATABASE_URL, DATABASE_POOL_SIZE }) => accountsDataSource(DATABASE_URL, DATABASE_POOL_SIZE),
  typeDefs,
  resolvers,
  begin: ({ config, db, signer, log }) => {
    const registry = registryBy(subgraphCaller(signer, 'registry', config.REGISTRY_URL));
    const guidance = guidanceBy(subgraphCaller(signer, 'guidance-and-validation', config.GUIDANCE_AND_VALIDATION_URL));
    const jwks = JSON.parse(config.IDENTITY_JWKS_FILE) as JSONWebKeySet;
    const quotes = quoteSeal(signer, jwks);
    const heads = headSeal(signer, jwks);
    const { SANDBOX_PAYMENT_URL: paymentPage } = config;
    const payments = paymentPage === undefined ? null : sandboxPayments(signer, paymentPage);
    const countSwept = countedBy(
      'tessera_placements_swept_total',
      'Placements left in between that a sweep looked after, by what became of them.',
      'ending',
    );
    const countLeave = countedBy(
      'tessera_leave_overtaken_total',
      'Requests for leave that silence, time or their order has decided, by what became of them.',
      'state',
    );
    const sweeps = [
      repeat(() => finishPlacements({ db, registry }, countSwept), SWEEP, log),
      repeat(() => repayOwnShares({ db, payments }), SWEEP, log),
      repeat(() => keepLeaveCurrent(db, countLeave), LEAVE, log),
      repeat(() => lookAfterDays(db), DAYS, log),
      repeat(() => runSimulations(db), SWEEP, log),
      repeat(() => sweepOrders({ db, registry }), LAPSING, log),
      repeat(() => sweepHolds(db), LAPSING, log),
      repeat(() => endDelisted(db), LAPSING, log),
      repeat(() => lookAfterFunding(db), FUNDING, log),
    ];
    return Promise.resolve({
      contextOf: (request) => ({
        ...request,
        db,
        registry,
        guidance,
        quotes,
        payments,
        heads,
        dataKey: config.DATA_KEY_FILE,
        loaders: loadersOf(request, db),
      }),
      end: () => Promise.all(sweeps.map((end) => end())).then(() => undefined),
    });
  },
});
