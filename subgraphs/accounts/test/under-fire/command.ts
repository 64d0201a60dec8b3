import { pick, seeded } from '@tessera/kit/demo/seeded.ts';
import type { FireOrder, World } from './world.ts';

/** One step of one client. */
export type Command =
  | { readonly kind: 'deposit' | 'budget'; readonly fundId: string; readonly amount: bigint }
  | {
      readonly kind: 'grant';
      readonly fundId: string;
      readonly accountId: string;
      readonly amount: bigint;
      readonly expiresOn: string | null;
    }
  | {
      readonly kind: 'reserve' | 'settle' | 'release' | 'refund' | 'payIn' | 'payBack' | 'settleOwn' | 'refundOwn';
      readonly order: FireOrder;
      readonly amount: bigint;
    }
  | { readonly kind: 'payOut'; readonly providerId: string; readonly amount: bigint }
  | { readonly kind: 'expire' }
  | { readonly kind: 'freeze' | 'open'; readonly accountId: string };

const KINDS = [
  ...Array<'reserve'>(6).fill('reserve'),
  ...Array<'settle'>(4).fill('settle'),
  'release',
  'release',
  'refund',
  'refund',
  'payIn',
  'payBack',
  'settleOwn',
  'refundOwn',
  'grant',
  'grant',
  'deposit',
  'budget',
  'payOut',
  'expire',
  'freeze',
  'open',
  'open',
] as const;

const LAST_DAYS = ['2020-01-01', '2098-06-30', '2099-06-30', null] as const;

/** The command of one client at one place in its stream: the same for the same seed, whoever asks and how often. */
export function commandOf(seed: number, client: number, index: number, world: World): Command {
  const chance = seeded(seed * 1_000_003 + client * 7_919_777 + index * 31_337);
  for (let warm = 0; warm < 3; warm++) chance();
  const from = <T>(list: readonly T[]): T => pick(list as readonly [T, ...T[]], chance());
  const kind = from(KINDS);
  const amount = BigInt(1 + Math.floor(chance() * 20_000));
  switch (kind) {
    case 'deposit':
    case 'budget':
      return { kind, fundId: from(world.funds), amount: kind === 'budget' ? 3_000_000n + amount : amount };
    case 'grant':
      return { kind, fundId: from(world.funds), accountId: from(world.accounts), amount, expiresOn: from(LAST_DAYS) };
    case 'payOut':
      return { kind, providerId: from(world.providers), amount };
    case 'expire':
      return { kind };
    case 'freeze':
    case 'open':
      return { kind, accountId: from(world.accounts) };
    default:
      return { kind, order: from(world.orders), amount };
  }
}
