import { audit } from '../../src/ledger/audit.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { signingKeys } from '@tessera/stack/testing/signing-keys.ts';
import { quoteSeal } from '../../src/quote/funding-quote.ts';
import { managedFund } from '../funds.ts';
import { RegistryDouble } from '../registry-double.ts';
import { cancelAtOnce, endAtOnce, repeatAtOnce, spendAtOnce, type Arena } from './contention.ts';
import type { SoakPart } from './soak-part.ts';

const CLIENTS = 64;
const REPEATS = 100;
const SLOWEST = 2_000; // milliseconds for all of them to be answered, on a quiet machine

/** One account, one key, one reservation, and many who want it at once, again and again. */
export const soakContention: SoakPart = async ({ db, dataKey, steps, say }) => {
  const { signer, jwks } = await signingKeys('accounts');
  const registry = new RegistryDouble();
  const services = { db, registry, quotes: quoteSeal(signer.accounts, jwks) };
  const fund = await managedFund(db, 'EMPLOYMENT_SERVICE', '10000000.00');
  const arena: Arena = { services, registry, dataKey, fund };
  const wrong: string[] = [];
  const rounds = Math.max(2, Math.floor(steps / 1_000));
  let slowest = 0;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const { orders, ledger } = await spendAtOnce(arena, CLIENTS);
    slowest = Math.max(slowest, performance.now() - began);
    const { done = 0, ACCOUNT_BUSY = 0, QUOTE_CHANGED = 0 } = orders;
    if (done !== 1 || done + ACCOUNT_BUSY + QUOTE_CHANGED !== CLIENTS)
      wrong.push(`${String(CLIENTS)} orders of 60 from 100: ${JSON.stringify(orders)}`);
    if (ledger['reserved'] !== 1 || ledger['missing'] !== CLIENTS - 1)
      wrong.push(`${String(CLIENTS)} reservations of 60 from 100: ${JSON.stringify(ledger)}`);
    const repeated = await repeatAtOnce(arena, REPEATS);
    if (Object.values(repeated).some((different) => different !== 1))
      wrong.push(`one key, ${String(REPEATS)} times: ${JSON.stringify(repeated)}`);
  }
  say(
    `${String(rounds)} rounds of ${String(CLIENTS)} clients at one account; the slowest of both took ${slowest.toFixed(0)} ms`,
  );
  if (slowest > SLOWEST) say(`more than ${String(SLOWEST)} ms: was the machine busy?`);
  const endings: Record<string, number> = {};
  for (let round = 0; round < rounds * 5; round++)
    for (const ending of [await endAtOnce(arena), await cancelAtOnce(arena)]) {
      endings[ending.join('+')] = (endings[ending.join('+')] ?? 0) + 1;
      if (ending.length !== 1) wrong.push(`one thing, two ways at once: ${ending.join(' and ')}`);
    }
  say(`${String(rounds * 5)} races: ${JSON.stringify(endings)}`);
  const checks = await inTransaction(db, audit);
  // The ledger alone was asked, so some reservations have no order.
  return [
    ...wrong,
    ...checks
      .filter(({ check, wrong: rows }) => rows > 0 && !check.startsWith('orders'))
      .map(({ check }) => `audit: ${check}`),
  ];
};
