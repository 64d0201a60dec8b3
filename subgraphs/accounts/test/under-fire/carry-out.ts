import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { deposit } from '../../src/ledger/deposit.ts';
import { grantLots } from '../../src/ledger/grant-lots.ts';
import { payBack, payIn, refundOwn, settleOwn } from '../../src/ledger/move-own.ts';
import { refund, release, settle } from '../../src/ledger/move-reserved.ts';
import { payOut } from '../../src/ledger/pay-out.ts';
import { reserve } from '../../src/ledger/reserve.ts';
import type { Command } from './command.ts';
import { PRICE } from './world.ts';

/** What came of a command: minor units that its journal entry moved, or why nothing was. */
export type Outcome = { readonly moved: string } | { readonly refusal: string };

const moved = (amount: bigint): Outcome => ({ moved: amount.toString() });

/** What the ledger raises where a caller has ruled it out before: here nobody has, so it is an outcome. */
const EXPECTED =
  /reservation_price|fund_balance_(?:floor|budget)|provider_payable_floor|PROVIDER_WITHOUT_PAYABLE|RESERVATION_MISSING/;

/** Carries a command out once for its key, which stands as the actor in the journal: there the oracle finds it again. */
export const carryOut = (db: DataSource, key: string, command: Command): Promise<Outcome> =>
  inTransaction(db, async (tx) => {
    const outcome = await once<Outcome>(tx, { scope: 'fire', key, request: command }, () => attempt(tx, key, command));
    if ('refusal' in outcome && typeof outcome.refusal !== 'string') throw new Error(outcome.refusal.code);
    return outcome as Outcome;
  });

async function attempt(tx: Tx, key: string, command: Command): Promise<Outcome> {
  await tx.query('savepoint fire');
  try {
    const outcome = await act(tx, key, command);
    await tx.query('release savepoint fire');
    return outcome;
  } catch (error) {
    const [expected] = EXPECTED.exec(String(error)) ?? [];
    if (expected === undefined) throw error;
    await tx.query('rollback to savepoint fire');
    return { refusal: expected };
  }
}

const moves = { settle, release, refund, payIn, payBack, settleOwn, refundOwn };

async function act(tx: Tx, actor: string, command: Command): Promise<Outcome> {
  switch (command.kind) {
    case 'deposit':
      await deposit(tx, { fundId: command.fundId, amount: command.amount, actor, paymentReference: actor });
      return moved(command.amount);
    case 'budget':
      await tx.query(`select set_fund_budget($1, $2)`, [command.fundId, command.amount.toString()]);
      return moved(0n);
    case 'grant':
      return grantOne(tx, actor, command);
    case 'payOut':
      await payOut(tx, {
        providerId: command.providerId,
        amount: command.amount,
        currency: 'EUR',
        actor,
        reason: 'fire',
      });
      return moved(command.amount);
    case 'expire':
      return expireAll(tx, actor);
    case 'freeze':
    case 'open':
      await tx.query(`update learning_account set state = $2 where id = $1`, [
        command.accountId,
        command.kind === 'open' ? 'OPEN' : 'FROZEN',
      ]);
      return moved(0n);
    case 'reserve':
      return reserveOne(tx, actor, command);
    default: {
      const { order, amount, kind } = command;
      const outcome = await moves[kind](tx, { ...order, amount, actor, reason: 'fire', atFault: false });
      return outcome === 'done' ? moved(amount) : { refusal: `exceeds by ${outcome.exceeds}` };
    }
  }
}

async function grantOne(tx: Tx, actor: string, command: Command & { kind: 'grant' }): Promise<Outcome> {
  const { fundId, accountId, amount, expiresOn } = command;
  const grants = [{ accountId, amount, expiresOn, explanation: { kind: 'OTHER' as const } }];
  const outcome = await grantLots(tx, { fundId, grantReference: actor, actor, grants });
  return 'refusal' in outcome ? outcome : moved(amount);
}

async function reserveOne(
  tx: Tx,
  actor: string,
  { order, amount }: { order: { orderId: string; accountId: string; providerId: string }; amount: bigint },
): Promise<Outcome> {
  const terms = { price: PRICE, currency: 'EUR', facts: [], consumptionOrder: 'EXPIRY' } as const;
  const outcome = await reserve(tx, { ...order, ...terms, amount, actor });
  if (outcome === 'reserved') return moved(amount);
  return { refusal: outcome === 'account not open' ? outcome : `missing ${outcome.missing}` };
}

async function expireAll(tx: Tx, actor: string): Promise<Outcome> {
  const [done] = await tx.query<{ amount: string }[]>(
    `select amount from expire_lots('00000000-0000-0000-0000-000000000000', 1000, $1)`,
    [actor],
  );
  return { moved: done?.amount ?? '0' };
}
