import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { decodeJwt } from 'jose';
import { hundredthsOf, type Command } from './command.ts';
import type { Told } from './fire.ts';
import { FUND, type World } from './world.ts';

// What should be there, from nothing but what the clients sent and were told, and from the state of each order: no code of the service has a part in it.

/** An order as its client was told of it, and who said they would pay how much of it. */
export interface ModelOrder {
  readonly price: bigint;
  readonly lines: readonly { readonly lotId: string; readonly amount: bigint }[]; // in spending order
  readonly coFunded: bigint;
}

/** What lots and the learner have given for an order and not got back: held or paid to the provider. */
export interface Standing {
  readonly held: bigint;
  readonly paid: bigint;
  readonly lots: bigint; // of both
}

const PAID_FOR = new Set(['COMPLETED', 'PARTLY_COMPLETED']);
const GOING_ON = new Set(['CONFIRMED', 'STARTED', 'DELIVERED', 'DISPUTED']);

const units = (decimal: string): bigint => {
  const amount = minorUnitsOf(decimal);
  if (amount === null) throw new Error(`${decimal} is no amount`);
  return amount;
};

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

interface Claims {
  readonly price: string;
  readonly lines: readonly { readonly lotId: string; readonly amount: string }[];
}

type Done<Kind extends Command['kind']> = {
  readonly command: Extract<Command, { readonly kind: Kind }>;
  readonly did: string;
};

/** The commands of one kind that were acknowledged as done. */
export const doneOf = <Kind extends Command['kind']>(
  history: ReadonlyMap<string, Told>,
  kind: Kind,
): readonly Done<Kind>[] =>
  [...history.values()].flatMap(({ command, outcome }) =>
    command.kind === kind && 'did' in outcome ? [{ command, did: outcome.did } as Done<Kind>] : [],
  );

/** Every order that was acknowledged, by its id. Two clients that were told of the same one would be one too few. */
export function modelOrders(history: ReadonlyMap<string, Told>): ReadonlyMap<string, ModelOrder> {
  const given = Map.groupBy(doneOf(history, 'answerCoFunding'), ({ command }) => command.orderId);
  return new Map(
    doneOf(history, 'place').map(({ command, did }) => {
      const { price, lines } = decodeJwt<Claims>(command.quote);
      const coFunded = (given.get(did) ?? []).map((answer) => units(answer.command.amount ?? '0.00'));
      const order = {
        price: BigInt(price),
        lines: lines.map(({ lotId, amount }) => ({ lotId, amount: BigInt(amount) })),
        coFunded: sum(coFunded),
      };
      return [did, order];
    }),
  );
}

const lotsOf = ({ lines, coFunded }: ModelOrder): bigint => sum(lines.map(({ amount }) => amount)) + coFunded;

/** How far an order has come. */
export interface Reached {
  readonly state: string;
  readonly percentDue: number; // of the tranches that its holder has confirmed
  readonly undecided: boolean; // a dispute ran out: what its holder has confirmed is paid, and no more
  readonly recovered: boolean; // investigators took all of it back
}

/** What stands of an order that has come so far. */
export function standingOf(
  orderId: string,
  order: ModelOrder,
  { state, percentDue, undecided, recovered }: Reached,
): Standing {
  const { price } = order;
  const lots = lotsOf(order);
  if (GOING_ON.has(state)) {
    const paid = (price * BigInt(percentDue)) / 100n;
    return { held: price - paid, paid, lots };
  }
  if (state === 'AWAITING_FUNDING' || state === 'REQUESTED') return { held: lots, paid: 0n, lots };
  if (!PAID_FOR.has(state) || recovered) return { held: 0n, paid: 0n, lots: 0n };
  const declared = hundredthsOf(orderId);
  const part = BigInt(undecided ? Math.min(100 * percentDue, declared) : declared);
  const paid = (price * part) / 10_000n;
  const own = ((price - lots) * part) / 10_000n;
  return { held: 0n, paid, lots: paid - own };
}

/** What each lot of the quote has given of what stands, the first before the next; null where others gave too, and who gave which cent is not foretold. */
export function lotsGiving(order: ModelOrder, { lots }: Standing): ReadonlyMap<string, bigint> | null {
  if (order.coFunded > 0n) return null;
  let left = lots;
  const giving = order.lines.map(({ lotId, amount }) => {
    const take = amount < left ? amount : left;
    left -= take;
    return [lotId, take] as const;
  });
  return new Map(giving.filter(([, take]) => take > 0n));
}

/** All that was ever paid into funds. */
export const depositedIn = (world: World, history: ReadonlyMap<string, Told>): bigint =>
  FUND * BigInt(world.funds.length) + sum(doneOf(history, 'deposit').map(({ command }) => units(command.amount)));
